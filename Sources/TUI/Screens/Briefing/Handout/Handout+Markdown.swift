internal import Canvas
package import Model

extension Handout {
  /// The hand-out as slides in Markdown, which can be presented without the dossier.
  ///
  /// The speaker's own words stay letter for letter; what live views show stands in their place, with
  /// the numbers of the end notes, which are slides behind the others.
  ///
  /// - Parameter source: The file of the briefing.
  /// - Returns: The Markdown.
  package func markdown(of source: SourceText) -> String {
    var evidence = HandoutEvidence(library: library)
    let text = BriefingText.replacingViews(in: source, of: briefing, keepsNotes: hasNotes) { part in
      let groups = groups(of: part)
      let handling = library.handling(of: groups).map { "\n*\(BriefingText.escaped($0))*" }
      return ([Self.markdown(of: groups, &evidence)] + handling).joined(separator: "\n")
    }
    let notes = evidence.notes.enumerated().map { index, note in
      "\(index + 1). \(BriefingText.escaped(note))"
    }
    let pages = stride(from: 0, to: notes.count, by: Self.notesOnPage).map { start in
      "\n\n---\n\n# Evidence\n\n"
        + notes[start..<min(start + Self.notesOnPage, notes.count)].joined(separator: "\n")
    }
    return library.withheldNames.withheld(in: text) + pages.joined() + "\n"
  }

  private static let notesOnPage = 8

  /// What a view shows, each record in one line.
  private func groups(of part: Briefing.Part) -> [SlideGroup] {
    let part = Briefing.Part(part.content, isIncremental: part.isIncremental)
    let slide = Briefing.Slide(title: "", parts: [part])
    return SlideSetter.groups(of: slide, in: briefing, library, width: 100_000, isRoomy: false)
  }

  private static func markdown(
    of groups: [SlideGroup], _ evidence: inout HandoutEvidence
  ) -> String {
    var lines: [String] = []
    var step = 0
    for group in groups {
      if group.step > step { lines.append("\n<!-- pause -->\n") }
      step = group.step
      let note = group.basis.flatMap { evidence.number(of: $0) }.map { " \\[\($0)\\]" } ?? ""
      for line in group.lines where !line.isBar {
        let words = BriefingText.escaped(words(of: line))
        lines.append(group.isLabel ? "\n**\(words)**\n" : "- \(words)\(note)")
      }
    }
    return lines.joined(separator: "\n")
  }

  /// A line in one; its columns, which blanks part on a screen, parted by a dash.
  private static func words(of line: RichText) -> String {
    line.text.replacing("  ", with: "\n").split(separator: "\n").map(\.collapsingWhitespace)
      .filter { !$0.isEmpty }.joined(separator: " — ")
  }
}
