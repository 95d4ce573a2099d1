internal import Canvas
package import Model

/// A briefing to be taken home: a page a slide or a step, and what it rests on as end notes.
package struct Handout {
  package let briefing: Briefing
  package let library: Library

  /// Whether the speaker's notes stand below each slide.
  package let hasNotes: Bool

  /// A page for each step, instead of one for each slide.
  package let hasSteps: Bool

  package init(_ briefing: Briefing, _ library: Library, hasNotes: Bool, hasSteps: Bool) {
    self.briefing = briefing
    self.library = library
    self.hasNotes = hasNotes
    self.hasSteps = hasSteps
  }

  /// A slide, as far as its steps have come.
  struct Page {
    /// The number of the slide, from 1.
    let slide: Int
    let lines: [Line]

    /// How what it rests on is to be handled.
    let handling: [String]

    /// What the speaker wants to remember; only below the last step.
    let notes: [String]
  }

  /// A line of a page.
  struct Line {
    let text: RichText
    let isHeading: Bool

    /// The number of the end note that it rests on, at the end of a paragraph.
    let note: Int?
  }

  /// The pages, and the end notes in the order of their numbers.
  ///
  /// - Complexity: O(*n*) in what the slides say.
  func pages(width: Int) -> (pages: [Page], notes: [String]) {
    var evidence = HandoutEvidence(library: library)
    var pages: [Page] = []
    for (index, slide) in briefing.slides.enumerated() {
      let groups = SlideSetter.groups(
        of: slide, in: briefing, library, width: width, isRoomy: false)
      let steps = Set(groups.map(\.step)).sorted()
      let shown = hasSteps && !steps.isEmpty ? steps : [steps.last ?? 0]
      for step in shown {
        let groups = groups.filter { $0.step <= step }
        let lines = Self.lines(of: groups, &evidence)
        let notes = hasNotes && step == shown.last ? slide.notes : []
        pages.append(
          Page(
            slide: index + 1, lines: lines, handling: library.handling(of: groups),
            notes: notes.map(library.withheldNames.withheld)))
      }
    }
    return (pages, evidence.notes)
  }

  static func lines(of groups: [SlideGroup], _ evidence: inout HandoutEvidence) -> [Line] {
    var lines: [Line] = []
    for (index, group) in groups.enumerated() {
      if index > 0, group.gap != .none {
        lines.append(Line(text: RichText(), isHeading: false, note: nil))
      }
      let note = group.basis.flatMap { evidence.number(of: $0) }
      let last = group.lines.lastIndex { !$0.isBar }
      for (number, line) in group.lines.enumerated() {
        lines.append(
          Line(text: line, isHeading: group.isHeading, note: number == last ? note : nil))
      }
    }
    return lines
  }
}

/// The sentences that lines of a hand-out rest on, numbered as they come.
struct HandoutEvidence {
  let library: Library

  /// Each with where it stands, in the order of their numbers.
  private(set) var notes: [String] = []
  private var numbers: [SlideBasis: Int] = [:]

  init(library: Library) {
    self.library = library
  }

  /// The number of the note on what a line rests on; `nil` where no words of it are found.
  mutating func number(of basis: SlideBasis) -> Int? {
    if let number = numbers[basis] { return number }
    let passages = library.passages(of: basis).map { document, range in
      let text = library.dossier.documents[document]
      return "“\(text.text[utf8: range].collapsingWhitespace)” — \(text.whereabouts(of: range))"
    }
    guard !passages.isEmpty else { return nil }
    let note = library.withheldNames.withheld(in: passages.joined(separator: "; "))
    // What several records rest on has one number.
    let number = notes.firstIndex(of: note) ?? notes.count
    if number == notes.count { notes.append(note) }
    numbers[basis] = number + 1
    return number + 1
  }
}

extension RichText {
  /// Whether it is the bar of a figure, which says nothing in words.
  var isBar: Bool { !isEmpty && text.allSatisfy { $0 == "▀" } }
}
