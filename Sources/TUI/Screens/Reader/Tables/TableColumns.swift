/// How wide the columns of a table are in a measure.
///
/// Narrow columns get what they need; the wide ones share what is left.
struct TableColumns: Equatable {
  let widths: [Int]

  /// Blank columns between two columns of the table.
  static let gap = 2

  /// The least that a column which needs more is given.
  private static let least = 8

  /// The longest word that a column is widened for, so that it is not cut.
  private static let longestWord = 14

  /// Shares out a measure; `nil` where columns would become too narrow to read.
  ///
  /// - Complexity: O(*columns* · log *measure*).
  init?(_ sample: [TableSample.Column], measure: Int) {
    let available = measure - Self.gap * (sample.count - 1)
    guard sample.count > 1 else {
      widths = sample.map { _ in max(1, measure) }
      return
    }
    let needs = sample.map { max(1, $0.natural) }
    let floors = zip(sample, needs).map { column, need in
      min(need, max(Self.least, min(column.longestWord, Self.longestWord)))
    }
    guard floors.reduce(0, +) <= available else { return nil }
    widths = Self.share(available, floors: floors, needs: needs)
  }

  /// Raises all columns to the same level, as far as they need it and there is room.
  private static func share(_ available: Int, floors: [Int], needs: [Int]) -> [Int] {
    func widths(at level: Int) -> [Int] {
      zip(floors, needs).map { floor, need in max(floor, min(level, need)) }
    }
    var low = 0
    var high = available
    while low < high {
      let middle = (low + high + 1) / 2
      if widths(at: middle).reduce(0, +) <= available { low = middle } else { high = middle - 1 }
    }
    var shared = widths(at: low)
    var spare = available - shared.reduce(0, +)
    for column in shared.indices where spare > 0 && shared[column] == low && low < needs[column] {
      shared[column] += 1
      spare -= 1
    }
    return shared
  }
}
