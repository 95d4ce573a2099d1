import Canvas
import Model
import TUI
import TestSupport
import Testing

@Suite struct ForcesScreenTests {
  let library: Library

  init() async throws {
    library = try await Tidewater.library
  }

  private func forces(_ keys: String = "", size: Size = .standard) -> Session {
    var session = Session(library, size: size)
    session.press("4")
    session.press(keys)
    return session
  }

  @Test func `the sides stand against each other in the author's order`() throws {
    let rows = forces().rows
    let first = try #require(rows.firstIndex { $0.contains("1  Pilots share what they have") })
    #expect(rows[first].contains("1  Fees keep ships away"))
    let statements = [
      "Pilots share", "The channel is deep", "小港聯盟", "Fees keep", "Nobody has amended",
      "Debt frightens",
    ]
    for statement in statements {
      #expect(rows.contains { $0.contains(statement) }, "\(statement)")
    }
    #expect(rows[2].contains("+ Facilitators  3"))
    #expect(rows[2].contains("− Constraints  3"))
  }

  @Test(arguments: [
    ("", "1  Pilots share what they have", "1 of 3"), ("j", "2  The channel is deep", "2 of 3"),
    ("l", "1  Fees keep ships away", "1 of 3"), ("l j", "2  Nobody has amended", "2 of 3"),
    ("j l h", "2  The channel is deep", "2 of 3"), ("G", "·  小港聯盟", "3 of 3"),
    ("G g g", "1  Pilots share", "1 of 3"), ("Right Down", "2  Nobody", "2 of 3"),
    ("l l", "1  Fees keep", "1 of 3"), ("h", "1  Pilots", "1 of 3"),
    ("n", "2  The channel", "2 of 3"),
  ])
  func `keys move on a side and to the other`(keys: String, line: String, status: String) {
    let session = forces(keys)
    #expect(session.selectedLine.hasPrefix(line))
    #expect(session.status == status)
  }

  @Test func `the detail follows the selection, with points and their passages`() {
    let session = forces(size: Size(width: 200, height: 60))
    for text in [
      "Side  facilitator 1, as the author counts", "Strength  3 of 5, says clerk",
      "Why  The guild asked for more", "Two of them share one boat", "They would welcome a third",
      "“A pilot who asked not to be named said the guild would welcome a",
    ] {
      #expect(session.screen.contains(text), "\(text)")
    }
  }

  @Test(arguments: [
    ("l", ["should  Halve the fees", "must  Amend the charter before 2034"], false),
    ("l j", ["must  Amend the charter before 2034"], false), ("l G", [], true),
  ])
  func `a constraint tells which recommendations answer it, or that none does`(
    keys: String, answers: [String], isUnanswered: Bool
  ) {
    let session = forces(keys, size: Size(width: 200, height: 60))
    #expect(answers.allSatisfy(session.screen.contains))
    #expect(session.rows.contains { $0.hasSuffix("no recommendation") } || !isUnanswered)
    #expect(session.screen.contains("Answered by"))
  }

  @Test func `a recommendation leads to the force that it answers, and back`() {
    var session = forces("l")
    session.tab(to: "should  Halve the fees")
    let start = session.surface
    session.press("Enter")
    #expect(session.selectedLine.hasPrefix("should  Halve the fees"))
    session.press("Enter")
    session.tab(to: "− Fees keep ships away")
    session.press("Enter")
    #expect(session.selectedLine.hasPrefix("1  Fees keep ships away"))
    session.press("BSpace BSpace")
    #expect(session.surface == start)
  }

  @Test func `r shows the recommendations and the forces again`() {
    var session = forces("r")
    #expect(session.rows[1].hasSuffix("› Forces › Recommendations"))
    #expect(session.status == "1 of 4")
    session.press("r")
    #expect(session.rows[1].hasSuffix("› Forces"))
  }

  @Test func `Enter opens the first passage of a force`() {
    var session = forces("j", size: Size(width: 160, height: 40))
    session.press("Enter")
    #expect(session.lit(.quietSelection) == ["The channel is", "nine metres deep"])
  }

  @Test func `a search narrows both sides and moves to the one that has hits`() {
    var session = forces("/ d e b t Enter")
    #expect(session.selectedLine.contains("Debt frightens the council"))
    #expect(session.screen.contains("Facilitators  0"))
    #expect(session.lit(.match).contains("Debt"))
    session.press("Escape")
    #expect(session.screen.contains("Facilitators  3"))
    session.press("/ z z z")
    #expect(session.status == "0 of 0" || session.status == "none")
    session.press("Escape")
    #expect(session.screen.contains("Facilitators  3"))
  }

  @Test func `where there is room for one side, the keys change it`() {
    var session = forces(size: Size(width: 40, height: 10))
    #expect(session.screen.contains("Facilitators"))
    #expect(!session.screen.contains("Constraints"))
    session.press("l")
    #expect(session.screen.contains("Constraints"))
    session.press("Enter")
    #expect(session.screen.contains("Side  constraint 1"))
    session.press("Escape")
    #expect(session.screen.contains("Constraints"))
  }

  @Test func `a dossier with constraints alone begins with them`() async throws {
    var session = Session(try await Fixture.oneSided.library)
    session.press("4")
    #expect(session.selectedLine.hasPrefix("1  Fees deter ships"))
    session.press("h")
    #expect(session.selectedLine.hasPrefix("1  Fees deter ships"))
  }

  @Test func `a dossier without forces is survived`() async throws {
    var session = Session(try await Fixture.letter.library)
    session.press("4 j l h Tab Enter r r G / a Enter")
    #expect(session.surface.size == .standard)
  }
}
