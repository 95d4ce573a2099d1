import Canvas
import TUI
import Testing

@Suite struct TextFieldTests {
  @Test(arguments: [
    ("x", "quay wallx"), ("Home x", "xquay wall"), ("C-w x", "quay x"), ("C-w C-w x", "x"),
    ("Left Left x", "quay waxll"), ("BSpace", "quay wal"), ("Home DC", "uay wall"),
    ("Home C-k", ""), ("Left C-u", "l"), ("Home Left BSpace C-d", "uay wall"),
    ("End Right DC", "quay wall"), ("C-a Right C-k", "q"),
  ])
  func `keys edit the text where the cursor stands`(keys: String, text: String) throws {
    var field = TextField("quay wall")
    for key in try Key.sequence(keys) { _ = field.press(key) }
    #expect(field.text == text)
  }

  @Test func `a character of several scalars is one`() throws {
    var field = TextField("phí 👩‍👩‍👧")
    for key in try Key.sequence("BSpace BSpace BSpace") {
      let isTaken = field.press(key)
      #expect(isTaken)
    }
    #expect(field.text == "ph")
  }

  @Test(arguments: [
    (9, ["the quay ", "wall ", "collapsed"], Point(column: 9, row: 2)),
    (6, ["the ", "quay ", "wall ", "collap", "sed"], Point(column: 3, row: 4)),
    (40, ["the quay wall collapsed"], Point(column: 23, row: 0)),
    (0, "the quay wall collapsed".map { String($0) }, Point(column: 1, row: 22)),
  ])
  func `lines break between words, and within those that are too long`(
    width: Int, lines: [String], cursor: Point
  ) {
    let (found, place) = TextField("the quay wall collapsed").lines(width: width)
    #expect(found == lines)
    #expect(place == cursor)
  }

  @Test func `the cursor is where the next character will be`() throws {
    var field = TextField("the quay wall")
    for key in try Key.sequence("Home Right Right Right Right") { _ = field.press(key) }
    #expect(field.lines(width: 9).cursor == Point(column: 4, row: 0))
    #expect(field.lines(width: 4).cursor == Point(column: 0, row: 1))
    #expect(TextField("").lines(width: 5).lines == [""])
  }
}
