package import Canvas
package import Model

/// Slides without a screen: as text, and counted in pages.
package enum SlideSheet {
  /// How many pages a slide takes.
  package struct PageCount: Equatable, Sendable {
    /// The slide's number, from 1.
    package let number: Int
    package let title: String
    package let place: SourcePlace?
    package let pages: Int
  }

  /// How many pages each slide takes on a screen of a size.
  package static func pageCounts(
    of briefing: Briefing, in library: Library, _ size: Size
  ) -> [PageCount] {
    let screen = BriefingScreen(briefing)
    let surroundings = Surroundings(library: library, area: Rect(size))
    return briefing.slides.enumerated().map { index, slide in
      PageCount(
        number: index + 1, title: slide.title, place: slide.place,
        pages: screen.pages(ofSlide: index, in: surroundings).pages.count)
    }
  }

  /// All slides as text, each below a line with its number.
  package static func text(of briefing: Briefing, in library: Library, width: Int) -> String {
    briefing.slides.enumerated().map { index, slide in
      let groups = SlideSetter.groups(
        of: slide, in: briefing, library, width: max(20, width), isRoomy: false)
      let rows = groups.flatMap { group in
        (group.gap == .none ? [] : [""]) + group.lines.map(\.text)
      }
      return (["── \(index + 1) ──"] + rows).joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }
}
