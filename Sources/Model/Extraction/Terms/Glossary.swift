/// Reads the definitions of a section that lists abbreviations.
///
///     ## Abbreviations
///
///     - ARF – ASEAN Regional Forum
///     - EEZ: exclusive economic zone
///
/// Entries may also stand in one paragraph, a line each, whose ends are no longer known:
///
///     ARF ASEAN Regional Forum EEZ exclusive economic zone
enum Glossary {
  /// The entries of a document's lists of abbreviations, in order.
  ///
  /// - Complexity: O(*n*) in the length of the lists.
  static func definitions(in document: Document) -> [AcronymFinder.Definition] {
    document.sections.filter { isGlossary(document.title(of: $0)) }.flatMap { section in
      document.blocks(in: section.range)
        .flatMap { block in
          let text = document.text[utf8: block.range]
          return run(text, at: block.range) ?? [entry(text, at: block.range)].compactMap(\.self)
        }
    }
  }

  private static func isGlossary(_ title: String) -> Bool {
    let words = title.lowercased()
    return ["abbreviation", "acronym", "glossary"].contains(where: words.contains)
      && title.utf8.count < 60
  }

  /// The entries of a paragraph that is a run of them; `nil` where it is not.
  ///
  /// One begins at a short form before a word with its first letter.
  private static func run(
    _ text: Substring, at range: Range<Int>
  ) -> [AcronymFinder.Definition]? {
    let words = text.split { $0 == " " || $0 == "\n" }
    guard words.count < mostWordsOfRun else { return nil }
    let starts = words.indices.filter { begins(words, at: $0) }
    guard starts.count > 1, starts.first == 0 else { return nil }
    return zip(starts, starts.dropFirst() + [words.count]).compactMap { start, end in
      let line = text[words[start].startIndex..<words[end - 1].endIndex]
      let first = range.lowerBound + text.utf8.distance(from: text.startIndex, to: line.startIndex)
      return entry(line, at: first..<(first + line.utf8.count))
    }
  }

  /// Verbs that say that a paragraph tells of what is abbreviated.
  private static let verbs: Set<String> = [
    "is", "are", "was", "were", "has", "have", "had", "will", "does", "did", "may", "can",
  ]

  private static func begins(_ words: [Substring], at index: Int) -> Bool {
    let short = words[index].last == ":" ? words[index].dropLast() : words[index]
    guard !short.contains("."), AcronymShape.isAcronym(String(short)) else { return false }
    let behind = words[(index + 1)...].drop { ["-", "–", "—", "="].contains($0) }
    guard behind.count > 1, let next = behind.first, let initial = next.first else { return false }
    return short.first?.lowercased() == initial.lowercased()
      && (next.contains(".") || !AcronymShape.isAcronym(String(next)))
  }

  private static let mostWordsOfRun = 2000

  /// An entry, if the words behind its short form are some that it can stand for.
  private static func entry(_ text: Substring, at range: Range<Int>) -> AcronymFinder.Definition? {
    let words = text.split(maxSplits: 1) { $0 == " " || $0 == "\t" || $0 == ":" }
    guard words.count == 2 else { return nil }
    let short = String(words[0]).trimmingQuotes
    let long = String(words[1].drop { " \t:–—-=|".contains($0) }).trimmingBlanks
    let line = long.prefix { $0 != "\t" && $0 != ";" }
    guard AcronymShape.isAcronym(short), line.contains(" "), line.utf8.count < 120,
      !verbs.contains(String(line.prefix { $0 != " " }))
    else { return nil }
    return AcronymFinder.Definition(
      short: short, long: String(line).trimmingPunctuation, range: range, rule: .glossary)
  }
}
