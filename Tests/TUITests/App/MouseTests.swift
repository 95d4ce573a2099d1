import Canvas
import Model
import TUI
import TestSupport
import Testing

@Suite struct MouseTests {
  let library: Library

  init() async throws {
    library = try await Tidewater.library
  }

  static let sizes = [Size.standard, Size(width: 40, height: 10), Size(width: 200, height: 60)]

  @Test(arguments: View.allCases, sizes)
  func `a press on a tab shows its view`(view: View, size: Size) throws {
    var session = Session(library, size: size)
    session.press(view == .timeline ? "4" : "3")
    let tabs = session.rows[0]
    let digit = try #require(tabs.firstIndex(of: Character("\(view.rawValue)")))
    session.mouse(.press, tabs.distance(from: tabs.startIndex, to: digit), 0)
    #expect(session.app.screen.view == view)
  }

  @Test(arguments: [
    ("2", "j"), ("3", "j j j"), ("5", "j"), ("6", "j j"), ("7", "j"), ("8", "j j"), ("9", "j"),
    ("4 r", "j"), ("4", "j"), ("4 l", "j"), ("1", "j"), ("2 Enter", "j j"),
  ])
  func `a press selects what stands there, as keys would`(way: String, keys: String) throws {
    var byKeys = Session(library)
    byKeys.press(way)
    byKeys.press(keys)
    var byMouse = Session(library)
    byMouse.press(way)
    let place = try #require(byKeys.surface.cursor)
    byMouse.mouse(.press, place.column + 3, place.row)
    #expect(byMouse.selectedLine == byKeys.selectedLine)
    #expect(byMouse.surface == byKeys.surface)
  }

  @Test func `a second press opens`() {
    var session = Session(library)
    session.press("2")
    session.mouse(.press, 20, 4)
    session.mouse(.release, 20, 4)
    #expect(session.app.screen.view == .documents)
    session.mouse(.doublePress, 20, 4)
    #expect(session.rows[1].contains("Minutes"))
    #expect(session.selectedLine == "▸ Opening")
  }

  @Test func `a second press where nothing stands opens nothing`() {
    var session = Session(library)
    session.press("2")
    let before = session.app.screen
    session.mouse(.doublePress, 20, 15)
    #expect(session.app.screen == before)
  }

  @Test func `the wheel moves three lines`() {
    var session = Session(library)
    session.press("3")
    session.mouse(.wheelDown, 5, 10)
    #expect(session.status == "4 of 14")
    session.mouse(.wheelUp, 5, 10)
    #expect(session.status == "1 of 14")
  }

  @Test func `the wheel scrolls help and pickers`() {
    var session = Session(library)
    session.press("?")
    session.mouse(.wheelDown, 5, 10)
    guard case .help(let help) = session.app.overlay else {
      Issue.record("expected help")
      return
    }
    #expect(help.top == 3)
    session.press("Escape :")
    session.mouse(.wheelDown, 5, 10)
    guard case .picker(let picker) = session.app.overlay else {
      Issue.record("expected the palette")
      return
    }
    #expect(picker.list.selection == 3)
  }

  @Test(arguments: ["?", ":", "f", "2 Enter o", "2 Enter j K"])
  func `a press beside what lies above the screen closes it`(keys: String) {
    var session = Session(library)
    session.press(keys)
    #expect(session.app.overlay != nil)
    session.mouse(.press, 0, 23)
    #expect(session.app.overlay == nil)
  }

  @Test func `a press in a picker selects, a second one chooses`() throws {
    var session = Session(library)
    session.press("f")
    let place = try #require(session.place(of: "Minutes of the harbour council"))
    session.mouse(.press, place.column, place.row)
    #expect(session.lit(.selection).first?.hasPrefix("Minutes of the harbour council") == true)
    session.mouse(.doublePress, place.column, place.row)
    #expect(session.app.overlay == nil)
    #expect(session.rows[1].contains("Minutes"))
  }

  @Test func `a press on a link of a detail selects it, a second one follows it`() throws {
    var session = Session(library, size: Size(width: 120, height: 36))
    session.press("7")
    let place = try #require(session.place(of: "2018  The eastern quay opens"))
    session.mouse(.press, place.column, place.row)
    #expect(session.selectedLine.contains("2018"))
    session.mouse(.doublePress, place.column, place.row)
    #expect(session.app.screen.view == .timeline)
    #expect(session.selectedLine.hasSuffix("The eastern quay opens to every flag"))
  }

  @Test func `a press closes the search line and selects`() {
    var session = Session(library)
    session.press("3 / q u a y")
    session.mouse(.press, 5, 9)
    #expect(session.app.prompt == nil)
    #expect(session.status == "2 of 5")
  }

  @Test(arguments: View.allCases, sizes)
  func `a press anywhere is harmless`(view: View, size: Size) {
    var session = Session(library, size: size)
    for row in stride(from: -1, through: size.height, by: size.height > 30 ? 9 : 3) {
      for column in stride(from: -1, through: size.width, by: size.width > 100 ? 41 : 13) {
        session.press("Escape \(view.rawValue)")
        session.mouse(.doublePress, column, row)
        session.mouse(.press, column, row)
      }
    }
    #expect(session.surface.size == size)
  }
}
