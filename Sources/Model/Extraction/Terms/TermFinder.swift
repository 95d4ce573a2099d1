/// Finds the short forms of a document: those that it defines, and those that it only uses.
///
///     TermFinder.terms(in: document)
///     // CSP: comprehensive strategic partnership; EEZ: never defined
package enum TermFinder {
  /// The terms of a document in the order of their places, those without a long form behind.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  package static func terms(in document: Document) -> [Term] {
    let uses = AcronymUses(document)
    var known: Set<String> = []
    var terms: [Term] = []
    let definitions = AcronymFinder.all(in: document.text) + Glossary.definitions(in: document)
    for definition in definitions
    where known.insert(definition.short.singular.uppercased()).inserted {
      terms.append(
        Term(
          short: definition.short, long: definition.long, range: definition.range,
          uses: max(1, uses.count(of: definition.short)),
          suggestion: Suggestion(
            rule: definition.rule.rawValue,
            cues: [String(document.text[utf8: definition.range]).collapsingWhitespace])))
    }
    return terms.sorted { $0.range.lowerBound < $1.range.lowerBound }
      + undefined(uses, besides: known)
  }

  /// The short forms that need a long form and have none, in the order of their places.
  ///
  /// - Parameters:
  ///   - uses: The short forms that a text uses.
  ///   - known: Those that are defined, in capitals.
  /// - Returns: A term without a long form for each.
  static func undefined(_ uses: AcronymUses, besides known: Set<String>) -> [Term] {
    let parts = Set(known.flatMap { $0.split { "-/ ".contains($0) }.map(String.init) })
    return uses.uses.filter { short, _ in
      isUndefined(short) && !known.contains(short.singular.uppercased()) && !parts.contains(short)
    }.sorted { $0.value.first.lowerBound < $1.value.first.lowerBound }
      .map { short, use in
        Term(
          short: short, long: nil, range: use.first, uses: use.count,
          suggestion: Suggestion(rule: "undefined-acronym", cues: [short]))
      }
  }

  /// Whether a short form needs to be said in full: no number, no initials, none that is a word.
  private static func isUndefined(_ short: String) -> Bool {
    !short.contains(".") && !short.contains { "-/& ".contains($0) }
      && short.count { $0.isUppercase } * 3 >= short.count * 2
      && !short.allSatisfy { "IVXLCDM".contains($0) } && !words.contains(short.singular)
      && !short.contains(where: \.isNumber)
  }

  /// Short forms that are words by now, forms of address and names of ships.
  private static let words: Set<String> = [
    "US", "UK", "USA", "EU", "UN", "UAE", "USSR", "AM", "PM", "BC", "AD", "CE", "BCE", "TV", "OK",
    "ID", "PDF", "URL", "ISBN", "ISSN", "DOI", "HTML", "HTTP", "HTTPS", "CEO", "PhD", "USS", "HMS",
    "USNS", "INS", "KRI", "BRP", "JS", "HMAS", "RSS", "DC", "NW", "NE", "SW", "SE", "NY", "CA",
    "JR", "CV", "DVD", "CD", "PC", "IT", "AIDS", "COVID", "DNA", "GDP", "USD", "EUR", "GBP", "JPY",
    "NB", "PS", "QC", "MP", "HQ", "PDR",
  ]
}

extension String {
  /// The short form without the s of a plural.
  fileprivate var singular: String {
    last == "s" && count > 2 && dropLast().last?.isUppercase == true ? String(dropLast()) : self
  }

  /// The short form in capitals and without the s of a plural, as others are compared with it.
  var singularShortForm: String { singular.uppercased() }
}
