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
  /// - Complexity: O(*n*) in the length of those sentences.
  package static func range(around range: Range<Int>, in paragraph: Substring) -> Range<Int> {
    let bytes = paragraph.utf8Span.span
    let start = bytes.startOfSentence(at: range.lowerBound)
    guard start <= range.lowerBound else { return range }
    var end = bytes.endOfSentence(from: start)
    while end < range.upperBound {
      let next = bytes.skippingBlanks(from: end)
      guard next < bytes.count else { return range }
      end = bytes.endOfSentence(from: next)
    }
    return start..<end
  }

  /// The sentences of a paragraph in order, without the blanks between them.
  ///
  /// - Complexity: O(*n*) in the length of the paragraph.
  package static func ranges(in paragraph: Substring) -> [Range<Int>] {
    let bytes = paragraph.utf8Span.span
    var sentences: [Range<Int>] = []
    var start = bytes.skippingBlanks(from: 0)
    while start < bytes.count {
      let end = bytes.endOfSentence(from: start)
      sentences.append(start..<end)
      start = bytes.skippingBlanks(from: end)
    }
    return sentences
  }
}

extension Swift.Span<UInt8> {
  /// The start of the last sentence that begins at or before an offset.
  fileprivate func startOfSentence(at offset: Int) -> Int {
    for index in (0..<offset.clamped(to: 0...count)).reversed() where endsSentence(at: index) {
      let start = skippingBlanks(from: endOfClosers(after: index))
      if start <= offset, start < count { return start }
    }
    return skippingBlanks(from: 0)
  }

  /// The offset behind the sentence that begins at one.
  fileprivate func endOfSentence(from start: Int) -> Int {
    for index in start..<count where endsSentence(at: index) { return endOfClosers(after: index) }
    return count
  }

  private func endsSentence(at index: Int) -> Bool {
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
  private func endOfClosers(after index: Int) -> Int {
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
      ((start - 4)..<(start - 1)).allSatisfy({
        self[$0].isASCIIDigit || self[$0].isASCIILowercase
      })
    else { return false }
    var end = start + 1
    while end < count, self[end].isASCIILowercase { end += 1 }
    return end > start + 1 && isBlank(at: end)
  }

  private func isAbbreviation(endingAt index: Int, followedAt end: Int) -> Bool {
    var start = index
    while start > 0, self[start - 1].isASCIILetter || self[start - 1] == .fullStop { start -= 1 }
    let word = self.word(in: start..<index)
    if word.count == 1, word != "I" { return word.first?.isUppercase == true }
    if word.contains(".") || closingAbbreviations.contains(word.lowercased()) {
      return !sentenceStarters.contains(nextWord(from: end))
    }
    let next = skippingBlanks(from: end)
    let isBeforeNumber = next < count && self[next].isASCIIDigit
    return abbreviations.contains(word.lowercased())
      || isBeforeNumber && numberAbbreviations.contains(word.lowercased())
  }

  private func nextWord(from offset: Int) -> String {
    let start = skippingBlanks(from: offset)
    var end = start
    while end < count, self[end].isASCIILetter { end += 1 }
    return word(in: start..<end)
  }

  private func word(in range: Range<Int>) -> String {
    String(decoding: range.map { self[$0] }, as: UTF8.self)
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
