import Canvas
import Model
import TUI
import TestSupport
import Testing

/// Every screen in every size, with everything that can be done to it.
@Suite struct SweepTests {
  let library: Library

  init() async throws {
    library = try await Tidewater.library
  }

  static let sizes = [
    (20, 5), (40, 10), (80, 24), (120, 36), (200, 60), (500, 200), (1, 1), (0, 0),
  ].map { Size(width: $0.0, height: $0.1) }

  /// The ways to every view, its states, and what can lie above it.
  static let screens = [
    "1", "1 G", "2", "3", "3 G", "3 + +", "3 + + +", "4", "4 l", "4 l Tab", "4 r", "5", "5 Tab",
    "6 G", "7 j Tab", "8", "9", "2 Enter", "2 Enter G", "2 Enter ] ] ] ] ]", "2 j Enter",
    "2 Enter / f e e s", "2 Enter j K", "2 Enter j Enter", "2 Enter o", "3 / q", "3 / z z z", "?",
    ":", ": z z z z", "f", "f q u a y", "3 m", "3 '",
    "2 Enter v", "2 Enter v Down o Left", "2 Enter v Enter",
    "2 Enter F5", "2 j Enter F5 Space Space", "3 F5 End", "4 F5 Down", "5 F5 K", "6 F5 b",
    "3 E", "4 E Tab Tab", "5 E", "6 E Down Down Down", "7 j E",
  ]

  @Test(arguments: screens, sizes)
  func `every screen is drawn in every size`(keys: String, size: Size) {
    var session = Session(library, size: size)
    session.press(keys)
    let surface = session.surface
    #expect(surface.size == size)
    if let cursor = surface.cursor { #expect(surface.bounds.contains(cursor)) }
  }

  @Test(arguments: screens, sizes)
  func `every action can be performed on every screen in every size`(keys: String, size: Size) {
    var start = Session(library, size: size)
    start.press(keys)
    for action in Action.allCases {
      var session = start
      session.perform(action)
      // Drawing takes longest here; what did not change was drawn above.
      if session.app.screen != start.app.screen || session.app.overlay != start.app.overlay {
        #expect(session.surface.size == size, "\(action)")
      }
    }
  }

  @Test(arguments: screens)
  func `a screen survives every change of size, and comes back`(keys: String) {
    var session = Session(library)
    session.press(keys)
    for size in Self.sizes.shuffled(by: keys.utf8.count) {
      session.resize(to: size)
      session.press("j")
      #expect(session.surface.size == size)
    }
    session.resize(to: .standard)
    #expect(session.surface.size == .standard)
  }

  @Test(arguments: 1...12)
  func `no sequence of keys, presses and sizes traps`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var session = Session(library)
    for _ in 0..<400 {
      switch Int.random(in: 0..<20, using: &random) {
      case 0: session.resize(to: random.size())
      case 1...2:
        let kind = [Mouse.Kind.press, .doublePress, .release, .wheelUp, .wheelDown]
          .randomElement(using: &random)
        session.mouse(
          kind ?? .press, Int.random(in: -1...120, using: &random),
          Int.random(in: -1...40, using: &random))
      default: session.send(.input(.key(random.key())))
      }
      if Int.random(in: 0..<10, using: &random) == 0 {
        #expect(session.surface.size == session.app.size)
      }
    }
  }

  @Test(arguments: [(19, 24), (80, 4), (1, 1), (0, 0), (20, 4)])
  func `below the smallest size one line says so`(width: Int, height: Int) {
    var session = Session(library, size: Size(width: width, height: height))
    session.press("3")
    #expect("dossier needs 20 x 5".contains(session.rows.first ?? "") || width == 0)
    #expect(session.rows.dropFirst().allSatisfy { $0.isEmpty })
  }
}

extension SeededRandom {
  fileprivate mutating func size() -> Size {
    Size(width: Int.random(in: 0...130, using: &self), height: Int.random(in: 0...40, using: &self))
  }

  /// A key that some table has, or any other.
  fileprivate mutating func key() -> Key {
    let bound = Self.bound.randomElement(using: &self) ?? Key(.enter)
    let typed = Key(.character(Array("aqthefs 語ệ/").randomElement(using: &self) ?? "a"))
    return Int.random(in: 0..<5, using: &self) == 0 ? typed : bound
  }

  private static let bound =
    [Keymap.everywhere, .reader, .timeline, .forces, .briefing]
    .flatMap(\.rows).flatMap(\.keys) + [Key(.enter), Key(.escape), Key(.tab), Key(.backspace)]
}

extension Array {
  /// The elements in another order, the same for the same number.
  fileprivate func shuffled(by seed: Int) -> [Element] {
    var random = SeededRandom(seed: UInt64(seed))
    return shuffled(using: &random)
  }
}
