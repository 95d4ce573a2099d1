import Model
import TestSupport
import Testing

/// One slip never hides what stands beside it.
@Suite struct SlipTests {
  private static let records = """
    - id: first
      name: The First
      kind: place
      evidence: [{document: harbour, exact: opened its quays}]
    - id: second
      name: "The Second
      kind: place
      evidence: [{document: harbour, exact: every navy}]
    - id: third
      name: The Third
      kind: place
      evidence: [{document: harbour, exact: deter trade}]
    """

  @Test func `malformed YAML in one record leaves the others`() async throws {
    let dossier = try await dossier(["records/actors.yaml": Self.records])
    #expect(dossier.records.actors.map(\.id) == ["first", "third"])
  }

  @Test func `records behind a slip keep their places`() async throws {
    let dossier = try await dossier(["records/actors.yaml": Self.records])
    #expect(dossier.records.actors.map(\.place.line) == [1, 9])
  }

  @Test func `malformed YAML is told with its place`() async throws {
    let found = try await problems(["records/actors.yaml": Self.records])
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("records/actors.yaml:") == true)
    #expect(found.first?.contains(": expected YAML: ") == true)
  }

  @Test func `a key that stands twice spoils its record only`() async throws {
    let records = Self.records.replacing("\"The Second", with: "The Second\n  name: Again")
    let found = try await problems(["records/actors.yaml": records])
    #expect(
      found == [
        "records/actors.yaml:7:3: the key 'name' stands twice in one mapping"
      ])
    let dossier = try await dossier(["records/actors.yaml": records])
    #expect(dossier.records.actors.map(\.id) == ["first", "third"])
  }

  @Test func `a file that is no list is told as such`() async throws {
    let found = try await problems(["records/actors.yaml": "id: port\n"])
    #expect(
      found == [
        "records/actors.yaml:1:1: expected a list, found a mapping"
      ])
  }

  @Test func `a malformed manifest leaves documents and records`() async throws {
    let dossier = try await dossier(["dossier.yaml": "title: [never closed\n"])
    #expect(dossier.documents.map(\.id) == ["harbour"])
    #expect(dossier.problems.count == 1)
  }

  @Test func `two documents with one id are told`() async throws {
    let found = try await problems(["documents/quay.md": "---\nid: harbour\n---\nText.\n"])
    #expect(
      found == [
        "documents/quay.md:1:1: the id 'harbour' is taken already at documents/harbour.md:1:1"
      ])
  }

  @Test func `a path that is not there says why`() async {
    await #expect(
      throws: LoadingError.unreadable(
        path: "/nowhere", reason: "no such file or directory")
    ) { try await DossierLoader.load(["/nowhere"]) }
    let error = LoadingError.unreadable(path: "/nowhere", reason: "no such file or directory")
    #expect(error.description == "/nowhere:1:1: cannot be read: no such file or directory")
  }

  @Test func `a folder without documents says what was expected`() async throws {
    let folder = try TestFolder(["records/actors.yaml": Self.records])
    await #expect(throws: LoadingError.noDocuments(path: folder.path, problems: [])) {
      try await DossierLoader.load([folder.path])
    }
    let error = LoadingError.noDocuments(path: "x", problems: [])
    #expect(
      error.description == "x:1:1: expected documents (*.md, *.txt, *.html, *.rst, *.pdf, "
        + "*.docx, *.odt, *.epub, *.rtf) in this folder or below it, found none")
  }
}
