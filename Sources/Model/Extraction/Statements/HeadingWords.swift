/// What headings say, in a form that can be looked up.
enum HeadingWords {
  /// The words of a heading in lower case, without its number.
  ///
  ///     HeadingWords.words(of: "III. Key obstacles:")   // key, obstacles
  static func words(of title: String) -> [String] {
    let words = title.lowercased().split { !$0.isLetter && $0 != "-" && $0 != "'" }.map(String.init)
    let isNumber = { (word: String) in word.allSatisfy { "ivxlc".contains($0) } }
    guard let first = words.first, isNumber(first), words.count > 1 else { return words }
    return Array(words.dropFirst())
  }

  /// Whether a section says again in short what the document says.
  static func isSummary(_ title: String) -> Bool {
    let text = words(of: title).joined(separator: " ")
    return summaries.contains(text)
  }

  private static let summaries: Set<String> = [
    "executive summary", "summary", "abstract", "key points", "at a glance", "key messages",
    "key takeaways", "takeaways", "highlights", "in brief", "overview", "bottom line",
    "main points", "synopsis", "tóm tắt",
  ]
}
