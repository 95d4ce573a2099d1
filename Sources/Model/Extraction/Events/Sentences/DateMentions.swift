/// The places of a text that speak of a date, in its order: temporal expressions, and words such as
/// `since then` that stand for the date told last.
struct DateMentions {
  /// One of them.
  struct Mention {
    /// UTF-8 offsets in the text.
    let range: Range<Int>

    /// The date; `nil` for `since then`.
    fileprivate let expression: TemporalExpression?
  }

  private let expressions: [TemporalExpression]
  private let references: [Range<Int>]
  private var nextExpression = 0
  private var nextReference = 0

  /// - Complexity: O(*n*) in the length of the text.
  init(_ expressions: [TemporalExpression], in bytes: [UInt8]) {
    self.expressions = expressions
    references = Self.references(in: bytes)
    skipDateless()
  }

  /// Goes on to the next expression that is a date or an end of a span.
  private mutating func skipDateless() {
    while nextExpression < expressions.count, expressions[nextExpression].span == nil,
      expressions[nextExpression].edtf == nil
    {
      nextExpression += 1
    }
  }

  private static func references(in bytes: [UInt8]) -> [Range<Int>] {
    var references: [Range<Int>] = []
    var offset = 1
    while let found = bytes.firstOffset(of: words, from: offset) {
      offset = found + words.count
      let first = bytes[found - 1]
      guard first == UInt8(ascii: "s") || first == UInt8(ascii: "S"),
        offset == bytes.count || !bytes[offset].isASCIILetter
      else { continue }
      references.append((found - 1)..<offset)
    }
    return references
  }

  private static let words = Array("ince then".utf8)

  /// The next mention; `nil` at the end.
  mutating func next() -> Mention? {
    let expression = nextExpression < expressions.count ? expressions[nextExpression] : nil
    let reference = nextReference < references.count ? references[nextReference] : nil
    if let reference,
      expression.map({ reference.lowerBound < $0.range.lowerBound }) ?? true
    {
      nextReference += 1
      return Mention(range: reference, expression: nil)
    }
    guard let expression else { return nil }
    nextExpression += 1
    skipDateless()
    return Mention(range: expression.range, expression: expression)
  }

  /// The dates of a sentence from one of its mentions on, and its last `since then`.
  mutating func rest(
    ofSentence sentence: Range<Int>, from mention: Mention
  ) -> (dates: [TemporalExpression], sinceThen: Range<Int>?) {
    var dates: [TemporalExpression] = []
    var sinceThen: Range<Int>?
    var mention: Mention? = mention
    while let current = mention {
      if let expression = current.expression {
        dates.append(expression)
      } else {
        sinceThen = current.range
      }
      mention = startOfNext < sentence.upperBound ? next() : nil
    }
    return (dates, sinceThen)
  }

  private var startOfNext: Int {
    let expression =
      nextExpression < expressions.count ? expressions[nextExpression].range.lowerBound : .max
    let reference = nextReference < references.count ? references[nextReference].lowerBound : .max
    return min(expression, reference)
  }
}
