internal import Model

/// The rows of a list: its items, and above the first of each group the group's name.
struct GroupedRows: Equatable, Sendable {
  enum Row: Equatable {
    case group(String)

    /// An item, by its place among those that are shown.
    case item(Int)
  }

  /// The groups' names by the place of their first item.
  private var groups: [(name: String, place: Int)] = []
  private let items: Int

  /// - Complexity: O(*n*).
  init(_ shown: [Int], of kind: ListScreen.Kind, in library: Library) {
    items = shown.count
    var last: String?
    for (place, index) in shown.enumerated() {
      guard let name = kind.group(of: index, in: library) else { return }
      if name != last { groups.append((name, place)) }
      last = name
    }
  }

  /// Groups by their names and how many items each has, in their order.
  init(_ groups: [(name: String, count: Int)]) {
    var place = 0
    for group in groups {
      self.groups.append((group.name, place))
      place += group.count
    }
    items = place
  }

  /// The groups with the places of their items.
  var ranges: [(name: String, places: Range<Int>)] {
    groups.indices.map { index in
      let end = index + 1 < groups.count ? groups[index + 1].place : items
      return (groups[index].name, groups[index].place..<end)
    }
  }

  /// The name of the group that an item is in; `nil` where there are no groups.
  ///
  /// - Complexity: O(log *groups*).
  func groupName(of place: Int) -> String? {
    let number = groups.partitioningIndex { group, _ in group.place > place }
    return number > 0 ? groups[number - 1].name : nil
  }

  var count: Int { items + groups.count }

  /// What a row holds.
  ///
  /// - Complexity: O(log *groups*).
  subscript(row: Int) -> Row {
    // The group with number n stands in the row n behind its first item's place.
    let number = groups.partitioningIndex { $0.place + $1 > row }
    guard number > 0 else { return .item(row) }
    let group = groups[number - 1]
    return group.place + number - 1 == row ? .group(group.name) : .item(row - number)
  }

  /// The rows that an item takes: its own, and that of the group that begins with it.
  func rows(of place: Int) -> ClosedRange<Int> {
    let number = groups.partitioningIndex { group, _ in group.place > place }
    let row = place + number
    guard number > 0, groups[number - 1].place == place else { return row...row }
    return (row - 1)...row
  }

  static func == (lhs: GroupedRows, rhs: GroupedRows) -> Bool {
    lhs.items == rhs.items && lhs.groups.elementsEqual(rhs.groups) { $0 == $1 }
  }
}

extension Array {
  /// The first index whose element and index fulfil a condition that holds for all behind it.
  fileprivate func partitioningIndex(where holds: (Element, Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle], middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension ListScreen.Kind {
  /// The name of the group that an item belongs to; `nil` for a list without groups.
  func group(of index: Int, in library: Library) -> String? {
    switch self {
    case .positions: library.name(of: library.records.positions[index].issue.id)
    case .actors: library.records.actors[index].kind.plural
    case .sources where library.dossier.documents.count > 1:
      library.dossier.documents[library.notes[index].document].metadata.title
    case .problems where library.remarks?.isEmpty == false: library.problemLine(index).group
    case .recommendations: library.records.recommendations[index].addresseeName(in: library)
    default: nil
    }
  }
}

extension Recommendation {
  func addresseeName(in library: Library) -> String {
    addressee.map { "To " + library.name(of: $0.id) } ?? "To nobody in particular"
  }
}
