@testable internal import Model

extension FuzzTarget {
  /// Finds the temporal expressions of a text; each is in order, and what it means can be written.
  static func findDates(_ bytes: [UInt8]) {
    let day = bytes.first.flatMap {
      CalendarDay(year: 1900 + Int($0), month: Int($0 % 12) + 1, day: Int($0 % 28) + 1)
    }
    let found = TemporalTagger.expressions(
      inUTF8: bytes, in: min(1, bytes.count)..<bytes.count,
      published: bytes.count % 3 == 0 ? nil : day)
    var end = 0
    for expression in found {
      precondition(expression.range.lowerBound >= end && !expression.range.isEmpty)
      end = expression.range.upperBound
      precondition(!expression.value.isEmpty && expression.value.utf8.allSatisfy { $0 < 0x80 })
      if let date = expression.edtf { expectPlain(date.description) }
      if let span = expression.span { precondition((try? EDTF(span)) != nil) }
    }
    precondition(end <= bytes.count)
  }
}
