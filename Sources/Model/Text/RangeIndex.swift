/// Things that stand at stretches of a text, found by the stretch that they touch.
package struct RangeIndex<Element> {
  /// The things by where they start.
  package let elements: [Element]

  private let ranges: [Range<Int>]

  /// How far each stretch or any before it reaches, so that a search can begin behind those that end.
  private let reach: [Int]

  /// - Complexity: O(*n* log *n*) in the elements.
  package init(_ elements: [Element], at range: (Element) -> Range<Int>) {
    let sorted = elements.map { (element: $0, range: range($0)) }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    self.elements = sorted.map(\.element)
    ranges = sorted.map(\.range)
    var farthest = 0
    reach = ranges.map { range in
      farthest = max(farthest, range.upperBound)
      return farthest
    }
  }

  /// The elements whose stretch overlaps another, by where they start.
  ///
  /// - Complexity: O(log *n* + *elements from the first that touches it to the last*).
  package func elements(touching range: Range<Int>) -> [Element] {
    let first = reach.firstIndexOfSorted { $0 > range.lowerBound }
    let end = ranges.firstIndexOfSorted { $0.lowerBound >= range.upperBound }
    return (first..<max(first, end)).lazy.filter { ranges[$0].overlaps(range) }
      .map { elements[$0] }
  }
}

extension RangeIndex: Sendable where Element: Sendable {}
extension RangeIndex: Equatable where Element: Equatable {}
