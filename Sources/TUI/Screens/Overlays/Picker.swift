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
  package let items: PickerItems

  /// Where the reader types.
  private(set) var field = TextField("")

  /// The indices of the items that fit the query, best first.
  package private(set) var shown: [Int]
  package var list = ListState()

  package init(title: String, items: [Item], selection: Int = 0) {
    self.init(title: title, items: PickerItems(items), selection: selection)
  }

  init(title: String, items: PickerItems, selection: Int) {
    self.title = title
    self.items = items
    shown = Array(items.indices)
    list.select(selection, of: items.count)
  }

  /// The item that Enter opens.
  package var selected: Item? {
    shown.indices.contains(list.selection) ? items[shown[list.selection]] : nil
  }

  /// What the reader typed.
  package var query: String { field.text }

  /// Narrows the items to those that fit what is typed with a key.
  ///
  /// - Complexity: O(*n*) in the items, or in those that are left where more is typed.
  mutating func press(_ key: Key) {
    let last = query
    guard field.press(key), query != last else { return }
    // What does not fit a part of the query fits no more of it.
    narrow(among: query.hasPrefix(last) ? shown.sorted() : Array(items.indices))
  }

  /// Narrows the items to those that fit a text.
  ///
  /// - Complexity: O(*n*) in the items.
  package mutating func type(_ query: String) {
    field = TextField(query)
    narrow(among: Array(items.indices))
  }

  private mutating func narrow(among candidates: [Int]) {
    list = ListState()
    let words = query.folded.split(separator: " ").map { Array($0.utf8) }
    var ranked = [[Int]](repeating: [], count: FoldedText.worstRank + 1)
    for index in candidates {
      if let rank = FoldedText(items[index].label).rank(for: words) { ranked[rank].append(index) }
    }
    shown = Array(ranked.joined())
  }
}
