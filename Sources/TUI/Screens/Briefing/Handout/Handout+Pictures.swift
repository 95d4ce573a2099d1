package import Canvas
internal import Model

extension Handout {
  /// The hand-out as pictures (SVG), as the slides look in a room; the end notes are the last ones.
  ///
  /// - Parameters:
  ///   - size: The columns and rows of a page.
  ///   - theme: The colours.
  ///   - letters: What headings are drawn from.
  /// - Returns: A picture a page.
  package func pictures(size: Size, theme: Theme, letters: LargeLetters) -> [String] {
    var surroundings = Surroundings(library: library, area: Rect(size))
    surroundings.letters = letters
    var screen = BriefingScreen(briefing)
    var pictures: [String] = []
    for index in briefing.slides.indices {
      screen.go(toSlide: index, in: surroundings)
      let pages = screen.pages(ofSlide: index, in: surroundings)
      for stop in pages.stops(showingAll: !hasSteps) {
        screen.go(to: stop, in: pages)
        pictures.append(picture(of: screen, in: surroundings, theme))
      }
    }
    let notes = self.pages(width: 80).notes
    return pictures + Self.pictures(of: notes, in: surroundings, theme)
  }

  private func picture(
    of screen: BriefingScreen, in surroundings: Surroundings, _ theme: Theme
  ) -> String {
    var surface = Surface(size: surroundings.area.size)
    screen.draw(in: surroundings, on: &surface)
    return surface.svg(theme: theme)
  }

  /// The end notes, on as many pages as they take.
  private static func pictures(
    of notes: [String], in surroundings: Surroundings, _ theme: Theme
  ) -> [String] {
    let frame = SlideFrame(surroundings.area)
    let lines = notes.enumerated().flatMap { index, note in
      RichText("\(index + 1)  \(note)").wrapped(width: frame.content.width) + [RichText()]
    }
    let height = max(1, frame.content.height - 2)
    return stride(from: 0, to: lines.count, by: height).map { start in
      var surface = Surface(size: surroundings.area.size)
      surface.write(
        RichText("Evidence", Style(.heading, on: .page, .bold)), at: frame.content.origin)
      for (row, line) in lines[start..<min(start + height, lines.count)].enumerated() {
        surface.write(line, at: frame.content.origin.offset(rows: row + 2), in: frame.content)
      }
      return surface.svg(theme: theme)
    }
  }
}
