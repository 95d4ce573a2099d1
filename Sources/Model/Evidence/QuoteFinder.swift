/// Finds quotations in the text of one document.
package struct QuoteFinder {
  private let bytes: [UInt8]

  /// Prepares a text for many searches.
  package init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// What became of a quotation.
  package enum Outcome: Equatable {
    /// UTF-8 offsets of the only place that fits.
    case found(Range<Int>)
    case lost
    /// It stands in several places that neither prefix nor suffix tells apart.
    case ambiguous(count: Int)
  }

  /// Finds the one place where a quotation stands, letter for letter.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  package func find(_ quote: TextQuoteSelector) -> Outcome {
    let exact = Array(quote.exact.utf8)
    let fitting = occurrences(of: exact).filter { start in
      (quote.prefix.map { isPreceded(start, by: Array($0.utf8)) } ?? true)
        && (quote.suffix.map { isFollowed(start + exact.count, by: Array($0.utf8)) } ?? true)
    }
    guard let start = fitting.first else { return .lost }
    guard fitting.count == 1 else { return .ambiguous(count: fitting.count) }
    return .found(start..<(start + exact.count))
  }

  private func occurrences(of needle: [UInt8]) -> [Int] {
    guard !needle.isEmpty else { return [] }
    var starts: [Int] = []
    var offset = 0
    while let start = bytes.firstOffset(of: needle, from: offset) {
      starts.append(start)
      offset = start + 1
    }
    return starts
  }

  private func isPreceded(_ offset: Int, by prefix: [UInt8]) -> Bool {
    var end = offset
    while end > 0, bytes[end - 1] == .blank { end -= 1 }
    return end >= prefix.count && bytes[(end - prefix.count)..<end].elementsEqual(prefix)
  }

  private func isFollowed(_ offset: Int, by suffix: [UInt8]) -> Bool {
    let start = bytes[offset...].firstIndex { $0 != .blank } ?? bytes.count
    return bytes[start...].starts(with: suffix)
  }
}
