import Canvas
import TUI
import TestSupport
import Testing

@Suite struct RichTextTests {
  static let sample =
    RichText("The port ") + RichText("opens", Style(.event)) + RichText(" its quays.")

  @Test func `neighbours that look alike become one run`() {
    let text = RichText("a") + RichText("b") + RichText("c", Style(.link)) + RichText("")
    #expect(text.runs.map(\.text) == ["ab", "c"])
    #expect(RichText("", Style(.link)).isEmpty)
  }

  @Test(arguments: [
    (0..<0, []), (0..<3, ["The"]), (4..<11, ["port ", "op"]), (9..<14, ["opens"]),
    (0..<99, ["The port ", "opens", " its quays."]), (30..<40, []),
  ])
  func `a slice keeps the styles`(range: Range<Int>, runs: [String]) {
    #expect(Self.sample.slice(range).runs.map(\.text) == runs)
  }

  @Test func `restyling changes how a part looks and leaves what it says`() {
    let text = Self.sample.restyled(4..<11) { $0.on(.match) }
    #expect(text.text == Self.sample.text)
    #expect(text.runs.filter { $0.style.ground == .match }.map(\.text) == ["port ", "op"])
    #expect(text.runs.map(\.text) == ["The ", "port ", "op", "ens", " its quays."])
  }

  @Test(arguments: [
    (40, "The port opens its quays."), (25, "The port opens its quays."),
    (24, "The port opens its quay…"), (14, "The port open…"), (9, "The port…"), (3, "Th…"),
    (1, "…"), (0, ""), (-3, ""),
  ])
  func `text that is too long ends in a sign`(width: Int, expected: String) {
    #expect(Self.sample.truncated(toWidth: width).text == expected)
  }

  @Test func `lines are as wide as asked and keep their styles`() {
    let lines = Self.sample.wrapped(width: 10)
    #expect(lines.map(\.text) == ["The port", "opens its", "quays."])
    #expect(lines[1].runs.map(\.text) == ["opens", " its"])
    #expect(RichText().wrapped(width: 10).map(\.text) == [""])
    #expect(Self.sample.wrapped(width: 0).isEmpty)
  }

  @Test(arguments: 1...60)
  func `any text can be sliced, restyled, wrapped and truncated`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let text = random.richText()
    let length = text.text.utf8.count
    for _ in 0..<20 {
      let cut = text.boundary(near: Int.random(in: 0...length, using: &random))
      #expect((text.slice(0..<cut) + text.slice(cut..<length)).text == text.text)
      let end = text.boundary(near: Int.random(in: cut...length, using: &random))
      let restyled = text.restyled(cut..<end) { $0.on(.match) }
      #expect(restyled.text == text.text)
      let lit = restyled.runs.filter { $0.style.ground == .match }.map(\.text).joined()
      #expect(lit == text.slice(cut..<end).text)
    }
    for width in [0, 1, 2, 3, 7, 20, 80] {
      #expect(text.truncated(toWidth: width).displayWidth <= width)
      for line in text.wrapped(width: width) where width > 1 {
        #expect(line.displayWidth <= width)
      }
    }
    let shown = text.wrapped(width: 12).flatMap(\.text.unicodeScalars).filter(\.isInk)
    #expect(shown.count >= text.text.unicodeScalars.filter(\.isInk).count)
  }

  @Test func `a wide glyph that does not fit the last column leaves it blank`() {
    var surface = Surface(width: 4, height: 1)
    surface.write(RichText("abc") + RichText("語", Style(.link)), at: .zero)
    #expect(surface.text == "abc")
    #expect(surface.write(RichText("語語", Style(.link)), at: Point(column: 3, row: 0)) == 1)
    #expect(surface.size == Size(width: 4, height: 1))
  }
}

extension SeededRandom {
  /// Some runs of anything in some styles.
  fileprivate mutating func richText() -> RichText {
    var text = RichText()
    for _ in 0..<Int.random(in: 0...6, using: &self) {
      let role = Style.Role.allCases.randomElement(using: &self) ?? .text
      text.append(self.text(length: Int.random(in: 0...8, using: &self)), Style(role))
    }
    return text
  }
}

extension RichText {
  /// The nearest offset at or before one that lies between two scalars.
  fileprivate func boundary(near offset: Int) -> Int {
    let scalars = text.unicodeScalars
    var boundary = 0
    for scalar in scalars {
      let next = boundary + UTF8.width(scalar)
      guard next <= offset else { break }
      boundary = next
    }
    return boundary
  }
}

extension Unicode.Scalar {
  /// Whether wrapping may not lose it: no blank, no control, nothing invisible.
  fileprivate var isInk: Bool {
    properties.isAlphabetic || ("0"..."9").contains(self)
  }
}
