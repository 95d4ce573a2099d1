internal import Canvas

/// How the room of a slide is divided: margins around a measure that can be read from afar, and
/// a row at the bottom that says where the talk is.
struct SlideFrame: Equatable {
  let content: Rect

  /// The room of a heading, which may reach past the measure to the right margin.
  let heading: Rect
  let handling: Rect
  let foot: Rect

  /// The longest line, in columns; longer ones are lost between their end and the next beginning.
  private static let longestMeasure = 88

  /// - Parameters:
  ///   - area: The whole terminal.
  ///   - handlingRows: How many rows it takes to say how what is shown is to be handled.
  init(_ area: Rect, handlingRows: Int = 0) {
    let (foot, above) = area.splitBottom(area.height >= 3 ? 1 : 0)
    let measure = Self.measure(of: area)
    let column = area.column + (area.width - measure) / 2
    self.foot = foot
    let (handling, body) = above.splitBottom(min(handlingRows, above.height / 3))
    self.handling = handling.moved(toColumn: column, width: measure)
    let top = area.height >= 40 ? 4 : area.height >= 24 ? 2 : area.height >= 10 ? 1 : 0
    let gap = area.height >= 14 ? 1 : 0
    let rows = body.splitTop(top).rest
    content = rows.splitBottom(gap).rest.moved(toColumn: column, width: measure)
    let width = area.maxColumn - Self.margin(of: area) - column
    heading = content.moved(toColumn: column, width: max(measure, width))
  }

  /// The columns that the lines of a slide have.
  static func measure(of area: Rect) -> Int {
    max(1, min(area.width - 2 * margin(of: area), longestMeasure))
  }

  private static func margin(of area: Rect) -> Int {
    area.width >= 60 ? area.width / 12 : area.width >= 30 ? 2 : 1
  }
}

extension Rect {
  /// The same rows in other columns.
  fileprivate func moved(toColumn column: Int, width: Int) -> Rect {
    Rect(column: column, row: row, width: width, height: height)
  }
}
