internal import Canvas
internal import TUI

@testable internal import Model

extension FuzzTarget {
  /// Reads slides for a small dossier, shows them and looks whether they are in order.
  static func readBriefing(_ bytes: [UInt8]) {
    let source = SourceText(path: "briefing.md", decoding: bytes)
    let library = library
    let briefing = BriefingReader.read(source, for: library.dossier)
    expectPlain(briefing.title)
    for problem in briefing.problems { expectPlain(problem.description) }
    let places = briefing.slides.compactMap(\.place)
    precondition(zip(places, places.dropFirst()).allSatisfy { $0 <= $1 })
    for slide in briefing.slides {
      expectPlain(slide.title)
      slide.notes.forEach(expectPlain)
      precondition(slide.parts.first?.beginsStep == false)
    }
    expectPlain(SlideSheet.text(of: briefing, in: library, width: 40))
    show(briefing, library)
  }

  /// Shows each step at a size that the briefing's length chooses.
  private static func show(_ briefing: Briefing, _ library: Library) {
    let size = Size(width: 20 + briefing.slides.count % 60, height: 5 + briefing.slides.count % 20)
    var app = App(size: size)
    _ = app.update(.loaded(library))
    _ = app.update(.input(.key(Key(.function(5)))))
    _ = app.update(.briefed(.success(briefing)))
    for key: Key in [" ", " ", "K", Key(.escape), Key(.end), Key(.pageUp), "s", "+", "b"] {
      _ = app.update(.input(.key(key)))
      precondition(app.draw().foreignScalars.isEmpty)
    }
  }

  private static let library: Library = {
    let text = "---\ntitle: The port\n---\n# Fees\n\nThe fees deter visits.\n"
    let document = DocumentReader.read(
      SourceText(path: "harbour.md", decoding: Array(text.utf8)), name: "harbour.md"
    ).document
    let forces = """
      - id: fees
        side: constraint
        statement: Fees deter visits
        evidence: [{document: harbour, exact: The fees deter visits}]
      """
    var records = Records()
    records.forces =
      Force.readAll(from: SourceText(path: "forces.yaml", decoding: Array(forces.utf8))).records
    return Library(Dossier(path: "x", documents: [document], records: records))
  }()
}
