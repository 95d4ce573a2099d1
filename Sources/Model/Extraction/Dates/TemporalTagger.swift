/// Finds the temporal expressions of a text and gives them their values.
///
///     TemporalTagger.expressions(in: "signed in March 2018, a year later", published: nil)
///     // 2018-03 and 2019
///
/// The text is read once, word by word; patterns are tried only where a word can begin one. What
/// the words leave open (`Tuesday`, `a year later`) is told by the document's day and by the dates
/// mentioned before.
package enum TemporalTagger {
  /// The temporal expressions of a text, in its order; none overlaps another.
  ///
  /// - Parameters:
  ///   - text: Plain text; lines may be broken, an empty line parts paragraphs.
  ///   - day: The day on which it was published.
  /// - Returns: The expressions with their ranges in UTF-8 offsets.
  /// - Complexity: O(*n*).
  package static func expressions(
    in text: String, published day: CalendarDay?
  ) -> [TemporalExpression] {
    expressions(inUTF8: Array(text.utf8), published: day)
  }

  /// The temporal expressions of a text in UTF-8.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - range: The part of it that is read; all of it where none is named.
  ///   - day: The day on which it was published.
  /// - Returns: The expressions with their ranges in offsets of all bytes.
  /// - Complexity: O(*n*); beside the expressions, memory for the words of a stretch.
  package static func expressions(
    inUTF8 bytes: [UInt8], in range: Range<Int>? = nil, published day: CalendarDay?
  ) -> [TemporalExpression] {
    var stretches = readings(of: range ?? 0..<bytes.count, in: bytes)
    let all = stretches.lazy.joined().map(\.reading)
    let isNarrative = TemporalContext.isNarrative(all, document: day)
    var resolver = TemporalResolver(
      document: day, isNarrative: isNarrative,
      reachesToday: isNarrative && TemporalContext.reachesToday(all, document: day))
    var expressions: [TemporalExpression] = []
    expressions.reserveCapacity(stretches.reduce(0) { $0 + $1.count })
    var opened: Int?
    // The readings take more than the expressions, and go as those come.
    stretches.reverse()
    while let readings = stretches.popLast() {
      for (reading, range) in readings {
        guard let (value, isStated) = resolver.resolve(reading) else {
          opened = nil
          continue
        }
        expressions.append(
          TemporalExpression(reading, at: range, value: value, isStated: isStated))
        if let opened { setSpan(of: opened, in: &expressions) }
        opened = reading.opensRange ? expressions.count - 1 : nil
      }
    }
    return expressions
  }

  private typealias PlacedReading = (reading: TemporalReading, range: CompactRange)

  /// What the words of each stretch say, before the text as a whole tells what they mean.
  private static func readings(of range: Range<Int>, in bytes: [UInt8]) -> [[PlacedReading]] {
    var (sentence, paragraph): (Int32, Int32) = (0, 0)
    return Stretches.ranges(of: range, in: bytes.span).map { stretch in
      var tokenizer = TemporalTokenizer(bytes, in: stretch)
      tokenizer.run()
      var parser = TemporalParser(tokenizer.tokens, sentence: sentence, paragraph: paragraph)
      parser.run()
      (sentence, paragraph) = (parser.sentence, parser.paragraph)
      return parser.readings.map { reading in
        let (first, last) = (parser.at(reading.first), parser.at(reading.end - 1))
        return (reading, CompactRange(Int(first.start)..<Int(last.end)))
      }
    }
  }

  /// Gives both ends of a range the whole of it.
  private static func setSpan(of index: Int, in expressions: inout [TemporalExpression]) {
    guard expressions.indices.contains(index + 1),
      let span = TemporalValue.span(expressions[index].value, expressions[index + 1].value)
    else { return }
    expressions[index].span = span
    expressions[index + 1].span = span
  }
}

extension TemporalExpression {
  fileprivate init(
    _ reading: TemporalReading, at range: CompactRange, value: String, isStated: Bool
  ) {
    compactRange = range
    kind = reading.kind
    self.value = value
    modifier = reading.modifier
    basis = isStated ? .stated : .inferred
    rule = reading.rule
    span = nil
  }
}
