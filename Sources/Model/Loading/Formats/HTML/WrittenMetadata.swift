extension EDTF {
  /// Reads a date as programs and people write it, such as `2021-05-03T10:00:00Z` or `May 3, 2021`;
  /// `nil` where it can be read in two ways, or in none.
  init?(written text: String) {
    let day = text.prefix { $0 != "T" && !$0.isWhitespace }
    let isTime = text.count > 10 && text.dropFirst(10).first.map { "T ".contains($0) } == true
    if let date = try? EDTF(strictly: isTime && day.count == 10 ? String(day) : text) {
      self = date
      return
    }
    let readings = EDTFSlip.suggestions(for: text)
    guard readings.count == 1, let date = readings.first.flatMap({ try? EDTF(strictly: $0) })
    else { return nil }
    self = date
  }
}

extension PersonName {
  /// The names in a line such as `Ana Bell, Carl Dunn and Eve Fox`.
  static func names(in line: String) -> [PersonName] {
    let hasComma = line.contains(",")
    let parts = line.replacing(" and ", with: ";").split { ";&".contains($0) }
    return parts.flatMap { part -> [PersonName] in
      // Libraries add the years of a life.
      let pieces = part.split(separator: ",").filter { !$0.contains(where: \.isNumber) }
        .map { $0.trimmingPrefix(while: \.isWhitespace) }
      // `Bell, Ana` is one name; with more commas, or more than a word each, it is a list.
      if pieces.count == 2, hasComma, !pieces[0].contains(" ") {
        return [PersonName(given: pieces[1].collapsingWhitespace, family: String(pieces[0]))]
      }
      return pieces.compactMap { PersonName(written: $0.collapsingWhitespace) }
    }
  }

  /// Parts a name into given and family name, where it is short enough to be a person's.
  private init?(written name: String) {
    let words = name.split(separator: " ")
    guard let last = words.last else { return nil }
    let isPerson =
      (2...4).contains(words.count) && words.allSatisfy { $0.first?.isUppercase == true }
      && !words.contains { Self.ofOrganisations.contains($0.lowercased()) }
    if isPerson {
      self.init(given: words.dropLast().joined(separator: " "), family: String(last))
    } else {
      self.init(family: name)
    }
  }

  private static let ofOrganisations: Set = [
    "the", "of", "for", "and", "office", "ministry", "department", "institute", "council",
    "committee", "commission", "bank", "agency", "university", "center", "centre", "group",
    "house", "government", "union", "nations", "secretary", "team", "staff", "forum", "press",
  ]
}
