extension Array {
  /// The first index whose element fulfils a condition that all elements from some place on fulfil
  /// and none before it; `endIndex` where none does.
  ///
  ///     [1, 3, 5].firstIndexOfSorted { $0 > 2 }   // 1
  ///
  /// - Complexity: O(log *n*).
  package func firstIndexOfSorted(where isBehind: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
