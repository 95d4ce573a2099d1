/// Who holds a position, as a sentence names them.
struct Party {
  /// The name, without articles and words for how many; a noun in the plural.
  let name: String
  let attribution: Position.Attribution

  /// The noun alone, for `Others` that follows: `participants` of `several Vietnamese participants`.
  let noun: String?

  /// Whether it is a state, a body or people, and no person's or other name of which only the
  /// capitals are known.
  let isKnown: Bool

  /// The words that name it, by their places in the sentence.
  let words: Range<Int>
}
