import Foundation
import Model
import TestSupport
import Testing

/// Edits of a dossier's files.
@Suite struct RecordStoreTests {
  private let folder: TestFolder
  private let store: RecordStore

  private static let actors = """
    # Who
    - id: port
      name: Port # of Meril
      kind: place

    - id: council
      name: The council
      kind: organisation

    """

  init() throws {
    folder = try TestFolder([
      "documents/harbour.md": "Ships call at the port. The council would keep the fees.\n",
      "records/actors.yaml": Self.actors,
    ])
    store = RecordStore(folder: FilePath(folder.path + "/"))
  }

  private func text(_ name: String = "records/actors.yaml") throws -> String {
    try String(contentsOfFile: folder.path + "/" + name, encoding: .utf8)
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path + "/records").sorted()
  }

  private func actor(_ id: String) async throws -> Record {
    let records = try await DossierLoader.load([folder.path]).records
    return .actor(try #require(records.actors.first { $0.id == id }))
  }

  /// A record as another dossier has it.
  private func record(_ yaml: String, in file: String = "actors") async throws -> Record {
    let other = try TestFolder(["documents/a.md": "a", "records/\(file).yaml": yaml])
    return try #require(try await DossierLoader.load([other.path]).records.keyed.first?.record)
  }

  // MARK: - Adding

  @Test func `the first record makes the file and its folder`() async throws {
    let event = try await record(
      "- {id: opened, date: '2011~', title: The port opens, kind: milestone}", in: "events")
    try FileManager.default.removeItem(atPath: folder.path + "/records")
    let change = try store.apply(.adding(event))
    #expect(
      try text("records/events.yaml") == """
        - id: opened
          date: "2011~"
          title: The port opens
          kind: milestone
          basis: stated

        """)
    guard case .record(let written) = change.item else { return #expect(Bool(false)) }
    #expect(written.place.description == folder.path + "/records/events.yaml:1:3")
    #expect(try names() == ["events.yaml"])
  }

  @Test func `an id that is taken anywhere in the dossier gets a number`() async throws {
    let event = try await record(
      "- {id: port, date: '2011', title: The port opens, kind: milestone}", in: "events")
    let item = try store.apply(.adding(event)).item
    guard case .record(let written) = item else { return #expect(Bool(false)) }
    #expect(written.id == "port-2")
  }

  @Test func `what is there already is not added again`() async throws {
    let twin = try await record("- {id: other, name: The council, kind: organisation}")
    let change = try store.apply(.adding(twin))
    #expect(change.item == nil)
    #expect(change.inverse == nil)
    #expect(try text() == Self.actors)
  }

  // MARK: - Undoing

  @Test func `undoing is an edit, and so is undoing that`() async throws {
    let new = try await record("- {id: port, name: Harbour, kind: place, aliases: [the port]}")
    let change = try store.apply(.replacing(await actor("port"), by: new))
    let changed = try text()
    #expect(changed.contains("name: Harbour # of Meril\n  kind: place\n  aliases: [the port]\n"))
    let undone = try store.apply(#require(change.inverse))
    #expect(try text() == Self.actors)
    let redone = try store.apply(#require(undone.inverse))
    #expect(try text() == changed)
    try store.apply(#require(redone.inverse))
    #expect(try text() == Self.actors)
  }

  @Test func `undoing leaves alone what others did meanwhile`() async throws {
    let removed = try store.apply(.removing(await actor("port")))
    try folder.write(
      try text() + "# new\n- {id: guild, name: Guild, kind: place}\n", to: "records/actors.yaml")
    try store.apply(#require(removed.inverse))
    #expect(
      try await DossierLoader.load([folder.path]).records.actors.map(\.id) == [
        "port", "council", "guild",
      ])
    #expect(try text().contains("# new\n- {id: guild"))
    #expect(try text().contains("name: Port # of Meril\n"))
  }

  @Test func `what was to come back is kept beside where others gave its id away`() async throws {
    let removed = try store.apply(.removing(await actor("port")))
    try folder.write(try text() + "- {id: port, name: P, kind: place}\n", to: "records/actors.yaml")
    let inverse = try #require(removed.inverse)
    #expect(throws: StorageError.self) { try store.apply(inverse) }
    #expect(
      try text("records/actors.yaml.mine-1")
        == "- id: port\n  name: Port # of Meril\n  kind: place\n")
  }

  @Test func `undoing what others changed is refused`() async throws {
    let added = try store.apply(.adding(await record("- {id: guild, name: Guild, kind: place}")))
    try folder.write(try text().replacing("Guild", with: "Guilds"), to: "records/actors.yaml")
    let inverse = try #require(added.inverse)
    let error = #expect(throws: StorageError.self) { try store.apply(inverse) }
    #expect(
      error.map { folder.withoutPath("\($0)") }
        == "records/actors.yaml:10:3: cannot be written: 'guild' was changed in the file "
        + "meanwhile; what is there now was left"
    )
    #expect(try names() == ["actors.yaml"])
  }

  // MARK: - Changes on disk

  @Test func `an edit is made on the file as it is now`() async throws {
    let old = try await actor("council")
    let new = try await record("- {id: council, name: Council, kind: organisation}")
    let now = "# mine\n" + Self.actors.replacing("Port #", with: "Ports #") + "- id: x\n"
    try folder.write(now, to: "records/actors.yaml")
    try store.apply(.replacing(old, by: new))
    #expect(try text() == now.replacing("The council", with: "Council"))
  }

  @Test func `where both changed a record, both versions are kept`() async throws {
    let old = try await actor("council")
    let new = try await record("- {id: council, name: Council, kind: organisation}")
    let now = Self.actors.replacing("The council", with: "Councillors")
    try folder.write(now, to: "records/actors.yaml")
    for number in 1...2 {
      let error = #expect(throws: StorageError.self) { try store.apply(.replacing(old, by: new)) }
      let kept = folder.path + "/records/actors.yaml.mine-\(number)"
      #expect(
        error
          == .conflict(
            id: "council",
            place: SourcePlace(file: folder.path + "/records/actors.yaml", line: 6, column: 3),
            kept: kept))
      let mine = try String(contentsOfFile: kept, encoding: .utf8)
      #expect(mine == "- id: council\n  name: Council\n  kind: organisation\n")
    }
    #expect(try text() == now)
  }

  @Test func `a record that others took out is kept beside, and taken out once only`() async throws
  {
    let old = try await actor("council")
    let new = try await record("- {id: council, name: Council, kind: organisation}")
    try folder.write("- id: port\n", to: "records/actors.yaml")
    #expect(throws: StorageError.self) { try store.apply(.replacing(old, by: new)) }
    #expect(try names() == ["actors.yaml", "actors.yaml.mine-1"])
    #expect(try store.apply(.removing(old)).inverse == nil)
    #expect(try text() == "- id: port\n")
  }

  // MARK: - Files

  @Test func `the folder is the one among the opened that the record is from`() async throws {
    let other = try TestFolder(["documents/b.md": "b", "records/actors.yaml": ""])
    let paths = [folder.path + "/documents/harbour.md", other.path + "/", folder.path]
    #expect(RecordStore(openedAs: paths)?.folder == FilePath(other.path))
    let council = try await actor("council")
    #expect(RecordStore(openedAs: paths, holding: council)?.folder == FilePath(folder.path))
    #expect(RecordStore(openedAs: Array(paths.prefix(1))) == nil)
  }

  @Test func `a link is followed, and its target keeps owner and permissions`() async throws {
    try folder.write(Self.actors, to: "elsewhere/people.yaml")
    let target = folder.path + "/elsewhere/people.yaml"
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: target)
    // Only the superuser may give a file away.
    try? FileManager.default.setAttributes([.ownerAccountID: 4242], ofItemAtPath: target)
    let before = try FileManager.default.attributesOfItem(atPath: target)
    let link = folder.path + "/records/actors.yaml"
    try FileManager.default.removeItem(atPath: link)
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: "../elsewhere/people.yaml")
    try store.apply(.removing(await actor("council")))
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: link) == "../elsewhere/people.yaml")
    #expect(try text("elsewhere/people.yaml").hasSuffix("kind: place\n"))
    let after = try FileManager.default.attributesOfItem(atPath: target)
    #expect(after[.posixPermissions] as? Int == 0o640)
    #expect(after[.ownerAccountID] as? Int == before[.ownerAccountID] as? Int)
  }

  @Test func `a link that leads nowhere is told`() async throws {
    let council = try await actor("council")
    let link = folder.path + "/records/actors.yaml"
    try FileManager.default.removeItem(atPath: link)
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "gone.yaml")
    #expect(throws: StorageError.failed(path: link, reason: "it is a link that leads nowhere")) {
      try store.apply(.adding(council))
    }
  }

  @Test func `a file in another encoding is refused`() async throws {
    let council = try await actor("council")
    let bytes = Array(Self.actors.utf8) + [0x23, 0xE9, 0x74, 0xE9, 0x0A]
    try folder.write(bytes, to: "records/actors.yaml")
    let error = #expect(throws: StorageError.self) { try store.apply(.removing(council)) }
    #expect(
      error.map { folder.withoutPath("\($0)") }
        == "records/actors.yaml:1:1: cannot be written: it is not in UTF-8; save it as UTF-8 first")
  }

  @Test func `a record that nobody could read is not written`() async throws {
    let council = try await actor("council")
    let nameless = try await record("- {id: council, name: '\u{2060}\u{2061}', kind: place}")
    #expect(try store.apply(.replacing(council, by: nameless)).item != nil)
    try folder.write(Self.actors + "- id: council\n", to: "records/actors.yaml")
    let error = #expect(throws: StorageError.self) { try store.apply(.removing(council)) }
    #expect(
      error.map { folder.withoutPath("\($0)") }
        == "records/actors.yaml:9:3: the id 'council' is taken already at records/actors.yaml:6:3")
  }
}
