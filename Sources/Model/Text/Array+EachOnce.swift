extension Array where Element: Hashable {
  /// The elements without those that came before.
  ///
  ///     ["fees", "quays", "fees"].eachOnce   // ["fees", "quays"]
  ///
  /// - Complexity: O(*n*).
  package var eachOnce: [Element] {
    var known: Set<Element> = []
    return filter { known.insert($0).inserted }
  }
}
