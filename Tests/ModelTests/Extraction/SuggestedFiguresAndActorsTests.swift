import Model
import TestSupport
import Testing

/// What people decide of figures and actors that rules suggest.
@Suite struct SuggestedFiguresAndActorsTests {
  private static let harbour = """
    The guild in Norway gave more than $5 million for piers, including $2 million for paint.
    """

  private func folder(_ files: [String: String] = [:]) throws -> TestFolder {
    try TestFolder(
      ["dossier.yaml": "title: Harbour\n", "documents/harbour.md": Self.harbour]
        .merging(files) { $1 })
  }

  private func dossier(_ folder: TestFolder) async throws -> Dossier {
    try await DossierLoader.load([folder.path]).withSuggestions()
  }

  private func decide(_ decision: Decision, in folder: TestFolder) async throws -> Dossier {
    let dossier = try await dossier(folder)
    let store = try #require(RecordStore(openedAs: [folder.path]))
    for edit in dossier.edits(for: decision) { try store.apply(edit) }
    return try await DossierLoader.rereadRecords(at: [folder.path], of: dossier)
  }

  @Test func `an accepted figure is a record, and the other of its sentence stays suggested`()
    async throws
  {
    let folder = try folder()
    let part = try #require(try await dossier(folder).items.figures.last)
    let dossier = try await decide(.accept(.figure(part)), in: folder)
    let record = try #require(dossier.records.figures.first)
    #expect(record.amount == 2_000_000)
    #expect(record.partOf == nil)
    #expect(record.evidence.first?.passage != nil)
    #expect(dossier.problems.isEmpty)
    #expect(dossier.items.figures.map { $0.suggestion != nil } == [false, true])
  }

  @Test func `a rejected figure leaves the other of its sentence`() async throws {
    let folder = try folder()
    let first = try #require(try await dossier(folder).items.figures.first)
    let dossier = try await decide(.reject(.figure(first)), in: folder)
    #expect(dossier.items.figures.map(\.amount) == [2_000_000])
  }

  @Test func `a figure that is recorded is not suggested`() async throws {
    let folder = try folder([
      "records/figures.yaml": """
      - {id: piers, what: Piers, amount: 5000000, unit: USD, kind: grant,
         evidence: [{document: harbour, exact: for piers}]}
      """
    ])
    let dossier = try await dossier(folder)
    #expect(dossier.items.figures.map(\.amount) == [5_000_000, 2_000_000])
    #expect(dossier.records.figures.first?.kind == .grant)
  }

  @Test func `an accepted actor is a record under its name`() async throws {
    let folder = try folder()
    let actor = try #require(try await dossier(folder).items.actors.first)
    let dossier = try await decide(.accept(.actor(actor)), in: folder)
    #expect(dossier.records.actors.map(\.id) == ["norway"])
    #expect(dossier.items.actors.count == 1)
    #expect(dossier.problems.isEmpty)
  }

  @Test func `an actor that a record names otherwise is not suggested`() async throws {
    let folder = try folder([
      "records/actors.yaml": """
      - {id: north, name: The North, kind: state, aliases: [Norway],
         evidence: [{document: harbour, exact: Norway}]}
      """
    ])
    #expect(try await dossier(folder).items.actors.map(\.name) == ["The North"])
  }

  @Test func `what is reviewed is not suggested`() async throws {
    let folder = try folder(["dossier.yaml": "reviewed: [figure, actor]\n"])
    let dossier = try await dossier(folder)
    #expect(dossier.items.figures.isEmpty)
    #expect(dossier.items.actors.isEmpty)
  }
}
