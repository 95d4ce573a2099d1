internal import Canvas
internal import Model

/// The overview as it is set for a width, before it is cut to the height of the screen.
struct OverviewPage {
  /// A line of the page; `item` is what Enter opens there.
  struct Line: Equatable {
    var text: RichText
    var item: Int?
    var isFirst = true
  }

  private let left: [Line]
  private let right: [Line]
  private let leftWidth: Int
  private let isWide: Bool

  init(_ summary: Summary, width: Int) {
    isWide = width >= Frame.wide
    let inner = max(1, width - 2)
    leftWidth = isWide ? min(74, inner * 11 / 20 - 2) : inner
    let rightWidth = isWide ? min(96, inner - leftWidth - 7) : min(inner, 76)
    let builder = OverviewBuilder(summary: summary)
    let story = builder.story(width: min(leftWidth, 74))
    let figures = builder.figures(width: rightWidth)
    left = isWide ? story : story + [Line(text: RichText())] + figures
    right = isWide ? figures : []
  }

  var height: Int { max(left.count, right.count) + 2 }

  /// The first row of an item.
  func row(of item: Int) -> Int? {
    (left.firstIndex { $0.item == item } ?? right.firstIndex { $0.item == item }).map { $0 + 1 }
  }

  /// The item that a place on the page belongs to.
  func item(at position: Point) -> Int? {
    let isLeft = !isWide || position.column < leftWidth + 5
    let lines = isLeft ? left : right
    return lines.indices.contains(position.row - 1) ? lines[position.row - 1].item : nil
  }

  func draw(_ screen: OverviewScreen, in area: Rect, on surface: inout Surface) {
    draw(left, at: area.column + 2, width: leftWidth, screen, in: area, on: &surface)
    guard isWide else { return }
    let column = area.column + leftWidth + 7
    surface.drawVerticalLine(
      at: Point(column: column - 3, row: area.row), length: area.height, style: Style(.line))
    draw(right, at: column, width: area.maxColumn - column - 1, screen, in: area, on: &surface)
  }

  private func draw(
    _ lines: [Line], at column: Int, width: Int, _ screen: OverviewScreen, in area: Rect,
    on surface: inout Surface
  ) {
    for (index, line) in lines.enumerated() {
      let row = area.row + index + 1 - screen.top
      guard (area.row..<area.maxRow).contains(row) else { continue }
      surface.write(line.text, at: Point(column: column, row: row), in: area)
      guard line.isFirst, line.item == screen.list.selection else { continue }
      let width = min(width, line.text.displayWidth)
      let rect = Rect(column: column - 2, row: row, width: width + 2, height: 1)
      surface.restyle(rect) { $0.ground = .selection }
      surface.write(
        "▸", at: rect.origin, style: Style(.key, on: .selection, .bold), in: area)
      surface.cursor = rect.origin
    }
  }
}

/// Writes the parts of the overview.
private struct OverviewBuilder {
  let summary: Summary
  private var firstRecordItem: Int { summary.documents.count }

  init(summary: Summary) {
    self.summary = summary
  }

  /// What is asked, what is answered, and by which documents.
  func story(width: Int) -> [OverviewPage.Line] {
    var lines = set(RichText(summary.title, Style(.heading, on: .page, .bold)), width)
    lines += section("Question", summary.question, width)
    lines += section("Bottom line", summary.bottomLine, width)
    lines += heading("Documents")
    for (index, document) in summary.documents.enumerated() {
      lines += set(RichText(document.title, Style(.link)), width, item: index)
      for facts in facts(of: document) { lines += set(RichText(facts, Style(.muted)), width) }
      if index + 1 < summary.documents.count { lines.append(blank) }
    }
    return lines + section("Handling", summary.handling, width, role: .warning)
  }

  /// Who and when; how much.
  private func facts(of document: Summary.DocumentLine) -> [String] {
    let counts = [
      (document.words, "word"), (document.notes, "note"), (document.records, "record"),
      (document.suggestions, "suggestion"),
    ]
    let amounts = counts.map { $0.0 > 0 ? $0.0.counted($0.1) : "" }
    return [list([document.authors, document.issued]), list(amounts)].filter { !$0.isEmpty }
  }

  /// The parts that say something, with dots between them.
  private func list(_ parts: [String]) -> String {
    var list = ""
    for part in parts where !part.isEmpty { list += list.isEmpty ? part : " · " + part }
    return list
  }

  /// What was counted.
  func figures(width: Int) -> [OverviewPage.Line] {
    events(width) + [blank] + forces(width) + [blank] + records(width)
  }

  private func events(_ width: Int) -> [OverviewPage.Line] {
    let item = firstRecordItem
    let count = summary.count(of: .event)
    guard count > 0 else { return title("No dated events", item) }
    let last = summary.firstYear + summary.years.count - 1
    let chart = BarChart(counts: summary.years, width: width, height: width >= 60 ? 6 : 4)
    let bars = chart.rows().map {
      OverviewPage.Line(text: RichText($0, Style(.event)), item: item, isFirst: false)
    }
    let span = "\(summary.firstYear)"
    let axisWidth =
      chart.binWidth * ((summary.years.count + chart.binsPerBar - 1) / chart.binsPerBar)
    let gap = String(repeating: " ", count: max(1, axisWidth - span.count - "\(last)".count))
    let axis = summary.years.count > 1 ? span + gap + "\(last)" : span
    return title("\(count) events by year", item) + bars
      + [OverviewPage.Line(text: RichText(axis, Style(.muted)), item: item, isFirst: false)]
  }

  private func forces(_ width: Int) -> [OverviewPage.Line] {
    let item = firstRecordItem + 1
    guard summary.count(of: .force) > 0 else { return title("No forces", item) }
    let count =
      "\(summary.facilitators.count) facilitators against "
      + "\(summary.constraints.count) constraints"
    let sides = [
      (summary.facilitators, Force.Side.facilitator), (summary.constraints, .constraint),
    ]
    return title(count, item)
      + sides.flatMap { statements, side in
        statements.map { statement in
          let sign = RichText(side.sign + " ", Style(side.role, on: .page, .bold))
          let text = sign + RichText(statement, Style(side.role)).truncated(toWidth: width - 2)
          return OverviewPage.Line(text: text, item: item, isFirst: false)
        }
      }
  }

  private func records(_ width: Int) -> [OverviewPage.Line] {
    let kinds: [(Record.Kind, String)] = [
      (.recommendation, "recommendation"), (.position, "position"), (.figure, "figure"),
      (.actor, "actor"),
    ]
    var lines = kinds.enumerated().map { offset, kind in
      count(summary.count(of: kind.0), kind.1, item: firstRecordItem + 2 + offset)
    }
    let item = firstRecordItem + 2 + kinds.count
    lines.append(count(summary.notes, "note", item: item))
    lines.append(problems(item: item + 1))
    return lines
  }

  private func count(_ number: Int, _ noun: String, item: Int) -> OverviewPage.Line {
    OverviewPage.Line(
      text: RichText(number.grouped.padded(toWidth: 5, .right), Style(.figure))
        + RichText(" \(noun)\(number == 1 ? "" : "s")"), item: item)
  }

  private func problems(item: Int) -> OverviewPage.Line {
    let count = summary.errors + summary.warnings
    let role: Style.Role = summary.errors > 0 ? .error : count > 0 ? .warning : .muted
    let noun = count == 1 ? "problem in the files" : "problems in the files"
    return OverviewPage.Line(
      text: RichText("\(count)".padded(toWidth: 5, .right), Style(role))
        + RichText(" " + noun, Style(role)),
      item: item)
  }

  private var blank: OverviewPage.Line { OverviewPage.Line(text: RichText()) }

  private func heading(_ text: String) -> [OverviewPage.Line] {
    [blank, OverviewPage.Line(text: RichText(text, Style(.muted, on: .page, .bold)))]
  }

  private func title(_ text: String, _ item: Int) -> [OverviewPage.Line] {
    [OverviewPage.Line(text: RichText(text, Style(.heading, on: .page, .bold)), item: item)]
  }

  private func section(
    _ name: String, _ text: String?, _ width: Int, role: Style.Role = .text
  ) -> [OverviewPage.Line] {
    guard let text else { return [] }
    return heading(name) + set(RichText(text, Style(role)), width)
  }

  private func set(_ text: RichText, _ width: Int, item: Int? = nil) -> [OverviewPage.Line] {
    text.wrapped(width: width).enumerated().map { index, line in
      OverviewPage.Line(text: line, item: item, isFirst: index == 0)
    }
  }
}
