internal import Canvas
internal import TUI

@testable internal import Model

extension FuzzTarget {
  /// Reads a document, shows it and looks whether its parts fit together.
  static func readDocument(_ bytes: [UInt8]) {
    let name = bytes.first == UInt8(ascii: "<") ? "a.html" : "a.md"
    let source = SourceText(path: name, decoding: bytes)
    let (document, problems) = DocumentReader.read(source, name: name)
    check(document)
    for problem in problems { expectPlain(problem.description) }
    let dossier = Dossier(
      path: name, manifest: Manifest(), documents: [document], documentProblems: problems)
    show(Library(dossier))
  }

  private static func check(_ document: Document) {
    let end = document.text.utf8.count
    expectPlain(document.text)
    expectPlain(document.metadata.title)
    var last = 0
    for block in document.blocks {
      precondition(block.range.lowerBound >= last && block.range.upperBound <= end)
      last = block.range.upperBound
      _ = document.sentence(around: block.range)
    }
    let ranges = document.spans.map(\.range) + document.sections.map(\.range)
    precondition((ranges + document.notes.map(\.range)).allSatisfy { $0.upperBound <= end })
    for reference in document.noteReferences {
      precondition(reference.offset <= end && document.notes.indices.contains(reference.note))
    }
    let size = document.source.text.utf8.count
    for offset in [0, end / 2, end] {
      precondition(document.sourceMap.sourceOffset(of: offset) <= size)
    }
  }

  /// Draws the document's beginning and end, its outline and what is wrong with it.
  private static func show(_ library: Library) {
    var app = App(size: Size(width: 61, height: 12))
    _ = app.update(.loaded(library))
    for key: Key in ["2", Key(.enter), "G", "K", "]", "o", Key(.escape), "g", "g", "9"] {
      _ = app.update(.input(.key(key)))
      precondition(app.draw().foreignScalars.isEmpty)
    }
  }

  /// Traps where a text holds something that a terminal obeys.
  static func expectPlain(_ text: String) {
    precondition(ForeignScalars.numbers(in: text).allSatisfy { $0 == "U+D" })
  }
}
