import Canvas
import Model
import TestSupport
import Testing

@testable import TUI

@Suite struct EventFiltersTests {
  let library: Library

  init() async throws {
    library = try await Tidewater.library
  }

  /// The timeline filtered by values, each given as the name of its property and a part of its own.
  private func timeline(_ filters: (String, String)..., size: Size = .standard) -> Session {
    var session = Session(library, size: size)
    session.press("3")
    for (facet, value) in filters {
      session.press("F")
      session.type(facet)
      session.press("Enter")
      session.type(value)
      session.press("Enter")
    }
    return session
  }

  @Test func `each property is offered with what is chosen of it`() {
    var session = timeline(("kind", "milestone"))
    session.press("F")
    #expect(session.rows.contains { $0.contains("Kind") && $0.contains("milestone") })
    #expect(session.rows.contains { $0.contains("Basis") && $0.contains("any") })
  }

  @Test(arguments: [
    ("kind", "milestone", 5), ("theme", "quays", 5), ("actor", "council", 3),
    ("document", "minutes", 4), ("basis", "inferred", 1), ("precision", "day", 2),
    ("precision", "season", 2), ("precision", "from one", 3),
  ])
  func `the events are left that have the value`(facet: String, value: String, count: Int) {
    let session = timeline((facet, value))
    #expect(session.status == "1 of \(count)")
    #expect(session.rows[7].contains("\(count) of 14 events"))
    #expect(session.rows[7].hasPrefix(" \(facet) "))
  }

  @Test func `values of one property add up, properties narrow`() {
    #expect(timeline(("kind", "milestone"), ("kind", "agreement")).status == "1 of 7")
    let session = timeline(("kind", "milestone"), ("theme", "quays"), ("kind", "agreement"))
    #expect(session.status == "1 of 5")
    #expect(session.rows[7].contains("kind milestone or agreement · theme Quays"))
  }

  @Test func `the search and the zoom combine with filters`() {
    var session = timeline(("theme", "quays"))
    session.press("/")
    session.type("storm")
    session.press("Enter")
    #expect(session.status == "1 of 1")
    session.press("Escape +")
    #expect(session.status == "1 of 1")
  }

  @Test func `Esc takes away the search, then filter by filter, the last first`() {
    var session = timeline(("kind", "milestone"), ("theme", "quays"))
    session.press("/ e a s t Enter")
    for count in ["4", "5", "14", "14"] {
      session.press("Escape")
      #expect(session.status.hasSuffix(" of \(count)"))
    }
    #expect(!session.rows[7].contains("events"))
  }

  @Test func `a value chosen again is taken away`() {
    let session = timeline(("kind", "milestone"), ("kind", "milestone"))
    #expect(session.status == "2 of 14")
  }

  @Test func `values are offered with how many events the other filters leave`() {
    var session = timeline(("kind", "milestone"))
    session.press("F")
    session.type("theme")
    session.press("Enter")
    #expect(session.rows.contains { $0.contains("Quays") && $0.contains("4 events") })
    session.press("Escape F Enter")
    #expect(session.rows.contains { $0.contains("✓ milestone") && $0.contains("5 events") })
    #expect(session.rows.contains { $0.contains("deadline") && $0.contains("3 events") })
  }

  @Test func `where nothing is left, the list says how to get more`() {
    var session = timeline(("kind", "visit"))
    session.press("+ h")
    #expect(session.screen.contains("Nothing here. Esc shows more."))
    session.press("Escape Escape")
    #expect(session.status.hasSuffix(" of 14"))
  }

  @Test func `a dossier that is read again keeps the filters`() async throws {
    var session = timeline(("kind", "milestone"))
    session.send(.loaded(try await Fixture.oneSided.library))
    #expect(session.rows[7].contains("of 1 event"))
    session.send(.loaded(library))
    #expect(session.status == "1 of 5")
  }

  @Test(arguments: [
    Size(width: 20, height: 5), Size(width: 21, height: 13), Size(width: 40, height: 10),
    Size(width: 120, height: 36),
  ])
  func `filters fit every screen`(size: Size) {
    let session = timeline(("kind", "milestone"), ("theme", "quays"), size: size)
    #expect(session.rows.allSatisfy { $0.displayWidth <= size.width })
  }
}
