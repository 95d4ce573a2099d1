import Model
import TUI
import TestSupport
import Testing

@Suite struct KeymapTests {
  static let tables: [(name: String, keymap: Keymap)] = [
    ("everywhere", .everywhere), ("reader", .reader), ("choosing", .selecting),
    ("timeline", .timeline), ("forces", .forces), ("briefing", .briefing),
  ]

  /// A way to each screen that has a table of its own, and to one that has none.
  static let screens = ["1", "2", "3", "4", "4 r", "2 Enter", "4 F5"]

  @Test(arguments: Action.allCases)
  func `every action has a key`(action: Action) {
    #expect(Self.tables.contains { !$0.keymap.keys(for: action).isEmpty })
  }

  @Test(arguments: tables.indices)
  func `each sequence of keys stands once in a table`(index: Int) {
    let rows = Self.tables[index].keymap.rows.map(\.keys)
    #expect(rows.count == Set(rows).count, "\(Self.tables[index].name)")
  }

  @Test(arguments: screens)
  func `every row of a screen's keys does what it says`(keys: String) async throws {
    var session = Session(try await Tidewater.library)
    session.press(keys)
    for row in session.app.keymap.rows {
      let name = row.keys.map(\.description).joined()
      #expect(session.app.keymap.match(row.keys) == .action(row.action), "\(name)")
      for length in 1..<row.keys.count {
        let beginning = Array(row.keys.prefix(length))
        #expect(session.app.keymap.match(beginning) == .pending, "\(name)")
      }
    }
  }

  @Test(arguments: [
    ("2 Enter", Keymap.reader), ("3", .timeline), ("4", .forces),
  ])
  func `no key of a screen's own table is dead`(keys: String, own: Keymap) async throws {
    let library = try await Tidewater.library
    for row in own.rows {
      var session = Session(library)
      session.press(keys)
      guard let surroundings = session.app.surroundings else { continue }
      let response = session.app.screen.perform(row.action, in: surroundings)
      let isOfApp = [.showRecommendations, .justify, .goToDate].contains(row.action)
      let isAnswered = response != .ignored || isOfApp
      #expect(isAnswered, "\(row.action)")
    }
  }

  @Test(
    arguments: [
      ("g", .pending), ("g g", .action(.goToStart)), ("g y", .action(.copyPlace)), ("g z", .none),
      ("Z", .none), ("C-d", .action(.halfPageDown)), ("M-Left", .action(.goBack)),
      ("S-Tab", .action(.previousPane)), ("Space", .action(.pageDown)),
    ] as [(String, Keymap.Match)])
  func `a sequence waits for its last key`(keys: String, expected: Keymap.Match) throws {
    #expect(Keymap.everywhere.match(try Key.sequence(keys)) == expected)
  }

  @Test func `the first table wins over the second`() throws {
    let keymap = Keymap.reader.over(.everywhere)
    #expect(keymap.match([Key(.tab)]) == .action(.nextMark))
    #expect(keymap.keys(for: .nextPane).isEmpty)
    #expect(keymap.keys(for: .moveDown) == [[Key(.down)], ["j"]])
  }

  @Test(arguments: screens)
  func `help lists every action that has a key, with all of them`(keys: String) async throws {
    var session = Session(try await Tidewater.library)
    session.press(keys)
    let keymap = session.app.keymap
    let help = Help(keymap: keymap)
    for action in Action.allCases where !keymap.keys(for: action).isEmpty {
      let line = Help.Line.keys(keymap.allShownKeys(for: action), summary: action.words.summary)
      #expect(help.lines.filter { $0 == line }.count == 1, "\(action)")
    }
  }
}
