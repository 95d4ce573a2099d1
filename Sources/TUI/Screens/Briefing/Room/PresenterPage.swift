internal import Canvas
internal import Model

/// What only the presenter sees: the notes, the slide that is shown and the next one, the time.
///
///      14:05   12:30   left 7:30   on time              4 of 13
///     ╭─ Now ─────────────╮╭─ Notes ──────────────────────────╮
///     │                   ││                                  │
///     ╰───────────────────╯│                                  │
///     ╭─ Next ────────────╮│                                  │
///     ╰───────────────────╯╰──────────────────────────────────╯
///
/// Where there is no room for that, the notes and the title of the next slide.
struct PresenterPage {
  let screen: BriefingScreen
  let state: PresenterState
  let surroundings: Surroundings

  func draw(on surface: inout Surface) {
    let (bar, rest) = surroundings.area.splitTop(1)
    drawBar(bar, on: &surface)
    guard rest.width >= 64, rest.height >= 12 else { return drawNarrow(rest, on: &surface) }
    let (left, right) = rest.splitLeft(rest.width * 45 / 100)
    let (next, now) = left.splitBottom(left.height * 2 / 5)
    drawNow(now, on: &surface)
    drawNext(next, on: &surface)
    drawNotes(right, on: &surface)
  }
}

// MARK: - The time

extension PresenterPage {
  private func drawBar(_ area: Rect, on surface: inout Surface) {
    surface.fill(area, style: Style(.text, on: .bar))
    let inner = area.inset(columns: 1, rows: 0)
    let place = RichText(
      "\(screen.slide + 1) of \(screen.briefing.slides.count)", Style(.muted, on: .bar))
    let start = Point(column: inner.maxColumn - place.displayWidth, row: inner.row)
    surface.write(place, at: start, in: inner)
    surface.write(time.truncated(toWidth: inner.width - place.displayWidth - 2), at: inner.origin)
  }

  /// What the audience sees, if not the slide; what time it is, how long the talk takes, what is left.
  private var time: RichText {
    var time = RichText()
    let hidden = state.isFrozen ? "frozen" : screen.cover.map { $0 == .black ? "black" : "white" }
    if let hidden { time.append(hidden + "   ", Style(.warning, on: .bar, .bold)) }
    let clock = screen.clock
    if !clock.wall.isEmpty { time.append(clock.wall + "   ", Style(.muted, on: .bar)) }
    time.append(clock.text + "   ", Style(.heading, on: .bar, .bold))
    guard let plan = screen.plan else { return time }
    let left = plan.total - clock.elapsed
    time.append(
      left >= 0 ? "left \(BriefingClock.text(left))   " : "over \(BriefingClock.text(-left))   ",
      Style(left >= 0 ? .text : .warning, on: .bar))
    let delay = plan.delay(onSlide: screen.slide, after: clock.elapsed)
    time.append(
      delay == 0
        ? "on time" : "\(BriefingClock.text(abs(delay))) \(delay > 0 ? "behind" : "ahead")",
      Style(delay > 0 ? .warning : .text, on: .bar))
    return time
  }
}

// MARK: - Slides

extension PresenterPage {
  /// A line of a slide.
  private struct Row {
    let text: RichText

    /// The step that shows it; `nil` for a blank line.
    let step: Int?
  }

  /// The slide that is shown, what its steps have not come to muted, around the step that came last.
  private func drawNow(_ area: Rect, on surface: inout Surface) {
    let inner = draw("Now", area, on: &surface)
    let rows = rows(ofSlide: screen.slide, in: inner) { group in
      screen.showsAllSteps || group.step <= screen.step
    }
    let latest = screen.step == 0 ? 0 : rows.firstIndex { $0.step == screen.step } ?? 0
    let top = max(0, min(latest - 2, rows.count - inner.height))
    draw(rows.dropFirst(top), in: inner, on: &surface)
  }

  /// The slide behind the one that is shown.
  private func drawNext(_ area: Rect, on surface: inout Surface) {
    let inner = draw("Next", area, on: &surface)
    let rows = rows(ofSlide: screen.slide + 1, in: inner) { _ in false }
    let end = Row(text: RichText("This is the last slide", Style(.muted)), step: nil)
    draw(rows.isEmpty ? [end] : rows[...], in: inner, on: &surface)
  }

  /// A slide in lines, with blank ones between them where there is room.
  private func rows(
    ofSlide index: Int, in area: Rect, _ isShown: (SlideGroup) -> Bool
  ) -> [Row] {
    guard screen.briefing.slides.indices.contains(index) else { return [] }
    let groups = SlideSetter.groups(
      of: screen.briefing.slides[index], in: screen.briefing, surroundings.library,
      width: max(1, area.width), isRoomy: false)
    let lines = groups.map { group in
      group.lines.map { line in
        Row(text: isShown(group) ? line : line.muted, step: group.step)
      }
    }
    let gaps = groups.dropFirst().count { $0.gap != .none }
    guard lines.joined().count + gaps <= area.height else { return Array(lines.joined()) }
    return zip(groups, lines).enumerated().flatMap { number, part in
      let gap = Row(text: RichText(), step: nil)
      return (number == 0 || part.0.gap == .none ? [] : [gap]) + part.1
    }
  }

  /// Draws a box and answers with the room in it.
  private func draw(_ title: String, _ area: Rect, on surface: inout Surface) -> Rect {
    surface.drawBox(area, title: title)
    return area.inset(columns: 2, rows: 1)
  }

  private func draw(_ rows: ArraySlice<Row>, in area: Rect, on surface: inout Surface) {
    for (number, row) in rows.prefix(area.height).enumerated() {
      let isCut = number == area.height - 1 && rows.count > area.height
      surface.write(
        isCut ? RichText("…", Style(.muted)) : row.text, at: area.origin.offset(rows: number),
        in: area)
    }
  }
}

// MARK: - Notes

extension PresenterPage {
  /// The notes of the slide in lines, with a blank one between them.
  private func notes(width: Int) -> [RichText] {
    let notes = screen.current?.notes ?? []
    guard !notes.isEmpty else { return [RichText("No notes", Style(.muted))] }
    return notes.enumerated().flatMap { number, note in
      (number == 0 ? [] : [RichText()])
        + RichText(note, Style(.text, on: .page, .bold)).wrapped(width: max(1, width))
    }
  }

  private func drawNotes(_ area: Rect, on surface: inout Surface) {
    surface.drawBox(area, title: "Notes")
    draw(notes(width: area.width - 4), in: area.inset(columns: 2, rows: 1), on: &surface)
  }

  /// Draws the notes from where they were scrolled to; the last row says whether more follows.
  private func draw(_ notes: [RichText], in area: Rect, on surface: inout Surface) {
    let top = max(0, min(state.notesTop, notes.count - area.height))
    let shown = notes.dropFirst(top).prefix(area.height)
    for (number, row) in shown.enumerated() {
      let isCut = number == area.height - 1 && notes.count > top + area.height
      surface.write(
        isCut ? RichText("↓ \(notes.count - top - number) more", Style(.key)) : row,
        at: area.origin.offset(rows: number), in: area)
    }
  }

  private func drawNarrow(_ area: Rect, on surface: inout Surface) {
    let (foot, body) = area.splitBottom(area.height >= 3 ? 1 : 0)
    let inner = body.inset(columns: 1, rows: 0)
    draw(notes(width: inner.width), in: inner, on: &surface)
    let slides = screen.briefing.slides
    let next = screen.slide + 1 < slides.count ? slides[screen.slide + 1].title : "the end"
    let line = RichText("next: ", Style(.muted)) + RichText(next)
    let place = foot.inset(columns: 1, rows: 0)
    surface.write(line.truncated(toWidth: place.width), at: place.origin, in: place)
  }
}

extension RichText {
  /// The same text, less loud.
  fileprivate var muted: RichText {
    restyled(0..<Int.max) { Style(.muted, on: $0.ground, $0.traits) }
  }
}
