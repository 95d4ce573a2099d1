/// Finds where sentences end.
///
/// Works on UTF-8 bytes. A full stop ends a sentence where a blank and something that can begin
/// one follow, unless it belongs to an abbreviation, an initial or a dotted acronym. After an
/// acronym (`U.S.`) the next word must be one that usually begins a sentence.
package enum Sentences {
  /// The smallest run of whole sentences that holds a range of a paragraph.
  ///
  /// - Parameters:
  ///   - range: UTF-8 offsets in `paragraph`.
  ///   - paragraph: Text without hard line breaks between sentences.
  /// - Returns: UTF-8 offsets without the blanks around the sentences.
  /// - Complexity: O(*n*) in the length of the paragraph.
  package static func range(
    around range: Range<Int>, in paragraph: some StringProtocol
  ) -> Range<Int> {
    let sentences = ranges(in: paragraph)
    let start = sentences.last { $0.lowerBound <= range.lowerBound }?.lowerBound
    let end = sentences.first { $0.upperBound >= range.upperBound }?.upperBound
    guard let start, let end, start <= end else { return range }
    return start..<end
  }

  /// The sentences of a paragraph in order, without the blanks between them.
  package static func ranges(in paragraph: some StringProtocol) -> [Range<Int>] {
    let bytes = Array(paragraph.utf8)
    var sentences: [Range<Int>] = []
    var start = bytes.skippingBlanks(from: 0)
    for index in bytes.indices where bytes.endsSentence(at: index) {
      let end = bytes.endOfClosers(after: index)
      guard end > start else { continue }
      sentences.append(start..<end)
      start = bytes.skippingBlanks(from: end)
    }
    if start < bytes.count { sentences.append(start..<bytes.count) }
    return sentences
  }
}

extension [UInt8] {
  fileprivate func endsSentence(at index: Int) -> Bool {
    switch self[index] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"):
      return beginsSentence(after: endOfClosers(after: index))
    case .fullStop:
      let end = endOfClosers(after: index)
      guard beginsSentence(after: end) else { return false }
      return end > index + 1 || !isAbbreviation(endingAt: index, followedAt: end)
    default:
      return false
    }
  }

  /// The offset behind the closing quotes and brackets that follow a full stop.
  fileprivate func endOfClosers(after index: Int) -> Int {
    var end = index + 1
    while end < count {
      if [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]")]
        .contains(self[end])
      {
        end += 1
      } else if end + 2 < count, self[end] == 0xE2, self[end + 1] == 0x80,
        [0x99, 0x9D].contains(self[end + 2])
      {
        end += 3
      } else {
        return end
      }
    }
    return end
  }

  fileprivate func skippingBlanks(from offset: Int) -> Int {
    var offset = offset
    while true {
      if isBlank(at: offset) {
        offset += 1
      } else if isFixedBlank(at: offset) {
        offset += 2
      } else {
        return offset
      }
    }
  }

  private func isBlank(at offset: Int) -> Bool {
    offset < count && (self[offset] == .blank || self[offset] == .lineFeed)
  }

  /// Whether a blank stands there at which no line is broken, as word processors set them.
  private func isFixedBlank(at offset: Int) -> Bool {
    offset + 1 < count && self[offset] == 0xC2 && self[offset + 1] == 0xA0
  }

  /// Whether a blank follows, and then a capital, a digit, a quote or a letter beyond ASCII.
  private func beginsSentence(after end: Int) -> Bool {
    guard end < count else { return true }
    guard isBlank(at: end) || isFixedBlank(at: end) else { return isGluedSentence(at: end) }
    let next = skippingBlanks(from: end)
    guard next < count else { return true }
    let byte = self[next]
    return !(0x61...0x7A).contains(byte) && byte != UInt8(ascii: ",") && byte != UInt8(ascii: ";")
  }

  /// Whether a sentence begins right behind the full stop of another, where a converter lost the
  /// blank between them: `by the end of 2023.The guild`.
  private func isGluedSentence(at start: Int) -> Bool {
    guard start > 3, self[start - 1] == .fullStop, self[start].isASCIIUppercase,
      self[(start - 4)..<(start - 1)].allSatisfy({
        $0.isASCIIDigit || $0.isASCIILetter && !$0.isASCIIUppercase
      })
    else { return false }
    let rest = self[(start + 1)...].prefix { $0.isASCIILetter && !$0.isASCIIUppercase }
    return !rest.isEmpty && isBlank(at: rest.endIndex)
  }

  private func isAbbreviation(endingAt index: Int, followedAt end: Int) -> Bool {
    var start = index
    while start > 0, self[start - 1].isASCIILetter || self[start - 1] == .fullStop { start -= 1 }
    let word = String(decoding: self[start..<index], as: UTF8.self)
    if word.count == 1, word != "I" { return word.first?.isUppercase == true }
    if word.contains(".") || closingAbbreviations.contains(word.lowercased()) {
      return !sentenceStarters.contains(nextWord(from: end))
    }
    let isBeforeNumber = self[skippingBlanks(from: end)...].first.map(\.isASCIIDigit) ?? false
    return abbreviations.contains(word.lowercased())
      || isBeforeNumber && numberAbbreviations.contains(word.lowercased())
  }

  private func nextWord(from offset: Int) -> String {
    let start = skippingBlanks(from: offset)
    let word = self[start...].prefix { $0.isASCIILetter }
    return String(decoding: word, as: UTF8.self)
  }
}

private let abbreviations: Set<String> = [
  "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "capt", "adm", "sen", "rep", "gov", "amb",
  "st", "no", "nos", "vol", "vols", "pp", "p", "para", "paras", "art", "sec", "fig", "ed", "eds",
  "cf", "vs", "ca", "approx", "corr", "ch", "chs", "jan", "feb", "mar", "apr",
  "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec",
]

/// Abbreviations before a number: of currencies, and of the parts of a text.
private let numberAbbreviations: Set<String> = [
  "rs", "re", "rp", "tk", "kr", "fr", "ch", "chap", "app", "tab", "op",
]

/// Abbreviations that often stand last in a sentence.
private let closingAbbreviations: Set<String> = ["etc", "al", "inc", "ltd", "co", "corp"]

private let sentenceStarters: Set<String> = [
  "The", "A", "An", "This", "That", "These", "Those", "It", "Its", "In", "On", "At", "By", "For",
  "From", "As", "He", "She", "They", "We", "His", "Her", "Their", "Our", "But", "And", "Yet",
  "However", "Moreover", "Meanwhile", "While", "When", "Since", "After", "Before", "Despite",
  "Both", "Such", "There", "If", "Although", "Though", "Thus", "Hence", "One", "Some", "Others",
]
