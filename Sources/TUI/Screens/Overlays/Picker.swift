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
  ///
  /// - Complexity: O(*n*) in the items, or in those that are left where more is typed.
  package mutating func type(_ query: String) {
    // What does not fit a part of the query fits no more of it.
    let candidates = query.hasPrefix(self.query) ? shown.sorted() : Array(items.indices)
    self.query = query
    list = ListState()
    let words = query.folded.split(separator: " ").map { Array($0.utf8) }
    var ranked = [[Int]](repeating: [], count: FoldedText.worstRank + 1)
    for index in candidates {
      if let rank = FoldedText(items[index].label).rank(for: words) { ranked[rank].append(index) }
    }
    shown = Array(ranked.joined())
  }
}
