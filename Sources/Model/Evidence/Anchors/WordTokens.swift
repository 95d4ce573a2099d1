/// A text as words, numbers and signs, each known by a number, so that texts can be compared
/// whatever their quotation marks, dashes, blanks, line ends and ways to write a letter with marks.
struct WordTokens {
  /// What each token is: equal numbers stand for words that are the same in normal form.
  private(set) var ids: [Int32] = []

  /// Where each token stands, in UTF-8 offsets.
  private(set) var ranges: [CompactRange] = []
  private var lexicon: [String: Int32] = [:]
  private var words: [String] = []

  /// - Complexity: O(*n*) in the length of the text.
  init(_ text: String) {
    var scanner = TokenScanner(text)
    while let token = scanner.next() {
      ids.append(id(of: token.normalForm))
      ranges.append(CompactRange(token.range))
    }
  }

  private mutating func id(of word: String) -> Int32 {
    if let id = lexicon[word] { return id }
    let id = Int32(words.count)
    words.append(word)
    lexicon[word] = id
    return id
  }

  /// The tokens of another text; those that this one does not have are below zero.
  func tokens(of text: String) -> (ids: [Int32], words: [String]) {
    var scanner = TokenScanner(text)
    var ids: [Int32] = []
    var words: [String] = []
    while let token = scanner.next() {
      words.append(token.normalForm)
      ids.append(lexicon[token.normalForm] ?? -Int32(words.count))
    }
    return (ids, words)
  }

  /// The words of some tokens in normal form.
  func words(of range: Range<Int>) -> [String] {
    ids[range].map { words[Int($0)] }
  }
}

/// Reads a text token by token.
private struct TokenScanner {
  struct Token {
    let normalForm: String
    let range: Range<Int>
  }

  private let scalars: Substring.UnicodeScalarView
  private var index: String.Index
  private var offset = 0

  init(_ text: String) {
    scalars = Substring(text).unicodeScalars
    index = scalars.startIndex
  }

  mutating func next() -> Token? {
    while let scalar = current, scalar.isSkipped { advance() }
    guard let first = current else { return nil }
    let start = offset
    var form = String.UnicodeScalarView()
    form.append(first.inNormalForm)
    advance()
    guard first.isOfWord else { return Token(normalForm: String(form), range: start..<offset) }
    var end = offset
    var last = first
    while let scalar = current {
      if scalar.isInvisible {
        advance()
        continue
      }
      let isWord = scalar.isOfWord || joins(scalar.inNormalForm, behind: last)
      guard isWord else { break }
      form.append(scalar.inNormalForm)
      last = scalar
      advance()
      end = offset
    }
    return Token(normalForm: String(form), range: start..<end)
  }

  /// Whether a sign is within a word or a number: `don't`, `1.5`, `2,000`.
  private func joins(_ sign: Unicode.Scalar, behind last: Unicode.Scalar) -> Bool {
    let behind = scalars.index(after: index)
    guard behind < scalars.endIndex else { return false }
    switch sign {
    case "'": return last.properties.isAlphabetic && scalars[behind].properties.isAlphabetic
    case ".", ",": return last.isDigit && scalars[behind].isDigit
    default: return false
    }
  }

  private var current: Unicode.Scalar? {
    index < scalars.endIndex ? scalars[index] : nil
  }

  private mutating func advance() {
    offset += UTF8.width(scalars[index])
    index = scalars.index(after: index)
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }

  fileprivate var isOfWord: Bool {
    guard !isASCII else { return isDigit || properties.isAlphabetic }
    return properties.isAlphabetic || properties.numericType != nil
      || properties.canonicalCombiningClass != .notReordered
  }

  /// Whether nobody sees it, so that it parts no word.
  fileprivate var isInvisible: Bool {
    switch value {
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF, 0xFE00...0xFE0F: true
    default: false
    }
  }

  fileprivate var isSkipped: Bool { properties.isWhitespace || isInvisible }

  /// The sign that stands for all of its kind.
  fileprivate var inNormalForm: Unicode.Scalar {
    switch value {
    case 0x2018...0x201B, 0x2032, 0x60, 0xB4: "'"
    case 0x201C...0x201F, 0x2033, 0xAB, 0xBB: "\""
    case 0x2010...0x2015, 0x2212: "-"
    default: self
    }
  }
}
