/// Words of a text that name a time, and what they stand for.
///
///     TemporalTagger.expressions(in: "met in early 2024", published: nil)
///     // "early 2024": date, value 2024, mod START
///
/// Values are those of TIMEX3, the annotation scheme of TimeML: `2024-09-12`, `2024-W37`, `2024-Q3`,
/// `199` for the 1990s, `P2Y` for two years, `PRESENT_REF` for now.
package struct TemporalExpression: Hashable, Sendable {
  package enum Kind: String, Sendable {
    case date = "DATE"
    case time = "TIME"
    case duration = "DURATION"
    case set = "SET"
  }

  /// Which part of a date is meant, as the values of TIMEX3 leave it out.
  package enum Modifier: String, Sendable {
    case start = "START"
    case middle = "MID"
    case end = "END"
    case approximate = "APPROX"
    case equalOrMore = "EQUAL_OR_MORE"
    case equalOrLess = "EQUAL_OR_LESS"
    case moreThan = "MORE_THAN"
    case lessThan = "LESS_THAN"
  }

  /// Whether the value is in the words themselves, or was worked out from another date.
  package enum Basis: String, Sendable {
    case stated
    case inferred
  }

  let compactRange: CompactRange
  package let kind: Kind
  package let modifier: Modifier?
  package let basis: Basis

  /// The rule that read the words.
  package let rule: TemporalRule
  package let value: String

  /// For both ends of a range, the whole of it in EDTF: `2017/2023`.
  package internal(set) var span: String?

  /// UTF-8 offsets in the text.
  package var range: Range<Int> { compactRange.range }

  /// The date for a timeline, from days to centuries; `nil` for durations, sets and references.
  ///
  /// - Complexity: O(1), but it is worked out anew each time.
  package var edtf: EDTF? {
    guard kind == .date || kind == .time else { return nil }
    return TemporalValue.edtf(value).flatMap { try? EDTF($0) }
  }
}
