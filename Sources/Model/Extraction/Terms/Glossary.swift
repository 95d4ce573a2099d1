/// Reads the definitions of a section that lists abbreviations.
///
///     ## Abbreviations
///
///     - ARF – ASEAN Regional Forum
///     - EEZ: exclusive economic zone
enum Glossary {
  /// The entries of a document's lists of abbreviations, in order.
  ///
  /// - Complexity: O(*n*) in the length of the lists.
  static func definitions(in document: Document) -> [AcronymFinder.Definition] {
    document.sections.filter { isGlossary($0.title) }.flatMap { section in
      document.blocks(in: section.range)
        .compactMap { entry(document.text[utf8: $0.range], at: $0.range) }
    }
  }

  private static func isGlossary(_ title: String) -> Bool {
    let words = title.lowercased()
    return ["abbreviation", "acronym", "glossary"].contains(where: words.contains)
      && title.utf8.count < 60
  }

  /// An entry, if the words behind its short form are some that it can stand for.
  private static func entry(_ text: Substring, at range: Range<Int>) -> AcronymFinder.Definition? {
    let words = text.split(maxSplits: 1) { $0 == " " || $0 == "\t" || $0 == ":" }
    guard words.count == 2 else { return nil }
    let short = String(words[0]).trimmingQuotes
    let long = String(words[1].drop { " \t:–—-=|".contains($0) }).trimmingBlanks
    let line = long.prefix { $0 != "\t" && $0 != ";" }
    guard AcronymShape.isAcronym(short), line.contains(" "), line.utf8.count < 120 else {
      return nil
    }
    return AcronymFinder.Definition(
      short: short, long: String(line).trimmingPunctuation, range: range, rule: .glossary)
  }
}
