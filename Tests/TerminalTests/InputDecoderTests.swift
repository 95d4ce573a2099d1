import Canvas
import TUI
import Terminal
import Testing

@Suite struct InputDecoderTests {
  private func decode(_ text: String) -> [Input] {
    var decoder = InputDecoder()
    return text.unicodeScalars.flatMap { decoder.decode($0) } + decoder.finish()
  }

  @Test(arguments: [
    ("g", Key(.character("g"))), ("ệ", Key(.character("ệ"))),
    ("\u{4}", Key(.character("d"), .control)), ("\t", Key(.tab)),
    ("\r", Key(.enter)), ("\n", Key(.enter)), ("\u{8}", Key(.backspace)),
    ("\u{7F}", Key(.backspace)),
    ("\u{0}", Key(.character(" "), .control)), ("\u{1D}", Key(.character("]"), .control)),
    ("\u{1B}", Key(.escape)),
    ("\u{1B}f", Key(.character("f"), .alt)), ("\u{1B}\r", Key(.enter, .alt)),
    ("\u{1B}\u{4}", Key(.character("d"), [.alt, .control])),
  ])
  func `a key is what it sends`(text: String, key: Key) {
    #expect(decode(text) == [.key(key)])
  }

  @Test func `an escape that nothing follows is a key of its own`() {
    #expect(decode("\u{1B}\u{1B}") == [.key(Key(.escape)), .key(Key(.escape))])
    var decoder = InputDecoder()
    let first = decoder.decode("\u{1B}")
    let rest = decoder.decode(recognised: Key(.up))
    #expect(first.isEmpty)
    #expect(rest == [.key(Key(.escape)), .key(Key(.up))])
  }

  @Test(arguments: [
    "\u{1B}[99;7~", "\u{1B}[?62;1c", "\u{1B}[201~", "\u{1B}[M !!", "\u{1B}[I", "\u{9B}",
  ])
  func `a sequence that no table knows is swallowed whole`(text: String) {
    #expect(decode(text + "x") == [.key("x")])
  }

  @Test(arguments: [
    ("\u{1B}[<0;231;10M", Mouse(.press, at: Point(column: 230, row: 9))),
    ("\u{1B}[<0;1;1m", Mouse(.release, at: .zero)),
    ("\u{1B}[<64;5;6M", Mouse(.wheelUp, at: Point(column: 4, row: 5))),
    ("\u{1B}[<69;5;6M", Mouse(.wheelDown, at: Point(column: 4, row: 5))),
  ])
  func `the mouse is read at any column`(text: String, mouse: Mouse) {
    #expect(decode(text) == [.mouse(mouse)])
  }

  @Test(arguments: ["\u{1B}[<2;5;5M", "\u{1B}[<35;5;5M", "\u{1B}[<0;5M", "\u{1B}[<;;M"])
  func `other buttons, movements and half reports mean nothing`(text: String) {
    #expect(decode(text).isEmpty)
  }

  @Test func `no two sequences are the same`() {
    #expect(Set(KeySequence.all.map(\.text)).count == KeySequence.all.count)
  }

  @Test(arguments: [
    ("\u{1B}[A", Key(.up)), ("\u{1B}OA", Key(.up)), ("\u{1B}[1;3D", Key(.left, .alt)),
    ("\u{1B}[1;5C", Key(.right, .control)), ("\u{1B}[Z", Key(.tab, .shift)),
    ("\u{1B}[5;2~", Key(.pageUp, .shift)), ("\u{1B}OP", Key(.function(1))),
    ("\u{1B}[24~", Key(.function(12))),
  ])
  func `the sequences of xterm are known`(text: String, key: Key) {
    #expect(KeySequence.all.first { $0.text == text }?.key == key)
  }
}

@Suite struct PressCounterTests {
  @Test func `two presses on one place within 400 milliseconds are a double press`() {
    var counter = PressCounter()
    let beside = Point(column: 1, row: 0)
    let presses = [
      (Point.zero, 0), (.zero, 400), (.zero, 500), (.zero, 901), (beside, 902),
    ]
    let areSecond = presses.map { counter.isSecond(at: $0, milliseconds: $1) }
    #expect(areSecond == [false, true, false, false, false])
  }
}

@Suite struct TerminalErrorTests {
  @Test(arguments: [
    (TerminalError.notATerminal, "expected a terminal at standard input and output"),
    (.unknownTerminal(nil), "expected the name of a terminal in TERM, which is not set"),
    (.unknownTerminal("x"), "expected a terminal that the terminal database knows, not 'x'"),
    (.cannotMoveCursor("dumb"), "expected a terminal that can move its cursor; 'dumb' cannot"),
    (.noPipe, "expected to open a pipe, but too many files are open"),
  ])
  func `an error says what was expected`(error: TerminalError, text: String) {
    #expect(error.description == text)
  }
}
