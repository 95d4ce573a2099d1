/// A temporal expression as it is exported, with the names of TIMEX3.
package struct DateRow: Encodable, Sendable {
  /// Where the words stand in the file's text, in Unicode scalars from 0.
  package let start: Int
  package let end: Int
  package let text: String
  package let type: String
  package let value: String
  @Nullable package var mod: String?

  /// For both ends of a range, the whole of it in EDTF.
  @Nullable package var span: String?

  /// Whether the value is in the words, or was worked out.
  package let basis: String

  /// The rule that read the words.
  package let rule: String
}

extension DateRow {
  /// The rows of a text, in its order.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  package static func all(of dated: DatedText) -> [DateRow] {
    let scalars = ScalarIndex(dated.text)
    return dated.expressions.map { expression in
      DateRow(
        start: scalars.scalarOffset(of: expression.range.lowerBound),
        end: scalars.scalarOffset(of: expression.range.upperBound),
        text: String(dated.text[utf8: expression.range]), type: expression.kind.rawValue,
        value: expression.value, mod: expression.modifier?.rawValue, span: expression.span,
        basis: expression.basis.rawValue, rule: expression.rule.rawValue)
    }
  }
}
