import Model
import TestSupport
import Testing

@testable import TUI

@Suite struct GroupedRowsTests {
  static let kinds: [ListScreen.Kind] = [
    .documents, .events, .recommendations, .positions, .figures, .actors, .sources, .problems,
  ]

  @Test(arguments: kinds)
  func `every item has a row, and every group one above its first item`(kind: ListScreen.Kind)
    async throws
  {
    let library = try await Tidewater.library
    for filter in ["", "fees", "the", "nothing fits this"] {
      let shown = kind.order(in: library).filter { kind.fits($0, filter, in: library) }
      check(GroupedRows(shown, of: kind, in: library), shown, kind, library)
    }
  }

  private func check(
    _ rows: GroupedRows, _ shown: [Int], _ kind: ListScreen.Kind, _ library: Library
  ) {
    var places: [Int] = []
    var group: String?
    for row in 0..<rows.count {
      switch rows[row] {
      case .group(let name):
        #expect(name != group)
        group = name
      case .item(let place):
        places.append(place)
        #expect(kind.group(of: shown[place], in: library) == group)
        #expect(rows.rows(of: place).upperBound == row)
      }
    }
    #expect(places == Array(shown.indices))
    for place in shown.indices where rows.rows(of: place).count == 2 {
      let isGroup = if case .group = rows[rows.rows(of: place).lowerBound] { true } else { false }
      #expect(isGroup)
    }
  }

  @Test func `a list without groups is its items`() async throws {
    let library = try await Tidewater.library
    let rows = GroupedRows([2, 0, 1], of: .figures, in: library)
    #expect(rows.count == 3)
    #expect((0..<3).allSatisfy { rows[$0] == .item($0) })
    #expect(GroupedRows([], of: .actors, in: library).count == 0)
  }
}
