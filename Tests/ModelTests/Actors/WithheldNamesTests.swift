import Model
import TestSupport
import Testing

@Suite struct WithheldNamesTests {
  private let names: WithheldNames

  init() async throws {
    let folder = try TestFolder([
      "documents/note.md": "Ana Lima met Ng\u{1B0}\u{1EDD}i B\u{1EA1}n.\n",
      "records/actors.yaml": """
      - id: ana
        name: Ana Lima
        kind: person
        aliases: [Dr Lima]
        capacity: private
        evidence: [{document: note, exact: Ana Lima}]
      - id: ban
        name: Ng\u{1B0}\u{1EDD}i B\u{1EA1}n
        kind: person
        capacity: private
        evidence: [{document: note, exact: Ng\u{1B0}\u{1EDD}i B\u{1EA1}n}]
      - id: eva
        name: Eva Stone
        kind: person
        capacity: official
        evidence: [{document: note, exact: met}]
      """,
    ])
    names = WithheldNames(of: try await DossierLoader.load([folder.path]))
  }

  @Test(arguments: [
    ("Ana Lima spoke", "___ ____ spoke"), ("ANA LIMA", "___ ____"), ("Dr Lima.", "__ ____."),
    ("Eva Stone", "Eva Stone"), ("Juliana Lima", "Juliana Lima"), ("Ana Limas", "Ana Limas"),
    ("Lima", "Lima"), ("", ""),
  ])
  func `names and aliases are lines, and parts of other words stay`(text: String, shown: String) {
    #expect(names.withheld(in: text) == shown)
  }

  @Test func `places in the text stay where they were`() {
    let text = "With Ng\u{1B0}\u{1EDD}i B\u{1EA1}n: yes"
    let withheld = names.withheld(in: text)
    #expect(withheld.utf8.count == text.utf8.count)
    #expect(withheld.hasPrefix("With ___") && withheld.hasSuffix("_: yes"))
  }

  @Test func `a document without such names is the same`() {
    let document = Document(markdown: "Eva Stone\n\nAna Lima\n")
    let blocks = document.blocks.map(\.range)
    #expect(document.withholding(names, in: blocks[0]) == document)
    #expect(document.withholding(names, in: blocks[1]).text.contains("___ ____"))
  }
}
