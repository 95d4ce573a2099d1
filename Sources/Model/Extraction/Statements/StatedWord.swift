/// A word of a sentence, or a sign between words.
struct StatedWord {
  /// UTF-8 offsets in the document's text.
  let range: Range<Int>
  let text: String
  let lower: String
  let isSign: Bool

  /// Whether it begins with a capital.
  var isCapitalised: Bool { text.first?.isUppercase == true }
}

extension StatedWord {
  /// The words and signs of a range, in order.
  ///
  /// Hyphens and apostrophes within a word belong to it, and the stops of an acronym (`U.S.`).
  ///
  /// - Complexity: O(*n*) in the length of the range.
  static func words(of range: Range<Int>, in text: String) -> [StatedWord] {
    let bytes = Array(text[utf8: range].utf8)
    var words: [StatedWord] = []
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] == .blank || bytes[offset] == .lineFeed || bytes[offset] == .tab {
        offset += 1
        continue
      }
      let end = max(wordEnd(in: bytes, from: offset), offset + signLength(at: offset, in: bytes))
      let isSign = wordEnd(in: bytes, from: offset) == offset
      let written = String(decoding: bytes[offset..<end], as: UTF8.self)
      words.append(
        StatedWord(
          range: (range.lowerBound + offset)..<(range.lowerBound + end), text: written,
          lower: written.lowercased(), isSign: isSign))
      offset = end
    }
    return words
  }

  private static func signLength(at offset: Int, in bytes: [UInt8]) -> Int {
    let first = bytes[offset]
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    return min(length, bytes.count - offset)
  }

  private static func wordEnd(in bytes: [UInt8], from start: Int) -> Int {
    var end = start
    while end < bytes.count {
      let byte = bytes[end]
      if byte.isASCIILetter || byte.isASCIIDigit {
        end += 1
      } else if byte >= 0x80, !isPunctuation(at: end, in: bytes) {
        end += signLength(at: end, in: bytes)
      } else if let length = joint(at: end, in: bytes, from: start) {
        end += length
      } else {
        break
      }
    }
    return end
  }

  /// General punctuation, and the quotation marks and signs of Latin-1.
  private static func isPunctuation(at offset: Int, in bytes: [UInt8]) -> Bool {
    if bytes[offset] == 0xE2, offset + 1 < bytes.count { return bytes[offset + 1] == 0x80 }
    return bytes[offset] == 0xC2
  }

  /// The length of an apostrophe, hyphen or stop that belongs to the word around it.
  private static func joint(at offset: Int, in bytes: [UInt8], from start: Int) -> Int? {
    guard offset > start else { return nil }
    let follows = { (index: Int) in
      index < bytes.count && (bytes[index].isASCIILetter || bytes[index].isASCIIDigit)
    }
    switch bytes[offset] {
    case UInt8(ascii: "'"), .hyphen: return follows(offset + 1) ? 1 : nil
    case .fullStop:
      let isInitial =
        bytes[offset - 1].isASCIIUppercase
        && (offset - 1 == start || [.fullStop, .hyphen].contains(bytes[offset - 2]))
      return isInitial
        && (follows(offset + 1) || offset - 1 > start && bytes[offset - 2] == .fullStop) ? 1 : nil
    case 0xE2:
      let isApostrophe = bytes[offset...].starts(with: [0xE2, 0x80, 0x99])
      return isApostrophe && follows(offset + 3) ? 3 : nil
    default: return nil
    }
  }
}

extension StatedWord {
  /// The word without a possessive ending; `nil` where it has none.
  var possessor: String? {
    for ending in ["'s", "’s"] where text.hasSuffix(ending) { return String(text.dropLast(2)) }
    return nil
  }
}

extension [StatedWord] {
  /// Whether a preposition, or more of a name, stands before a word, so that it is no subject.
  func isOwned(_ place: Int) -> Bool {
    guard place > 0 else { return false }
    let before = self[place - 1]
    if PositionSentence.prepositions.contains(before.lower) { return true }
    if place > 1, before.isCapitalised, self[place].isCapitalised { return true }
    return place > 1 && PartyWords.isDeterminer(before.lower)
      && PositionSentence.prepositions.contains(self[place - 2].lower)
  }
}
