import Canvas
import Model
import TUI
import TestSupport
import Testing

/// What the screens look like, stored as text in `Screens`; `make screens` stores them anew.
@Suite struct StoredScreensTests {
  let library: Library

  init() async throws {
    library = try await Tidewater.library
  }

  static let sizes = [
    Size(width: 40, height: 10), Size(width: 80, height: 24), Size(width: 200, height: 60),
  ]

  @Test(arguments: View.allCases, sizes)
  func `each view looks as stored`(view: View, size: Size) throws {
    var session = Session(library, size: size)
    session.press("\(view.rawValue)")
    try expectScreen(session.surface, "\(view.title.lowercased())-\(size)")
  }

  @Test(
    arguments: [
      ("reader", "2 Enter"), ("reader-west", "2 Enter ] ] ] ]"), ("reader-end", "2 Enter End"),
      ("reader-minutes", "2 j Enter"), ("recommendations", "4 r"),
      ("timeline-year", "3 G + + k"), ("timeline-lanes", "3 L"),
      ("timeline-filters", "3 F Enter Enter L"), ("detail", "7 j Tab"),
      ("forces-detail", "4 l Tab"),
    ], sizes)
  func `each other screen looks as stored`(
    screen: (name: String, keys: String), size: Size
  ) throws {
    var session = Session(library, size: size)
    session.press(screen.keys)
    try expectScreen(session.surface, "\(screen.name)-\(size)")
  }

  @Test(arguments: [
    ("peek", "2 Enter j K"), ("palette", ": s h o w"), ("help", "?"), ("finder", "f q u a y"),
    ("outline", "2 Enter ] ] o"), ("prompt", "3 / q u a y"), ("reader-search", "2 Enter / f e e s"),
    ("choice", "2 Enter j Enter"), ("nothing-fits", "5 / x y z Enter"),
  ])
  func `what lies above a screen looks as stored`(name: String, keys: String) throws {
    var session = Session(library)
    session.press(keys)
    try expectScreen(session.surface, name)
  }

  @Test(arguments: [
    Size(width: 40, height: 24), Size(width: 80, height: 24), Size(width: 120, height: 36),
  ])
  func `a table looks as stored`(size: Size) throws {
    let table = String.table([
      ["Port", "Opened", "Depth", "What is known of it"],
      ["Tidewater", "2018", "9.5", "Storms closed it twice; the pilots share one boat."],
      ["Eastquay", "1961", "12", "Barges only."],
      ["港口", "2009", "7", "越南人民海軍在此停泊並補充燃料和淡水"],
    ])
    let document = Document(markdown: "# Ports\n\nThe ports in a table.\n\n" + table)
    try expectScreen(Session(reading: document, size: size).surface, "table-\(size)")
  }

  private static let talk = """
    ---
    title: Tidewater
    ---
    # What helps and what hinders

    ```forces
    points: true
    ```
    ---
    # What it costs

    ```figures
    unit: CRW
    ```
    ---
    # Bottom line

    The quays can open further, in **small** steps.

    - Pilots and the channel help.
    - Fees and debt hold the port back.
    """

  @Test(
    arguments: [(20, 5), (60, 16), (80, 24), (120, 36), (200, 60)],
    [("forces", "s"), ("figures", "2 Enter s"), ("text", "End")])
  func `slides look as stored`(size: (width: Int, height: Int), slide: (name: String, keys: String))
    throws
  {
    let size = Size(width: size.width, height: size.height)
    var session = Session(presenting: Self.talk, library, size: size)
    session.press(slide.keys)
    try expectScreen(session.surface, "slide-\(slide.name)-\(size)")
  }

  @Test func `the first screen of a run without a summary looks as stored`() throws {
    try expectScreen(Session(loading: nil).surface, "loading")
  }
}

extension Size: CustomStringConvertible {
  public var description: String { "\(width)x\(height)" }
}
