import Canvas
import Model
import TestSupport
import Testing

@testable import TUI

@Suite struct LanesTests {
  let library: Library

  init() async throws {
    library = try await Tidewater.library
  }

  private func timeline(_ keys: String, size: Size = .standard) -> Session {
    var session = Session(library, size: size)
    session.press("3 \(keys)")
    return session
  }

  private func screen(_ session: Session) throws -> TimelineScreen {
    let timeline: TimelineScreen? =
      if case .timeline(let timeline) = session.app.screen { timeline } else { nil }
    return try #require(timeline)
  }

  @Test(arguments: [
    ("L", "by theme", ["Quays", "Money", "without a theme"]),
    ("L L", "by actor", ["Harbour council of Tidewater", "League of Small Harbours"]),
    ("L L L", "by document", ["A survey of the quays", "Minutes of the harbour council"]),
    ("L L L L", "by kind", ["milestone", "deadline", "agreement"]),
  ])
  func `each press divides the events by another property`(
    keys: String, crumb: String, names: [String]
  ) throws {
    let session = timeline(keys, size: Size(width: 120, height: 36))
    #expect(session.rows[1].contains(crumb))
    let lanes = try screen(session).events.rows.ranges
    for name in names {
      #expect(lanes.contains { $0.name.hasPrefix(name) }, "\(lanes.map(\.name))")
    }
    let sizes = lanes.filter { !$0.name.hasPrefix("without") }.map(\.places.count)
    #expect(sizes == sizes.sorted(by: >))
  }

  @Test func `after the last property the events are one list again`() throws {
    var session = timeline("L L L L L")
    #expect(session.lastRow.contains("No lanes"))
    session.press("j k")
    #expect(session.screen == timeline("j k").screen)
  }

  @Test func `a lane has a row of its own in the strip, beside its name`() {
    let session = timeline("L")
    #expect(session.rows[2].hasPrefix(" Quays "))
    #expect(session.rows[3].hasPrefix(" Money "))
    #expect(session.rows[4].hasPrefix(" without a theme"))
    #expect(session.rows[2...4].allSatisfy { $0.contains { "▁▂▃▄▅▆▇█".contains($0) } })
    #expect(session.rows[6].contains("1980"))
  }

  @Test func `an event of two groups stands in both, and counts once`() throws {
    let session = timeline("L")
    let events = try screen(session).events
    let storms = try library.key(of: "storms").index
    #expect(events.shown.count { $0 == storms } == 2)
    #expect(events.itemCount == 14)
    #expect(session.status == "9 of 15")
  }

  @Test func `an event stays selected in its lane while the time is zoomed`() throws {
    var session = timeline("L g g j j j j j j")
    let before = try screen(session).events
    #expect(before.rows.groupName(of: before.list.selection) == "Money")
    for key in ["+", "+", "-", "/", "Escape"] {
      session.press(key)
      let events = try screen(session).events
      #expect(events.selected == before.selected)
      #expect(events.rows.groupName(of: events.list.selection) == "Money")
    }
  }

  @Test func `a date is gone to across the lanes`() {
    var session = timeline("L t")
    session.type("2030")
    session.press("Enter")
    #expect(session.selectedLine.hasSuffix("The guild writes to the council"))
  }

  @Test func `lanes that have no room in the strip are counted`() {
    let session = timeline("L L L L")
    #expect(session.rows[6].hasPrefix(" … and 3 more"))
  }

  @Test func `the lane of the selected event is always in the strip`() throws {
    let session = timeline("L L L L G")
    let last = try #require(try screen(session).events.rows.ranges.last)
    #expect(session.rows[5].hasPrefix(" \(last.name) "))
    #expect(session.rows[6].hasPrefix(" … and 3 more"))
  }

  @Test(arguments: [
    Size(width: 20, height: 5), Size(width: 21, height: 13), Size(width: 40, height: 10),
    Size(width: 99, height: 17), Size(width: 100, height: 18), Size(width: 200, height: 60),
  ])
  func `lanes fit every screen`(size: Size) {
    for keys in ["L", "L L", "L L L L", "L L L L / x y z"] {
      let session = timeline(keys, size: size)
      #expect(session.rows.count == size.height)
      #expect(session.rows.allSatisfy { $0.displayWidth <= size.width })
    }
  }
}
