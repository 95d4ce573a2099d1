@testable internal import Model

extension FuzzTarget {
  /// Reads a file as each kind of records, and as a document's front matter.
  static func readRecords(_ bytes: [UInt8]) {
    let source = SourceText(path: "a.yaml", decoding: bytes)
    read(Event.self, from: source)
    read(Force.self, from: source)
    read(Recommendation.self, from: source)
    read(Position.self, from: source)
    read(Figure.self, from: source)
    read(Actor.self, from: source)
    let text = Array("---\n".utf8) + bytes + Array("\n---\n\ntext\n".utf8)
    let front = SourceText(path: "a.md", decoding: text)
    let (document, problems) = DocumentReader.read(front, name: "a.md")
    expectPlain(document.metadata.title)
    for problem in problems { expectPlain(problem.description) }
  }

  private static func read<Item: RecordReading>(_: Item.Type, from source: SourceText) {
    let (records, problems) = Item.readAll(from: source)
    for problem in problems { expectPlain(problem.description) }
    precondition(records.count <= source.text.utf8.count)
  }

  /// Reads a date; what is read is written so that it is read again as the same.
  static func readDate(_ text: String) {
    guard let date = try? EDTF(text) else { return }
    guard let again = try? EDTF(date.description) else {
      preconditionFailure("\(date) is not read again")
    }
    precondition(again == date)
    expectPlain(date.displayText)
    expectPlain(date.shortText)
    _ = date.relation(to: again)
    if let earliest = date.earliest, let latest = date.latest { precondition(earliest <= latest) }
  }
}
