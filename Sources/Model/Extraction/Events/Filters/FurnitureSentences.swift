/// What stands on a page and is no statement of its text: captions, imprints, addresses, labels.
enum FurnitureSentences {
  /// Whether a sentence with a date is such.
  ///
  /// - Parameters:
  ///   - sentence: The sentence.
  ///   - bytes: The document's text.
  ///   - isInCapitals: Whether that is in capitals throughout.
  /// - Returns: Whether it is.
  static func contain(
    _ sentence: EventSentence, in bytes: [UInt8], isInCapitals: Bool
  ) -> Bool {
    isImprint(sentence, in: bytes) || isCaption(sentence) || isLabels(sentence)
      || !isInCapitals && isTitlePage(sentence) || isLine(sentence)
  }

  /// Who published it, where to write to, who owns it.
  private static func isImprint(_ sentence: EventSentence, in bytes: [UInt8]) -> Bool {
    guard let first = sentence.words.first else { return true }
    if imprintWords.contains(first.text) { return true }
    if first.text == "last", sentence.words.count > 1,
      imprintWords.contains(sentence.words[1].text)
    {
      return true
    }
    return bytes[sentence.range].contains(UInt8(ascii: "@"))
      || bytes.firstOffset(
        of: [0xC2, 0xA9], from: sentence.range.lowerBound, within: sentence.range.count)
        != nil
  }

  private static let imprintWords: Set<String> = [
    "published", "updated", "modified", "reviewed", "posted", "printed", "accessed", "retrieved",
    "copyright", "contact", "tel", "phone", "telephone", "fax", "isbn", "issn", "doi", "photo",
    "photograph", "image", "credit", "source", "sources", "cover", "cite", "citation",
  ]

  /// `Table 2: Losses by province, 2018`.
  private static func isCaption(_ sentence: EventSentence) -> Bool {
    guard sentence.words.count > 2, captionWords.contains(sentence.words[0].text),
      sentence.words[1].text.utf8.first?.isASCIIDigit == true
    else { return false }
    return sentence.words[2].signs.contains(.colon) || !sentence.hasVerb
  }

  private static let captionWords: Set<String> = [
    "table", "figure", "chart", "box", "map", "annex",
  ]

  /// Fields with their labels: `Number: 4298 Cataloged: 4 February 1993 Title: Ports`.
  private static func isLabels(_ sentence: EventSentence) -> Bool {
    let labels = sentence.words.indices.dropFirst().count {
      sentence.words[$0].signs.contains(.colon) && sentence.words[$0 - 1].isCapitalised
    }
    return labels >= 3
  }

  /// Mostly in capitals.
  private static func isTitlePage(_ sentence: EventSentence) -> Bool {
    sentence.capitals > 0.5 && sentence.words.count > 3
  }

  /// A line that no sign ends and that has no verb, unless it is of a list of dates: `2018: Accession`.
  private static func isLine(_ sentence: EventSentence) -> Bool {
    !sentence.isClosed && !sentence.hasVerb && !isOfChronology(sentence)
  }

  /// Whether a date with a sign behind it begins the sentence.
  static func isOfChronology(_ sentence: EventSentence) -> Bool {
    guard let date = sentence.dates.first, date.words.lowerBound == 0,
      date.words.upperBound < sentence.words.count
    else { return false }
    return !sentence.words[date.words.upperBound].signs
      .isDisjoint(with: [.colon, .dash, .tab, .closing])
  }
}
