/// The work of ``wrap(_:width:)``: goes through the text once and keeps the last places where the
/// line that it is on may end.
struct LineBreaker {
  /// A place where the line may end.
  struct Break {
    let end: Int
    let width: Int
    /// Where the next line begins, and how wide this line is up to there.
    let next: Int
    let nextColumn: Int
    var isHyphen = false
    /// Only used where the other breaks leave the line too short.
    var isWeak = false
  }

  /// What the last glyph means for a break after it.
  enum Neighbour {
    case ordinary, wide, opening, joiner
  }

  let width: Int
  let divide: WordDivision?
  private var lines: [WrappedLine] = []
  var offset = 0

  /// How many lines in a row, up to the last, end with a hyphen that was added.
  private(set) var hyphensInARow = 0

  // The line that is being filled.
  var start = 0
  var column = 0
  var contentEnd = 0
  var contentColumn = 0
  var strong: Break?
  private var weak: Break?

  // The word that is being read.
  var word = 0
  var isAddress = false
  var previous = Neighbour.ordinary
  var glue = BlankGlue()

  init(width: Int, divide: WordDivision? = nil) {
    self.width = width
    self.divide = divide
  }

  /// Breaks a whole text.
  mutating func lines(of bytes: Span<UInt8>) -> [WrappedLine] {
    while offset < bytes.count {
      let end = asciiRunEnd(in: bytes)
      if end > offset {
        takeASCII(to: end, in: bytes)
      } else {
        takeOther(in: bytes)
      }
    }
    endLine()
    return lines
  }
}

extension LineBreaker {
  /// Puts one glyph on the line, or on the next where it does not fit.
  mutating func take(glyphTo end: Int, width glyph: Int, in bytes: Span<UInt8>) {
    while column + glyph > width {
      allowDivision(runTo: offset, in: bytes)
      if breakLine() { continue }
      guard hasContent else {
        dropBlanks()
        break
      }
      cutLine()
    }
    fill(to: end, width: glyph)
  }

  /// Puts a run of glyphs, one byte and one column each, on as many lines as it takes.
  mutating func take(runTo end: Int, in bytes: Span<UInt8>) {
    while column + end - offset > width {
      allowDivision(runTo: end, in: bytes)
      if breakLine() { continue }
      if !hasContent { dropBlanks() }
      let room = min(width - column, end - offset)
      if room > 0 { fill(to: offset + room, width: room) }
      if offset < end { cutLine() }
    }
    fill(to: end, width: end - offset)
  }

  var hasContent: Bool { contentEnd > start }

  mutating func fill(to end: Int, width: Int) {
    guard end > offset else { return }
    column += width
    offset = end
    contentEnd = end
    contentColumn = column
  }

  /// Begins the line here, where it holds nothing but blanks.
  private mutating func dropBlanks() {
    start = offset
    column = 0
  }

  /// Ends the line here, inside a word.
  private mutating func cutLine() {
    endLine()
    beginLine(at: offset, column: 0)
  }

  /// Ends the line at the best place kept; false where there is none.
  private mutating func breakLine() -> Bool {
    guard let place = bestBreak() else { return false }
    let line = WrappedLine(
      range: start..<place.end, width: min(place.width, width), endsWithHyphen: place.isHyphen)
    lines.append(line)
    hyphensInARow = place.isHyphen ? hyphensInARow + 1 : 0
    let later = [strong, weak].compactMap { $0 }.filter { $0.end > place.next }
    beginLine(at: place.next, column: column - place.nextColumn)
    contentColumn -= place.nextColumn
    for rest in later { keep(rest.moved(left: place.nextColumn)) }
    return true
  }

  private func bestBreak() -> Break? {
    guard let strong else { return weak }
    guard let weak, weak.end > strong.end, strong.width * 4 < width else { return strong }
    return weak
  }

  /// Allows the line to end after what it holds.
  mutating func addBreak(isWeak: Bool = false) {
    guard hasContent else { return }
    keep(
      Break(
        end: contentEnd, width: contentColumn, next: offset, nextColumn: column, isWeak: isWeak))
  }

  private mutating func keep(_ place: Break) {
    if place.isWeak { weak = place } else { strong = place }
  }

  mutating func endLine() {
    let end = hasContent ? contentEnd : start
    let used = hasContent ? min(contentColumn, width) : 0
    lines.append(WrappedLine(range: start..<end, width: used))
    hyphensInARow = 0
  }

  mutating func beginLine(at start: Int, column: Int) {
    self.start = start
    self.column = column
    strong = nil
    weak = nil
  }
}

extension LineBreaker.Break {
  fileprivate func moved(left columns: Int) -> Self {
    Self(
      end: end, width: width - columns, next: next, nextColumn: nextColumn - columns,
      isHyphen: isHyphen, isWeak: isWeak)
  }
}
