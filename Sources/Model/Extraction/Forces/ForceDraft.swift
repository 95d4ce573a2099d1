/// A force as a rule finds it: where it is stated, and why.
struct ForceDraft {
  let side: Force.Side

  /// UTF-8 offsets in the document's text.
  var statement: Range<Int>

  /// The author's own number, where there is one.
  let number: Int?
  let suggestion: Suggestion
  var points: [Range<Int>] = []
}
