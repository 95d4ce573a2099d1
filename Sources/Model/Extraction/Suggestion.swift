/// Why a rule suggests a record, for people to judge.
package struct Suggestion: Sendable, Equatable {
  /// The rule, such as `calendar-date`.
  package let rule: String

  /// The words that fired it, as they stand in the text.
  package let cues: [String]
}
