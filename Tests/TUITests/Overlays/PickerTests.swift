import Canvas
import Model
import TUI
import TestSupport
import Testing

@Suite struct PickerTests {
  let library: Library

  init() async throws {
    library = try await Tidewater.library
  }

  static let names = [
    "East quay", "West quay", "Quays of old", "Ngọc Lan", "A quiet bay", "Beast",
  ]
  static let quays = Picker(
    title: "Quays",
    items: names.enumerated().map { Picker.Item($1, target: .document($0)) })

  @Test(arguments: [
    ("", [0, 1, 2, 3, 4, 5]), ("quay", [2, 0, 1, 4]), ("east", [0, 5]), ("ngoc", [3]),
    ("NGỌC L", [3]),
    ("quay west", [1]), ("qy", [0, 1, 2, 4]), ("zz", []), ("  ", [0, 1, 2, 3, 4, 5]),
  ])
  func `what is typed narrows, the best first`(typed: String, shown: [Int]) {
    var picker = Self.quays
    picker.type(typed)
    #expect(picker.shown == shown)
    #expect(picker.selected == shown.first.map { picker.items[$0] })
  }

  // MARK: - Palette

  @Test(arguments: Action.allCases.filter { $0 != .showPalette })
  func `the palette has every action, with its key, and runs it`(action: Action) throws {
    var session = Session(library)
    session.press("2 Enter j :")
    guard case .picker(let palette) = session.app.overlay else {
      Issue.record("expected the palette")
      return
    }
    let item = try #require(palette.items.first { $0.target == .action(action) })
    #expect(item.label == action.words.summary)
    #expect(item.note == session.app.keymap.shownKeys(for: action))
    var direct = Session(library)
    direct.press("2 Enter j")
    let work = direct.perform(action)
    session.type(action.words.summary)
    // What a view asks for by itself is no work of the action.
    let asked = session.press("Enter").filter { effect in
      switch effect {
      case .checkAnalysis, .readCitations, .readLetters: false
      default: true
      }
    }
    #expect(asked == work)
    #expect(session.app.screen == direct.app.screen)
    #expect(session.app.overlay == direct.app.overlay)
    #expect(session.app.notice == direct.app.notice)
  }

  // MARK: - Finder

  @Test func `the finder has every document, section and record`() {
    let picker = Picker.names(library)
    let records = library.records.keyed.count
    let sections = library.dossier.documents.map(\.sections.count).reduce(0, +)
    #expect(picker.items.count == records + sections + library.dossier.documents.count)
  }

  @Test(arguments: [
    ("minutes", "Documents", "▸ Opening"), ("outlook", "Documents", "▸ Outlook"),
    ("crane is weighed", "Timeline", "2020?"), ("nobody has amended", "Forces", "2  Nobody"),
    ("buy a third", "Recommendations", "could   Buy"), ("feed the wall", "Positions", "Fishers"),
    ("eastern wall", "Figures", "CRW 3.2 million"), ("水先", "Actors", "Pilots' guild"),
  ])
  func `the finder opens what was found, selected`(typed: String, view: String, line: String) {
    var session = Session(library)
    session.press("8 f")
    session.type(typed)
    session.press("Enter")
    #expect(session.rows[1].contains("› " + view))
    #expect(session.selectedLine.hasPrefix(line))
    session.press("BSpace")
    #expect(session.app.screen.view == .sources)
  }

  // MARK: - Keys

  @Test(arguments: [
    ("Down Down", 2), ("Tab Tab S-Tab", 1), ("C-n C-n C-p", 1), ("Up", 0), ("PageDown PageUp", 0),
    ("Down a", 0),
  ])
  func `keys move through a picker`(keys: String, selection: Int) {
    var session = Session(library)
    session.press("f")
    session.press(keys)
    guard case .picker(let picker) = session.app.overlay else {
      Issue.record("expected the finder")
      return
    }
    #expect(picker.list.selection == selection)
  }

  @Test(arguments: ["Escape", "C-c"])
  func `a picker closes and leaves the screen as it was`(key: String) {
    var session = Session(library)
    session.press("3 j")
    let before = session.surface
    session.press("f q u a y")
    session.press(key)
    #expect(session.surface == before)
  }

  @Test func `Enter where nothing fits closes the picker`() {
    var session = Session(library)
    session.press("3 f z z z z")
    #expect(session.screen.contains("Nothing fits."))
    session.press("Enter")
    #expect(session.app.overlay == nil)
    #expect(session.app.screen.view == .timeline)
  }

  @Test func `the selected item is on the screen, however long the list`() {
    for size in [Size.standard, Size(width: 40, height: 10), Size(width: 20, height: 5)] {
      var session = Session(library, size: size)
      session.press("f")
      for _ in 0..<60 {
        session.press("Down")
        #expect(session.isPickedItemSeen)
      }
      session.press("PageUp PageUp")
      #expect(session.isPickedItemSeen)
    }
  }

  @Test func `the outline begins at the section that is read`() {
    var session = Session(library)
    session.press("2 Enter ] ] ] o")
    #expect(session.lit(.selection) == ["West"])
  }

  @Test func `the outline ends with the notes, where there are some`() {
    var session = Session(reading: Document(markdown: "# A\n\nText.[^1]\n\n[^1]: The note."))
    session.press("o Down Enter")
    #expect(session.selectedLine.contains("The note."))
    session.press("o")
    #expect(session.lit(.selection).joined().hasPrefix("Notes"))
    var plain = Session(reading: Document(markdown: "# A\n\nText."))
    plain.press("o")
    #expect(!plain.screen.contains("Notes"))
  }
}

extension Session {
  /// Whether the selected item of the picker is on the screen.
  fileprivate var isPickedItemSeen: Bool {
    guard case .picker(let picker) = app.overlay, let item = picker.selected else { return false }
    return lit(.selection).contains { $0.prefix(2) == item.label.trimmed.prefix(2) }
  }
}
