internal import Canvas
internal import Model

/// A list to choose from by typing: the palette, the finder, the outline.
package struct Picker: Equatable, Sendable {
  /// Something to choose.
  package struct Item: Equatable, Sendable {
    package let label: String

    /// What stands at the right: a key, a kind, a date.
    package let note: String
    package let target: Target

    package init(_ label: String, note: String = "", target: Target) {
      self.label = label
      self.note = note
      self.target = target
    }
  }

  package let title: String
  package let items: [Item]

  /// What the reader typed.
  package private(set) var query = ""

  /// The indices of the items that fit the query, best first.
  package private(set) var shown: [Int]
  package var list = ListState()

  package init(title: String, items: [Item], selection: Int = 0) {
    self.title = title
    self.items = items
    shown = Array(items.indices)
    list.select(selection, of: items.count)
  }

  /// The item that Enter opens.
  package var selected: Item? {
    shown.indices.contains(list.selection) ? items[shown[list.selection]] : nil
  }

  /// Narrows the items to those that fit what is typed.
  package mutating func type(_ query: String) {
    self.query = query
    list = ListState()
    let ranked = items.indices.compactMap { index in
      items[index].label.rank(for: query).map { (index: index, rank: $0) }
    }
    // The sort must be stable: equally good items stay in their order.
    shown = ranked.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }.map(\.index)
  }
}

extension String {
  /// How well the text fits what somebody typed, 0 best; `nil` where it does not.
  ///
  /// Each word typed must stand in the text; a word that the text begins with counts most, then
  /// one that begins a word, then any part; last come letters in order with others between.
  fileprivate func rank(for query: String) -> Int? {
    let text = folded
    var worst = 0
    for word in query.folded.split(separator: " ") {
      guard let rank = text.rank(ofWord: String(word)) else { return nil }
      worst = max(worst, rank)
    }
    return worst
  }

  private func rank(ofWord word: String) -> Int? {
    if hasPrefix(word) { return 0 }
    if contains(" " + word) { return 1 }
    if contains(word) { return 2 }
    var rest = word[...]
    for character in self where character == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty ? 3 : nil
  }
}
