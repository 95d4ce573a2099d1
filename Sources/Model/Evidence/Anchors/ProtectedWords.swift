/// The words that must be the same for two sentences to say the same: numbers, names, negations.
enum ProtectedWords {
  /// Those among some words in normal form, in their order.
  static func among(_ words: [String]) -> [String] {
    words.filter(isProtected)
  }

  private static func isProtected(_ word: String) -> Bool {
    guard let first = word.unicodeScalars.first else { return false }
    if first.properties.isUppercase || amounts.contains(first) { return true }
    if word.utf8.contains(where: \.isASCIIDigit) { return true }
    return negations.contains(word) || word.hasSuffix("n't")
  }

  private static let amounts: Set<Unicode.Scalar> = ["$", "€", "£", "¥", "₫", "%", "‰", "<", ">"]

  /// English and Vietnamese words that turn what a sentence says into its contrary.
  private static let negations: Set<String> = [
    "no", "not", "never", "neither", "nor", "none", "nobody", "nothing", "nowhere", "without",
    "cannot", "hardly", "barely", "scarcely", "seldom", "rarely", "unlikely", "unable", "against",
    "lack", "lacks", "lacked", "fail", "fails", "failed", "except", "only", "less", "least", "more",
    "most", "before", "after", "không", "chưa", "chẳng", "chả", "đừng",
  ]
}
