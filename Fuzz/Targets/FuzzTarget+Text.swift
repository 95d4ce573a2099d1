internal import Canvas

@testable internal import Model

extension FuzzTarget {
  /// Wraps a text in the width that the first byte says, and writes its lines.
  static func layOut(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    let width = Int(first % 100) + 1
    let text = String(decoding: bytes.dropFirst(), as: UTF8.self)
    var surface = Surface(width: width, height: 2)
    var last = 0
    for line in wrap(text, width: width) {
      precondition(line.range.lowerBound >= last && line.range.upperBound <= text.utf8.count)
      precondition(line.width <= width)
      last = line.range.upperBound
      surface.write(text[utf8: line.range], at: .zero)
      precondition(surface.foreignScalars.isEmpty)
    }
    surface.write(text, at: Point(column: -width / 2, row: 1))
    precondition(surface.foreignScalars.isEmpty)
    precondition(text.truncated(toWidth: width).displayWidth <= width)
  }

  /// Finds a quotation: text, quotation, prefix and suffix, each behind a zero.
  static func findQuotation(_ bytes: [UInt8]) {
    let parts = bytes.split(separator: 0, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    guard parts.count > 1 else { return }
    let quote = TextQuoteSelector(
      exact: parts[1], prefix: parts.count > 2 ? parts[2] : nil,
      suffix: parts.count > 3 ? parts[3] : nil)
    guard case .found(let range) = QuoteFinder(parts[0]).find(quote) else { return }
    precondition(parts[0][utf8: range] == quote.exact)
    let sentence = Sentences.range(around: range, in: parts[0][...])
    precondition(sentence.upperBound <= parts[0].utf8.count)
    let folded = FoldedText(parts[0]).ranges(of: parts[1])
    precondition(folded.allSatisfy { $0.upperBound <= parts[0].utf8.count })
  }
}
