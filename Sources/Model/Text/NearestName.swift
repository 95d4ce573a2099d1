extension Collection where Element == String {
  /// The element that a misspelt word most likely means, or `nil` where none is close.
  ///
  /// Close is a third of the word's length, at least one slip: an insertion, a deletion, a
  /// substitution or two neighbours swapped (Damerau's distance, restricted to one edit a place).
  package func nearest(to word: String) -> String? {
    let allowed = Swift.max(1, word.count / 3)
    let ranked = map { (name: $0, distance: word.lowercased().editDistance(to: $0.lowercased())) }
    guard let best = ranked.min(by: { $0.distance < $1.distance }), best.distance <= allowed
    else { return nil }
    return best.name
  }
}

extension String {
  fileprivate func editDistance(to other: String) -> Int {
    let source = Array(self)
    let target = Array(other)
    var beforeLast: [Int] = []
    var last = Array(0...target.count)
    for row in source.indices {
      var current = [row + 1]
      for column in target.indices {
        let substitution = last[column] + (source[row] == target[column] ? 0 : 1)
        var cost = Swift.min(substitution, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, source[row] == target[column - 1], source[row - 1] == target[column]
        {
          cost = Swift.min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return last[target.count]
  }
}
