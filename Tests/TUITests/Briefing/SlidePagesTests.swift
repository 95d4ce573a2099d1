import Canvas
import Model
import TUI
import TestSupport
import Testing

/// Slides at every size: nothing is ever left out.
@Suite struct SlidePagesTests {
  let library: Library

  init() async throws {
    library = try await Tidewater.library
  }

  static let sizes = [(20, 5), (24, 6), (40, 10), (60, 16), (80, 24), (120, 36), (200, 60)]

  static let talk = """
    # A heading that is long enough for more than one row of a narrow screen

    The first paragraph holds a fair number of words, so that it takes some rows wherever it is
    shown, and 深さは七メートルである, and antidisestablishmentarianismofharbourmasters.

    - one item
      - and one in it
    - two items

    | Quay | Depth | Built |
    |------|------:|-------|
    | East | 9 m   | 1961  |
    | West | 7 m   | 2009  |

    ```
    depth  east  9
    ```

    ```timeline
    ```

    ```forces
    points: true
    ```

    ```positions
    ```

    ```recommendations
    ```

    ```figures
    ```

    ```quote
    record: debt
    ```
    """

  /// All words that are shown from the first stop to the last.
  private func words(size: (Int, Int)) -> Set<String> {
    var session = Session(
      presenting: Self.talk, library, size: Size(width: size.0, height: size.1))
    var words: Set<String> = []
    for _ in 0..<400 {
      let before = session.surface
      for row in session.rows.dropLast() {
        words.formUnion(row.split(separator: " ").map(String.init))
      }
      session.press("Space")
      if session.lastRow.contains("last") || session.surface == before { break }
    }
    return words
  }

  @Test(arguments: sizes)
  func `every word of a slide is on one of its pages`(width: Int, height: Int) {
    let shown = words(size: (width, height)).joined()
    for word in [
      "heading", "narrow", "paragraph", "深", "七", "item", "two", "East", "2009", "depth",
      "Fees", "2018", "guild", "amended", "charter", "council", "boat", "40", "guests",
    ] {
      #expect(shown.contains(word), "\(word) at \(width)x\(height)")
    }
  }

  @Test(arguments: sizes)
  func `a slide that is too long says which page is shown`(width: Int, height: Int) throws {
    let briefing = Briefing(markdown: Self.talk, for: library.dossier)
    let size = Size(width: width, height: height)
    let counts = SlideSheet.pageCounts(of: briefing, in: library, size)
    #expect(counts.map(\.number) == [1])
    let pages = try #require(counts.first?.pages)
    #expect(pages > 1)
    let session = Session(presenting: Self.talk, library, size: size)
    #expect(session.lastRow.contains("1/\(pages)"))
  }

  @Test(arguments: [16, 20, 24, 28, 32])
  func `no page ends with the name of a side or an issue`(height: Int) {
    let talk = "# A\n\n```forces\npoints: true\n```\n\n```positions\n```\n"
    var session = Session(presenting: talk, library, size: Size(width: 60, height: height))
    for _ in 0..<20 where !session.lastRow.contains("last") {
      let end = session.slide.last { !$0.hasPrefix("The clerk") && !$0.hasPrefix("quoted") }
      #expect(!["+ Facilitators", "− Constraints", "Harbour fees"].contains(end))
      session.press("Right")
    }
  }

  @Test func `a resize and another one show the same page again`() {
    var session = Session(presenting: Self.talk, library)
    session.press("Right Right")
    let before = session.surface
    for (width, height) in Self.sizes {
      session.resize(to: Size(width: width, height: height))
      #expect(!session.slide.isEmpty)
    }
    session.resize(to: .standard)
    #expect(session.surface == before)
  }

  @Test func `pages are turned there and back by the same stops`() {
    var session = Session(presenting: Self.talk, library, size: Size(width: 60, height: 16))
    var forward = [session.screen]
    for _ in 0..<60 where !session.lastRow.contains("last") {
      session.press("Right")
      forward.append(session.screen)
    }
    forward.removeLast()
    session.press("End")
    var backward = [session.screen]
    for _ in 1..<forward.count {
      session.press("Left")
      backward.append(session.screen)
    }
    #expect(Array(backward.reversed()) == forward)
  }

  @Test(arguments: [(0, 0), (1, 1), (3, 2), (19, 4), (20, 5), (500, 200)])
  func `any size is survived`(width: Int, height: Int) {
    var session = Session(
      presenting: Self.talk, library, size: Size(width: width, height: height))
    session.press("Space Right Down Enter BSpace s b b o Escape / f e e s Enter 1 Enter")
    #expect(session.surface.size == Size(width: width, height: height))
  }

  @Test func `the text of a briefing is what its slides say`() {
    let briefing = Briefing(markdown: "# One\n\nText.\n---\nTwo\n", for: library.dossier)
    #expect(
      SlideSheet.text(of: briefing, in: library, width: 72)
        == "── 1 ──\n\nOne\n\nText.\n\n── 2 ──\n\nTwo\n")
  }
}
