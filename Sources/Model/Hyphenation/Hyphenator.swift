internal import CHyphen

/// Divides words of one language by Liang's patterns, as TeX and LibreOffice do.
///
///     let english = try Hyphenator(language: .english)
///     english.places(in: "harbour")   // [3]: har-bour
///
/// Reading patterns takes from some milliseconds to some seconds, by how many there are, and so it
/// is done when somebody asks for them, and beside the screen.
@safe package final class Hyphenator: Sendable {
  // Patterns are only looked at once they are read, from any thread.
  nonisolated(unsafe) private let patterns: UnsafeMutablePointer<HyphenDict>

  private let isUTF8: Bool

  /// Whether all nouns begin with a capital, as in German.
  private let capitalsAreCommon: Bool

  /// Which bytes the patterns hold; a word with another is of another language.
  private let alphabet: [Bool]

  /// Reads the patterns that are installed for a language.
  ///
  /// - Throws: A ``HyphenationError`` that names the package where there are none.
  package convenience init(
    language tag: LanguageTag, in folder: String = PatternFile.folder
  ) throws(HyphenationError) {
    try self.init(path: PatternFile.path(for: tag, in: folder), language: tag)
  }

  /// Reads patterns from a file.
  package init(path: String, language tag: LanguageTag = .english) throws(HyphenationError) {
    guard FileReader.kind(of: path) == .file, let read = unsafe hnj_hyphen_load(path) else {
      throw .unusable(path: path)
    }
    unsafe patterns = unsafe read
    isUTF8 = unsafe read.pointee.utf8 != 0
    capitalsAreCommon = tag.language == "de"
    var alphabet = [Bool](repeating: false, count: 256)
    unsafe chyphen_read_alphabet(read, &alphabet)
    self.alphabet = alphabet
    let encoding = unsafe Self.encoding(of: read)
    guard !encoding.isEmpty else { throw .unusable(path: path) }
    guard isUTF8 || encoding == "ISO8859-1" else {
      throw .encoding(TextCleaner.cleanLine(encoding), path: path)
    }
  }

  deinit {
    unsafe hnj_hyphen_free(patterns)
  }

  private static func encoding(of patterns: UnsafeMutablePointer<HyphenDict>) -> String {
    unsafe withUnsafeBytes(of: patterns.pointee.cset) { buffer in
      unsafe String(decoding: buffer.prefix { $0 != 0 }, as: UTF8.self)
    }
  }
}

extension Hyphenator: Equatable {
  package static func == (lhs: Hyphenator, rhs: Hyphenator) -> Bool { lhs === rhs }
}

extension Hyphenator {
  /// The shortest word that is divided, and what stays before and behind the hyphen, in letters.
  private static let shortest = 5
  private static let before = 2
  private static let behind = 3

  /// The shortest word with a capital that is divided: shorter ones are names, of any language;
  /// those of Vietnam and China never have more letters.
  private static let shortestCapitalised = 8

  /// What is longer, in bytes, is no word that anybody reads.
  private static let longest = 100

  /// Where a word may be divided, in UTF-8 offsets of it.
  ///
  /// Abbreviations and short names are not, nor is a word with a letter that the language lacks.
  ///
  /// - Complexity: O(*n*) in the length of the word.
  package func places(in word: Substring) -> [Int] {
    let letters = word.unicodeScalars
    guard word.utf8.count <= Self.longest, letters.count >= Self.shortest,
      letters.allSatisfy(\.properties.isAlphabetic), isCommon(letters)
    else { return [] }
    let small = word.lowercased()
    guard small.unicodeScalars.count == letters.count, let digits = digits(of: small) else {
      return []
    }
    var places: [Int] = []
    var offset = 0
    for (index, letter) in letters.enumerated() {
      if index >= Self.before, index + Self.behind <= letters.count, digits[index - 1] & 1 == 1 {
        places.append(offset)
      }
      offset += UTF8.width(letter)
    }
    return places
  }

  /// Whether a word is neither an abbreviation nor a short name.
  private func isCommon(_ letters: Substring.UnicodeScalarView) -> Bool {
    guard !letters.dropFirst().contains(where: \.properties.isUppercase) else { return false }
    let isCapitalised = letters.first?.properties.isUppercase == true
    return !isCapitalised || capitalsAreCommon || letters.count >= Self.shortestCapitalised
  }

  /// The digits behind each letter of a word; `nil` where it is not of the language.
  private func digits(of word: String) -> [UInt8]? {
    guard let bytes = encoded(word), bytes.allSatisfy({ alphabet[Int($0)] }) else { return nil }
    let characters = bytes.map { CChar(bitPattern: $0) } + [0]
    var digits = [CChar](repeating: 0, count: bytes.count + 5)
    guard
      unsafe chyphen_hyphenate(patterns, characters, CInt(bytes.count), &digits)
    else { return nil }
    return digits.map { UInt8(bitPattern: $0) }
  }

  private func encoded(_ word: String) -> [UInt8]? {
    if isUTF8 { return Array(word.utf8) }
    let bytes = word.unicodeScalars.compactMap { UInt8(exactly: $0.value) }
    return bytes.count == word.unicodeScalars.count ? bytes : nil
  }
}
