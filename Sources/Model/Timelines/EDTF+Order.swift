extension EDTF {
  /// Puts values in order for a list.
  ///
  ///     dates.sort(by: EDTF.chronological)
  ///
  /// Values without a known start come first, by their end. The others follow by their
  /// start; at the same start the longer or coarser comes first, so that a year stands
  /// above its months. Values that cover the same time are in order of their text.
  ///
  /// The order is total, and only for display: it claims nothing about what came first.
  /// That is what ``relation(to:)`` tells.
  package static func chronological(_ lhs: EDTF, _ rhs: EDTF) -> Bool {
    let (left, right) = (lhs.hull, rhs.hull)
    if left.lowerBound != right.lowerBound { return left.lowerBound < right.lowerBound }
    if left.upperBound != right.upperBound {
      let isLonger = left.upperBound > right.upperBound
      return left.lowerBound == .min ? !isLonger : isLonger
    }
    return lhs.description < rhs.description
  }

  /// The time from its start to its end, without limit where either is open or unknown.
  private var hull: Seconds {
    switch form {
    case .date(let date): return date.seconds
    case .interval(let start, let end): return Self.seconds(from: start, to: end, \.seconds)
    case .set(_, let members):
      let spans = members.map { Self.seconds(from: $0.start, to: $0.end, \.seconds) }
      let first = spans.map(\.lowerBound).min() ?? .min
      return first...(spans.map(\.upperBound).max() ?? .max)
    }
  }
}
