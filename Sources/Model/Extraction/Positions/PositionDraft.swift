/// A position as a rule finds it in a sentence.
struct PositionDraft {
  let party: Party
  let stance: Position.Stance
  let rule: String

  /// The words that fired it, by their places in the sentence.
  let cue: Range<Int>

  /// Where its clause begins, by the place of a word.
  let start: Int

  /// The words that it is about, where they stand before the cue.
  var about: Range<Int>?

  /// Whether it stands within what another says.
  var isWithin = false
}
