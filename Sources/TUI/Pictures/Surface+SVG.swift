package import Canvas

extension Surface {
  /// The surface as a picture, in the colours of a theme.
  ///
  /// A picture is text on coloured ground, drawn by whoever shows it; each run of text is fitted to
  /// its cells, so that columns stand below each other in any monospaced font.
  package func svg(theme: Theme) -> String {
    var picture = SVGPicture(size: size)
    let page = PictureColours(of: Style(), in: theme)
    picture.fill(Rect(size), with: page.ground)
    let runs = (0..<height).flatMap(pictureRuns(ofRow:))
    for run in runs {
      let ground = PictureColours(of: run.style, in: theme).ground
      if ground != page.ground { picture.fill(run.area, with: ground) }
    }
    for run in runs {
      let ink = PictureColours(of: run.style, in: theme).ink
      picture.write(run, traits: theme.traits(for: run.style), ink: ink)
    }
    return picture.text
  }

  /// The cells of a row as runs that are drawn alike.
  private func pictureRuns(ofRow row: Int) -> [PictureRun] {
    var runs: [PictureRun] = []
    for column in 0..<width {
      guard let cell = self[column, row], !cell.glyph.isContinuation else { continue }
      let run = PictureRun(cell, at: Point(column: column, row: row))
      if let last = runs.last, last.isContinued(by: run) {
        runs[runs.count - 1].append(run)
      } else {
        runs.append(run)
      }
    }
    return runs
  }
}

/// Neighbouring cells of one row that are drawn alike.
struct PictureRun: Equatable {
  let style: Style
  private(set) var area: Rect
  private(set) var text: String

  /// Whether the cells hold signs that many fonts borrow from others, in widths of their own.
  ///
  /// Such signs are placed apart from the words around them.
  private let holdsSigns: Bool

  init(_ cell: Cell, at position: Point) {
    style = cell.style
    area = Rect(
      column: position.column, row: position.row, width: cell.glyph.width, height: 1)
    text = cell.glyph.text
    holdsSigns = cell.glyph.base.value >= 0x2100
  }

  func isContinued(by next: PictureRun) -> Bool {
    style == next.style && holdsSigns == next.holdsSigns
  }

  mutating func append(_ next: PictureRun) {
    area = Rect(
      column: area.column, row: area.row, width: area.width + next.area.width, height: 1)
    text += next.text
  }
}

/// The two colours of a style.
private struct PictureColours {
  let ink: String
  let ground: String

  init(of style: Style, in theme: Theme) {
    // Where a theme has no colours, those of the terminal stand in: black on white.
    let ink = theme.ink(for: style).map(Self.hexadecimal) ?? "#1c1c1c"
    let ground = theme.ground(for: style).map(Self.hexadecimal) ?? "#ffffff"
    let isReversed = theme.traits(for: style).contains(.reversed)
    (self.ink, self.ground) = isReversed ? (ground, ink) : (ink, ground)
  }

  private static func hexadecimal(_ colour: Theme.Colour) -> String {
    let (red, green, blue) = colour.rgb
    return "#"
      + [red, green, blue].map { part in
        (part < 16 ? "0" : "") + String(part, radix: 16)
      }.joined()
  }
}
