internal import CNCurses
internal import Canvas

/// Puts the changed cells of a surface into ncurses' own picture of the screen.
struct Painter {
  private let isUnicode: Bool
  private var pairs: ColorPairs
  private var row: [cchar_t] = []

  init(isUnicode: Bool, pairs: ColorPairs) {
    self.isUnicode = isUnicode
    self.pairs = pairs
  }

  mutating func put(_ change: Surface.Change) {
    row.removeAll(keepingCapacity: true)
    for cell in change.cells { append(cell) }
    unsafe curses_put(CInt(change.row), CInt(change.column), row, CInt(row.count))
  }

  /// Fills the screen with blanks of a style.
  mutating func fill(with style: Style) {
    let paint = pairs.paint(for: style)
    var cell = cchar_t()
    unsafe curses_make_plain_cell(&cell, Self.blank, paint.attributes, paint.pair)
    unsafe curses_fill(&cell)
  }

  private mutating func append(_ cell: Cell) {
    let glyph = cell.glyph
    if !isUnicode {
      append(glyph.isContinuation ? Self.blank : Self.fallback(glyph), style: cell.style)
    } else if glyph.isContinuation {
      // ncurses gives two cells to a wide character by itself.
    } else if !Self.isAgreed(glyph) {
      for _ in 0..<glyph.width { append(Self.unknown, style: cell.style) }
    } else if glyph.hasMarks {
      append(glyph.scalars.map { wchar_t(bitPattern: $0.value) } + [0], style: cell.style)
    } else {
      append(wchar_t(bitPattern: glyph.base.value), style: cell.style)
    }
  }

  private mutating func append(_ character: wchar_t, style: Style) {
    let paint = pairs.paint(for: style)
    var cell = cchar_t()
    unsafe curses_make_plain_cell(&cell, character, paint.attributes, paint.pair)
    row.append(cell)
  }

  private mutating func append(_ text: [wchar_t], style: Style) {
    let paint = pairs.paint(for: style)
    var cell = cchar_t()
    unsafe curses_make_cell(&cell, text, paint.attributes, paint.pair)
    row.append(cell)
  }

  private static let blank: wchar_t = 0x20
  private static let unknown: wchar_t = 0xFFFD

  private static func fallback(_ glyph: Glyph) -> wchar_t {
    wchar_t(Character(glyph.base).asciiFallback.asciiValue ?? UInt8(ascii: "?"))
  }

  /// Whether the C library, which ncurses asks, finds the glyph as wide as we do.
  ///
  /// It may be older than our table and not know the newest characters.
  private static func isAgreed(_ glyph: Glyph) -> Bool {
    if glyph.base.isASCII, !glyph.hasMarks { return true }
    guard curses_width(wchar_t(bitPattern: glyph.base.value)) == glyph.width else { return false }
    guard glyph.hasMarks else { return true }
    return glyph.scalars.dropFirst().allSatisfy { curses_width(wchar_t(bitPattern: $0.value)) == 0 }
  }
}
