import Foundation
import Model
import TestSupport
import Testing

/// What people decide of suggestions, in the files of a dossier.
@Suite struct DecisionTests {
  private static let harbour = """
    ---
    title: The harbour
    issued: 2024-02-06
    ---
    The guild opened its museum in 2018. Ana Bell closed the quay in May 2019.

    The guild opened its museum in 2018. Nobody came.
    """

  private func folder(_ files: [String: String] = [:]) throws -> TestFolder {
    try TestFolder(
      ["dossier.yaml": "title: Harbour\n", "documents/harbour.md": Self.harbour]
        .merging(files) { $1 })
  }

  private func dossier(_ folder: TestFolder) async throws -> Dossier {
    try await DossierLoader.load([folder.path]).withSuggestions()
  }

  /// Makes a decision on the suggestion of a title, and reads the records anew.
  private func decide(
    _ decision: (Record) -> Decision, on title: String, in folder: TestFolder
  ) async throws -> (dossier: Dossier, undo: [RecordEdit]) {
    let dossier = try await dossier(folder)
    let event = try #require(
      dossier.items.events.first { $0.title.contains(title) && $0.suggestion != nil })
    let store = try #require(RecordStore(openedAs: [folder.path]))
    let undo = try dossier.edits(for: decision(.event(event))).compactMap {
      try store.apply($0).inverse
    }
    return (try await DossierLoader.rereadRecords(at: [folder.path], of: dossier), undo)
  }

  @Test func `nothing is suggested until it is asked for`() async throws {
    let folder = try folder()
    #expect(try await DossierLoader.load([folder.path]).items.events.isEmpty)
    #expect(
      try await dossier(folder).items.events.map(\.date.description) == ["2018", "2019-05", "2018"])
  }

  @Test func `what is accepted becomes a record, and the others stay suggested`() async throws {
    let folder = try folder([
      "records/actors.yaml": """
      - {id: bell, name: Ana Bell, kind: person, evidence: [{document: harbour, exact: Ana Bell}]}
      """
    ])
    let (dossier, undo) = try await decide(Decision.accept, on: "Ana Bell", in: folder)
    let record = try #require(dossier.records.events.first)
    #expect(record.id == "ana-bell-closed-the-quay-in-may-2019")
    #expect(record.actors.map(\.id) == ["bell"])
    #expect(record.evidence.first?.passage != nil)
    #expect(dossier.problems.isEmpty)
    #expect(dossier.items.events.map { $0.suggestion != nil } == [false, true, true])
    let store = try #require(RecordStore(openedAs: [folder.path]))
    for edit in undo { try store.apply(edit) }
    #expect(try await self.dossier(folder).records.events.isEmpty)
  }

  @Test func `names that no actor has are left to the sentence`() async throws {
    let (dossier, _) = try await decide(Decision.accept, on: "Ana Bell", in: try folder())
    #expect(dossier.records.events.first?.actors.isEmpty == true)
    #expect(dossier.problems.isEmpty)
  }

  @Test func `of the same words in two places only the one that was meant is decided on`()
    async throws
  {
    let folder = try folder()
    let (rejecting, _) = try await decide(Decision.reject, on: "museum", in: folder)
    #expect(rejecting.items.events.map(\.date.description) == ["2019-05", "2018"])
    let (accepting, _) = try await decide(Decision.accept, on: "museum", in: folder)
    #expect(accepting.problems.isEmpty)
    #expect(accepting.items.events.map { $0.suggestion != nil } == [false, true])
  }

  @Test func `a record of another date on the same words leaves the suggestion`() async throws {
    let other = """
      - id: other
        date: 1999
        title: Another thing
        kind: milestone
        basis: stated
        evidence: [{document: harbour, exact: closed the quay in May 2019}]
      """
    let folder = try folder(["records/events.yaml": other])
    #expect(try await dossier(folder).items.events.count == 4)
    try folder.write(other.replacing("1999", with: "2019"), to: "records/events.yaml")
    #expect(try await dossier(folder).items.events.count == 3)
  }

  @Test func `nothing is suggested of a kind that is reviewed`() async throws {
    let folder = try folder(["dossier.yaml": "reviewed: event\n"])
    #expect(try await dossier(folder).items.events.isEmpty)
    try folder.write("reviewed: [force, evnt]\n", to: "dossier.yaml")
    let dossier = try await dossier(folder)
    #expect(dossier.items.events.count == 3)
    #expect(
      dossier.problems.map { folder.withoutPath("\($0)") } == [
        "dossier.yaml:1:19: reviewed 'evnt' is none of event, force, recommendation, position, "
          + "figure, actor; did you mean 'event'?"
      ])
  }

  @Test func `events that were joined can be parted for good`() async throws {
    let folder = try folder([
      "documents/minutes.md": """
      ---
      title: Minutes
      author: [{family: Ames, given: Eve}]
      issued: 2024-09-12
      ---
      In 2018 the guild opened its museum.
      """
    ])
    let joined = try await dossier(folder).items.events.filter { $0.joining != nil }
    #expect(joined.count == 1)
    let (dossier, undo) = try await decide(Decision.part, on: joined[0].title, in: folder)
    #expect(dossier.items.events.allSatisfy { $0.joining == nil })
    #expect(dossier.items.events.count == 4)
    let store = try #require(RecordStore(openedAs: [folder.path]))
    for edit in undo { try store.apply(edit) }
    #expect(try await self.dossier(folder).items.events.contains { $0.joining != nil })
  }

  @Test func `a decision is carried to the dossier that is made for it`() async throws {
    let loose = try TestFolder(["harbour.md": Self.harbour])
    let opened = try await DossierLoader.load([loose.path + "/harbour.md"]).withSuggestions()
    let target = loose.path + "/made"
    _ = try NewDossier(at: target, from: [loose.path + "/harbour.md"])
    let made = try await DossierLoader.load([target]).withSuggestions()
    let decision = Decision.accept(.event(opened.items.events[1]))
    let carried = try #require(decision.carried(to: made))
    #expect(carried == .accept(.event(made.items.events[1])))
    #expect(
      Decision.reject(carried.record).carried(to: Dossier(path: "", documents: [])) == nil)
  }

  @Test func `a suggestion that is accepted with another date does not come back`() async throws {
    let folder = try folder()
    let dossier = try await dossier(folder)
    let suggestion = Record.event(dossier.items.events[1])
    var form = dossier.form(for: suggestion)
    for index in form.entries.indices where form.entries[index].key == "date" {
      form.entries[index].text = "2021"
    }
    let store = try #require(RecordStore(openedAs: [folder.path]))
    for edit in dossier.edits(for: .revise(suggestion, as: try form.record())) {
      try store.apply(edit)
    }
    let changed = try await self.dossier(folder)
    #expect(changed.problems.isEmpty)
    #expect(changed.items.events.map(\.date.description) == ["2021", "2018", "2018"])
    let record = Record.event(try #require(changed.records.events.first))
    form = changed.form(for: record)
    for index in form.entries.indices where form.entries[index].key == "title" {
      form.entries[index].text = "The quay is closed"
    }
    for edit in changed.edits(for: .revise(record, as: try form.record())) { try store.apply(edit) }
    let again = try await self.dossier(folder)
    #expect(again.records.events.map(\.title) == ["The quay is closed"])
    #expect(again.records.events.map(\.id) == [record.id])
  }

  private static let port = """
    # The port

    ## Obstacles

    First, the fees deter ships.

    Second, the quay is short. Another obstacle is the sand.

    ## Conclusion

    The port council should lower its fees. Several pilots oppose them.
    """

  private func accept(
    _ kind: Record.Kind, in folder: TestFolder
  ) async throws -> (dossier: Dossier, obstacle: String?) {
    let dossier = try await dossier(folder)
    let record = try #require(dossier.items.keyed.map(\.record).first { $0.kind == kind })
    #expect(record.suggestion != nil)
    let store = try #require(RecordStore(openedAs: [folder.path]))
    for edit in dossier.edits(for: .accept(record)) { try store.apply(edit) }
    let reread = try await DossierLoader.rereadRecords(at: [folder.path], of: dossier)
    return (reread, Decision.accept(record).obstacle(in: dossier))
  }

  @Test func `forces, recommendations and positions are suggested, accepted and not made again`()
    async throws
  {
    for (kind, count) in [(Record.Kind.force, 2), (.recommendation, 1), (.position, 1)] {
      let folder = try folder(["documents/harbour.md": Self.port])
      #expect(try await dossier(folder).items.count(of: kind) == count)
      let accepted = try await accept(kind, in: folder).dossier
      #expect(accepted.problems.isEmpty, "\(accepted.problems)")
      #expect(accepted.records.count(of: kind) == 1)
      #expect(accepted.items.count(of: kind) == count)
    }
  }

  @Test func `a party or an issue that the manifest does not list is not written`() async throws {
    let manifest = """
      parties: [{id: pilots, name: Pilots}]
      issues: [{id: depth, name: Depth of the channel}]
      """
    let folder = try folder(["dossier.yaml": manifest, "documents/harbour.md": Self.port])
    let (dossier, obstacle) = try await accept(.position, in: folder)
    #expect(dossier.records.positions.isEmpty)
    #expect(dossier.items.positions.map(\.party.id) == ["pilots"])
    #expect(obstacle?.hasPrefix("dossier.yaml lists no issue '") == true)
    var form = dossier.form(for: .position(try #require(dossier.items.positions.first)))
    for (key, text) in [("party", "pilot"), ("issue", "depth")] {
      let index = try #require(form.entries.firstIndex { $0.key == key })
      form.entries[index].text = text
    }
    do throws(RecordFormError) {
      _ = try form.record()
      Issue.record("expected an error")
    } catch {
      #expect(error.key == "party")
      #expect(
        error.description == "dossier.yaml lists no party 'pilot'; did you mean 'pilots'?")
    }
    try folder.write(
      manifest.replacing("Depth of the channel", with: "Pilots"), to: "dossier.yaml")
    #expect(try await accept(.position, in: folder).dossier.records.positions.count == 1)
  }

  @Test func `whom the dossier does not know is left out of an accepted recommendation`()
    async throws
  {
    let folder = try folder(["documents/harbour.md": Self.port])
    #expect(try await dossier(folder).items.recommendations.first?.addressee?.id == "port council")
    let accepted = try await accept(.recommendation, in: folder).dossier
    #expect(accepted.records.recommendations.first?.addressee == nil)
  }
}
