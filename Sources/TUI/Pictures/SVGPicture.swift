internal import Canvas

/// A picture in Scalable Vector Graphics, element by element.
struct SVGPicture {
  private let size: Size
  private var elements: [String] = []

  init(size: Size) {
    self.size = size
  }

  /// The width of a cell; as wide as DejaVu Sans Mono, Menlo and their like are in this size.
  private static let columnWidth = 10

  /// The height of a cell; no more than the height of the fonts, so that vertical lines have no
  /// gaps.
  private static let rowHeight = 19

  /// From the top of a cell to the line on which letters stand.
  private static let ascent = 15

  private static let padding = 12
  private static let fontSize = "16.6"
  private static let fonts =
    "'DejaVu Sans Mono', Menlo, 'Cascadia Mono', Consolas, 'Liberation Mono', monospace"

  /// The picture as a file's text.
  var text: String {
    let width = size.width * Self.columnWidth + 2 * Self.padding
    let height = size.height * Self.rowHeight + 2 * Self.padding
    let head =
      #"<svg xmlns="http://www.w3.org/2000/svg" width="\#(width)" height="\#(height)" "#
      + #"viewBox="0 0 \#(width) \#(height)" font-family="\#(Self.fonts)" "#
      + #"font-size="\#(Self.fontSize)">"#
    return ([head] + elements + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  /// Colours an area of cells, up to the edge of the picture where the area touches it.
  mutating func fill(_ area: Rect, with colour: String) {
    let left = area.column == 0 ? 0 : Self.x(area.column)
    let top = area.row == 0 ? 0 : Self.y(area.row)
    let right = Self.x(area.maxColumn) + (area.maxColumn == size.width ? Self.padding : 0)
    let bottom = Self.y(area.maxRow) + (area.maxRow == size.height ? Self.padding : 0)
    elements.append(
      #"<rect x="\#(left)" y="\#(top)" width="\#(right - left)" height="\#(bottom - top)" "#
        + #"fill="\#(colour)"/>"#)
  }

  /// Writes the text of some cells; blanks at its ends need no ink.
  mutating func write(_ run: PictureRun, traits: Style.Traits, ink: String) {
    let isUnderlined = traits.contains(.underlined)
    let leading = isUnderlined ? 0 : run.text.prefix { $0 == " " }.count
    let trailing = isUnderlined ? 0 : run.text.reversed().prefix { $0 == " " }.count
    guard leading < run.area.width else { return }
    let text = run.text.dropFirst(leading).dropLast(trailing)
    let width = (run.area.width - leading - trailing) * Self.columnWidth
    let x = Self.x(run.area.column + leading)
    let y = Self.y(run.area.row) + Self.ascent
    elements.append(
      #"<text x="\#(x)" y="\#(y)" textLength="\#(width)" lengthAdjust="spacingAndGlyphs" "#
        + #"xml:space="preserve" fill="\#(ink)"\#(Self.attributes(traits))>"#
        + Self.escaped(text) + "</text>")
  }

  private static func x(_ column: Int) -> Int { padding + column * columnWidth }
  private static func y(_ row: Int) -> Int { padding + row * rowHeight }

  private static func attributes(_ traits: Style.Traits) -> String {
    (traits.contains(.bold) ? #" font-weight="bold""# : "")
      + (traits.contains(.italic) ? #" font-style="italic""# : "")
      + (traits.contains(.underlined) ? #" text-decoration="underline""# : "")
  }

  private static func escaped(_ text: Substring) -> String {
    text.map { character in
      switch character {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "'": "&apos;"
      default: String(character)
      }
    }.joined()
  }
}
