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
  ///   - start: The offset at which reading begins.
  ///   - day: The day on which it was published.
  /// - Returns: The expressions with their ranges in offsets of all bytes.
  /// - Complexity: O(*n*).
  package static func expressions(
    inUTF8 bytes: [UInt8], from start: Int = 0, published day: CalendarDay?
  ) -> [TemporalExpression] {
    var tokenizer = TemporalTokenizer(bytes, from: start)
    tokenizer.run()
    var parser = TemporalParser(tokenizer.tokens)
    parser.run()
    let isNarrative = TemporalContext.isNarrative(parser.readings, document: day)
    var resolver = TemporalResolver(
      document: day, isNarrative: isNarrative,
      reachesToday: isNarrative && TemporalContext.reachesToday(parser.readings, document: day))
    var expressions: [TemporalExpression] = []
    expressions.reserveCapacity(parser.readings.count)
    var opened: Int?
    for reading in parser.readings {
      guard let (value, isStated) = resolver.resolve(reading) else {
        opened = nil
        continue
      }
      expressions.append(
        TemporalExpression(reading, parser.tokens, value: value, isStated: isStated))
      if let opened { setSpan(of: opened, in: &expressions) }
      opened = reading.opensRange ? expressions.count - 1 : nil
    }
    return expressions
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
    _ reading: TemporalReading, _ tokens: [TemporalToken], value: String, isStated: Bool
  ) {
    range = Int(tokens[reading.first].start)..<Int(tokens[reading.end - 1].end)
    kind = reading.kind
    self.value = value
    modifier = reading.modifier
    basis = isStated ? .stated : .inferred
    rule = reading.rule
    span = nil
  }
}
