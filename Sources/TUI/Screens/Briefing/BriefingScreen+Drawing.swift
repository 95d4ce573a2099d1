package import Canvas
internal import Model

/// A slide that is set for a room, before it is put on pages.
struct SlideLayout {
  let groups: [SlideGroup]
  let frame: SlideFrame

  /// How what the slide rests on is to be handled, in lines.
  let handling: [RichText]
}

extension BriefingScreen {
  func layout(ofSlide index: Int, in surroundings: Surroundings) -> SlideLayout {
    let area = stage(in: surroundings)
    let width = SlideFrame.measure(of: area)
    let groups =
      briefing.slides.indices.contains(index)
      ? SlideSetter.groups(
        of: briefing.slides[index], in: briefing, surroundings.library, width: width,
        isRoomy: area.height >= 30) : []
    let rows = max(1, area.height / 8)
    let handling = Self.handling(of: groups, surroundings.library, width: width, atMost: rows)
    let frame = SlideFrame(area, handlingRows: handling.count)
    let setter = HeadingSetter(
      groups: groups, letters: surroundings.letters, room: frame.heading.size,
      isRoomy: area.height >= 30)
    return SlideLayout(
      groups: setter.groups(largerBy: letterShift), frame: frame, handling: handling)
  }

  package func draw(in surroundings: Surroundings, on surface: inout Surface) {
    if let presenter {
      return PresenterPage(screen: self, state: presenter, surroundings: surroundings)
        .draw(on: &surface)
    }
    if let cover {
      let ground: Style.Ground = cover == .black ? .blackout : .whiteout
      return surface.fill(surface.bounds, style: Style(.text, on: ground))
    }
    guard briefing.slides.indices.contains(slide) else {
      surface.write("No slides.", at: .zero, style: Style(.muted))
      return
    }
    let layout = layout(ofSlide: slide, in: surroundings)
    let pages = SlidePages(layout.groups, height: layout.frame.content.height)
    let page = pages.page(of: top)
    draw(pages.pages[page], pages, layout.frame, on: &surface)
    for (row, line) in layout.handling.prefix(layout.frame.handling.height).enumerated() {
      surface.write(line, at: layout.frame.handling.origin.offset(rows: row))
    }
    let title = surroundings.library.withheldNames.withheld(in: briefing.title)
    drawFoot(layout.frame.foot, title, page: page, of: pages.pages.count, on: &surface)
  }

  private func draw(
    _ rows: [SlidePages.Row?], _ pages: SlidePages, _ frame: SlideFrame,
    on surface: inout Surface
  ) {
    let shift = Self.shift(of: rows, pages, frame)
    for (index, row) in rows.enumerated() {
      guard let row, row.step <= step else { continue }
      let place = frame.content.origin.offset(rows: index + shift)
      surface.write(row.text, at: place, in: row.place.group == 0 ? frame.heading : frame.content)
      let line = Rect(
        column: place.column, row: place.row, width: frame.content.width, height: 1)
      surface.highlight(query, in: line)
      guard row.place.group == selected else { continue }
      surface.restyle(line) { if $0.ground == .page { $0.ground = .selection } }
      if row.place.line == 0 { surface.cursor = place }
    }
  }

  /// How far below the top a slide stands that fills little of its room, such as one with a title.
  static func shift(of rows: [SlidePages.Row?], _ pages: SlidePages, _ frame: SlideFrame) -> Int {
    guard pages.pages.count == 1, rows.count * 3 <= frame.content.height else { return 0 }
    return (frame.content.height - rows.count) / 3
  }

  /// The last row: the title, how long the talk takes, and where it is.
  private func drawFoot(
    _ area: Rect, _ title: String, page: Int, of count: Int, on surface: inout Surface
  ) {
    guard !area.isEmpty else { return }
    let inner = area.inset(columns: 1, rows: 0)
    let place = RichText("\(slide + 1) of \(briefing.slides.count)", Style(.muted))
    let part = count > 1 ? RichText("\(page + 1)/\(count)   ", Style(.key, on: .page, .bold)) : nil
    let clock = clock.isShown ? RichText(clock.text + "   ", Style(.heading)) : nil
    let right = (clock ?? RichText()) + (part ?? RichText()) + place
    let room = inner.width - right.displayWidth - 3
    if room >= 12 {
      let title = RichText(title, Style(.muted)).truncated(toWidth: room)
      surface.write(title, at: inner.origin, in: inner)
    }
    let start = Point(column: inner.maxColumn - right.displayWidth, row: inner.row)
    surface.write(right, at: start, in: area)
  }
}

// MARK: - Handling

extension BriefingScreen {
  /// How the documents that a slide rests on are to be handled, in lines of a width; in their first
  /// sentences where there is no room for more.
  private static func handling(
    of groups: [SlideGroup], _ library: Library, width: Int, atMost rows: Int
  ) -> [RichText] {
    let words = library.handling(of: groups)
    let whole = lines(of: words, width: width)
    let lines = whole.count > rows ? self.lines(of: words.map(firstSentence), width: width) : whole
    guard lines.count > rows else { return lines }
    let rest = lines[(rows - 1)...].map(\.text).joined(separator: " ")
    return lines.prefix(rows - 1) + [RichText(rest, Style(.warning)).truncated(toWidth: width)]
  }

  private static func lines(of words: [String], width: Int) -> [RichText] {
    words.flatMap { RichText($0, Style(.warning)).wrapped(width: width) }
  }

  private static func firstSentence(of words: String) -> String {
    Sentences.ranges(in: words[...]).first.map { String(words[utf8: $0]) } ?? words
  }
}

extension Library {
  /// How the documents that a slide rests on are to be handled, each in words.
  func handling(of groups: [SlideGroup]) -> [String] {
    let documents = groups.compactMap(\.basis).flatMap { passages(of: $0).map(\.document) }
    return documents.eachOnce.sorted().compactMap { index in
      let metadata = dossier.documents[index].metadata
      return metadata.handling.map { "\(metadata.shortCitation): \($0)" }
    }
  }
}
