internal import Canvas
internal import Model

extension Prompt.Purpose {
  /// What stands before the text.
  fileprivate var sign: String {
    switch self {
    case .search: "/"
    case .date: "date: "
    case .slide: "slide: "
    case .folder: "Nothing is kept yet; new folder: "
    }
  }
}

extension Prompt {
  /// What stands behind the text: how a date is understood, or what was expected.
  fileprivate var remark: RichText {
    if let problem { return RichText(problem, Style(.warning, on: .bar)) }
    if case .folder = purpose {
      return RichText("Enter makes a dossier there", Style(.muted, on: .bar))
    }
    guard purpose == .date else { return RichText() }
    let examples = "may 2019, 2018-Q3, 1990s, 12 sep 2023, 44 BC"
    let date = try? EDTF(typed: text)
    return RichText(text.isEmpty ? examples : date?.displayText ?? "", Style(.muted, on: .bar))
  }
}

extension App {
  /// The last row: what is typed, what happened, or which keys do what; how far at the right.
  func drawHints(in area: Rect, on surface: inout Surface) {
    surface.fill(area, style: Style(.text, on: .bar))
    let status = status
    let room = area.width - status.displayWidth - 2
    let start = Point(column: area.column + 1, row: area.row)
    if let prompt {
      draw(prompt, at: start, room: room, on: &surface)
    } else if let notice {
      surface.write(
        notice.truncated(toWidth: room), at: start, style: Style(.heading, on: .bar), in: area)
    } else {
      surface.write(hints(width: room - 2), at: start, in: area)
    }
    surface.write(
      status, at: Point(column: area.maxColumn - 1 - status.displayWidth, row: area.row),
      style: Style(.muted, on: .bar), in: area)
  }

  private func draw(
    _ prompt: Prompt, at start: Point, room: Int, on surface: inout Surface
  ) {
    let sign = prompt.purpose.sign
    let end = surface.write(sign + prompt.text, at: start, style: Style(.text, on: .bar))
    let cursor = sign.displayWidth + prompt.field.cursorColumn
    surface.cursor = start.offset(columns: max(0, min(cursor, size.width - 3)))
    surface.write(
      prompt.remark.truncated(toWidth: max(0, room - end - 3)), at: start.offset(columns: end + 2))
  }

  /// As many hints as fit; help is always the last.
  private func hints(width: Int) -> RichText {
    if case .reader(let reader) = screen, reader.selection != nil {
      return Self.keysOfSelection.truncated(toWidth: width)
    }
    let help = hint(for: .showHelp)
    var line = RichText()
    for action in shownHints {
      let next = hint(for: action) + RichText("   ", Style(.text, on: .bar))
      guard line.displayWidth + next.displayWidth + help.displayWidth <= width else { break }
      line = line + next
    }
    return line + help
  }

  private static let keysOfSelection: RichText = [
    ("← →", "word"), ("↑ ↓", "sentence"), ("o", "other end"), ("Enter", "make a record"),
    ("y", "copy"), ("Esc", "leave"),
  ].reduce(RichText()) { line, key in
    line + RichText(key.0, Style(.key, on: .bar, .bold))
      + RichText(" \(key.1)   ", Style(.muted, on: .bar))
  }

  /// What the screen hints at; on a suggestion, how to decide comes next to opening it.
  private var shownHints: [Action] {
    guard let library, let key = selectedRecord, library.records[key].suggestion != nil else {
      return screen.hints
    }
    return screen.hints.prefix(1) + [.accept, .reject, .revise] + screen.hints.dropFirst()
  }

  private func hint(for action: Action) -> RichText {
    RichText(keymap.shownKeys(for: action), Style(.key, on: .bar, .bold))
      + RichText(" " + action.words.hint, Style(.muted, on: .bar))
  }

  /// How far the reader is.
  private var status: String {
    guard let library else {
      // A screen that an earlier run remembered is complete; nothing on it changes any more.
      return summary.title.isEmpty ? "reading files…" : ""
    }
    if !isComplete, screen.view == .timeline { return "finding events…" }
    switch screen {
    case .overview: return ""
    case .list(let list): return Self.count(list)
    case .timeline(let timeline): return Self.count(timeline.events)
    case .forces(let forces):
      let indices = forces.indices(of: forces.side, in: library)
      return "\(min(forces.list(of: forces.side).selection + 1, indices.count)) of \(indices.count)"
    case .reader(let reader): return Self.status(of: reader, library)
    case .briefing(let briefing):
      return "\(briefing.slide + 1) of \(briefing.briefing.slides.count)"
    }
  }

  private static func count(_ list: ListScreen) -> String {
    list.shown.isEmpty ? "none" : "\(list.list.selection + 1) of \(list.shown.count.grouped)"
  }

  private static func status(of reader: Reader, _ library: Library) -> String {
    if !reader.query.isEmpty {
      guard let current = reader.currentHit else { return "not found" }
      return "\(current + 1) of \(reader.hits.count.grouped)"
    }
    let length = library.dossier.documents[reader.document].text.utf8.count
    return "\(reader.cursor * 100 / max(1, length)) %"
  }
}
