package import Canvas
internal import Model

extension App {
  /// Draws the state as it is.
  package func draw() -> Surface {
    var surface = Surface(size: size)
    guard size.width >= Frame.smallest.width, size.height >= Frame.smallest.height else {
      surface.write("needs 20 x 5", at: .zero, style: Style(.warning))
      return surface
    }
    let frame = Frame(size)
    if screen.isBriefing || awaitedBriefing?.isFirst == true {
      drawSlide(frame, on: &surface)
      return surface
    }
    drawScreen(in: frame.body, on: &surface)
    TabBar(open: screen.view, problems: summary.errors + summary.warnings)
      .draw(in: frame.tabs, on: &surface)
    drawPath(in: frame.path, on: &surface)
    drawHints(in: frame.hints, on: &surface)
    drawOverlay(frame, on: &surface)
    return surface
  }

  private func drawScreen(in area: Rect, on surface: inout Surface) {
    guard let surroundings else {
      if case .overview(let overview) = screen, !summary.title.isEmpty {
        OverviewPage(summary, width: area.width).draw(overview, in: area, on: &surface)
      }
      return
    }
    switch screen {
    case .overview(let overview):
      OverviewPage(summary, width: area.width).draw(overview, in: area, on: &surface)
    case .list(let list): list.draw(in: surroundings, on: &surface)
    case .timeline(let timeline): timeline.draw(in: surroundings, on: &surface)
    case .forces(let forces): forces.draw(in: surroundings, on: &surface)
    case .reader(let reader): reader.draw(in: surroundings, on: &surface)
    case .briefing(let briefing): briefing.draw(in: surroundings, on: &surface)
    }
  }

  /// Slides have the whole screen; what is typed and told covers the last row for as long.
  private func drawSlide(_ frame: Frame, on surface: inout Surface) {
    if let surroundings, case .briefing(let briefing) = screen {
      briefing.draw(in: surroundings, on: &surface)
    }
    if prompt != nil || notice != nil { drawHints(in: frame.hints, on: &surface) }
    drawOverlay(frame, on: &surface)
  }

  private func drawOverlay(_ frame: Frame, on surface: inout Surface) {
    switch overlay {
    case .help(let help): Popup.draw(help, in: surface.bounds, on: &surface)
    case .picker(let picker): Popup.draw(picker, in: surface.bounds, on: &surface)
    case .peek(let peek):
      Popup.draw(peek, in: frame.body, text: ReaderFrame(frame.body).text, on: &surface)
    case .form(let form): Popup.draw(form, in: Rect(size), on: &surface)
    case nil: break
    }
  }

  /// Where the reader is, from the dossier down; at the right, how to handle what is read.
  private func drawPath(in area: Rect, on surface: inout Surface) {
    guard !area.isEmpty else { return }
    let handling = (handlingOfDocument ?? "").truncated(toWidth: min(40, area.width / 3))
    let room = area.width - 1 - (handling.isEmpty ? 0 : handling.displayWidth + 3)
    var path = RichText(" ")
    let parts = [summary.title].filter { !$0.isEmpty } + crumbs
    for (index, part) in parts.enumerated() {
      if index > 0 { path.append(" › ", Style(.line)) }
      let isLast = index == parts.count - 1
      path.append(
        part.truncated(toWidth: isLast ? room : max(12, room / 3)),
        Style(isLast ? .text : .muted))
    }
    surface.write(path.truncated(toWidth: room), at: area.origin, in: area)
    surface.write(
      handling, at: Point(column: area.maxColumn - 1 - handling.displayWidth, row: area.row),
      style: Style(.warning), in: area)
  }

  private var handlingOfDocument: String? {
    guard let library, case .reader(let reader) = screen else { return nil }
    return library.dossier.documents[reader.document].metadata.handling
  }

  private var crumbs: [String] {
    guard let library else { return [screen.view.title] }
    switch screen {
    case .overview, .briefing: return [screen.view.title]
    case .list(let list): return crumbs(of: list)
    case .timeline(let timeline):
      let lanes = timeline.events.lanes.map { ["by \($0.rawValue)"] } ?? []
      return [screen.view.title, timeline.window.title] + lanes
        + Self.crumb(timeline.events.filter)
    case .forces(let forces): return [screen.view.title] + Self.crumb(forces.filter)
    case .reader(let reader):
      let document = library.dossier.documents[reader.document]
      let section = document.sectionIndex(at: reader.cursor).map {
        document.title(of: document.sections[$0])
      }
      // A file that was opened by itself gives the dossier its title.
      let title = document.metadata.title == summary.title ? nil : document.metadata.title
      return ["Documents", title, section].compactMap { $0 }
    }
  }

  private func crumbs(of list: ListScreen) -> [String] {
    let name = list.kind == .recommendations ? ["Recommendations"] : []
    return [screen.view.title] + name + Self.crumb(list.filter)
  }

  private static func crumb(_ filter: String) -> [String] {
    filter.isEmpty ? [] : ["“\(filter)”"]
  }
}
