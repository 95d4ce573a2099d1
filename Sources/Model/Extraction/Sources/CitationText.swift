/// The words of a part of a note, taken apart: author, title, what stands behind, address.
struct CitationText {
  /// What stands before the title.
  private(set) var author = ""

  /// The title without its quotation marks; empty where none can be told.
  private(set) var title = ""

  /// What stands behind the title and before the address.
  private(set) var rest = ""
  private(set) var url: String?

  /// Whether the title stands in quotation marks or is set in italics.
  private(set) var isTitleMarked = false

  /// Takes a part apart.
  ///
  /// - Parameters:
  ///   - text: The words.
  ///   - emphasis: Words of it that are set in italics, in their order.
  ///   - links: The addresses that words of it lead to.
  /// - Complexity: O(*n*) in the length of the part.
  init(_ text: String, emphasis: [String], links: [String]) {
    var words = Self.behindLead(text)
    url = links.first ?? Self.address(in: words)
    if let url, let start = words.firstOffset(of: Array(Self.bare(url).utf8), from: 0, within: .max)
    {
      words = String(words[utf8: 0..<start]).droppingScheme
    }
    if let (before, quoted, behind) = Self.quotation(in: words) {
      (author, title, rest, isTitleMarked) = (before, quoted, behind, true)
    } else if let italic = emphasis.first(where: words.contains), !italic.isIbid {
      (author, title, rest) = words.parted(at: italic)
      isTitleMarked = true
    } else {
      readPlain(words)
    }
    // `A report on “…”` says what the work is, not who wrote it.
    if [" on", " of", " report"].contains(where: author.hasSuffix) { author = "" }
    author = author.trimmingCitation
    title = title.trimmingCitation
    rest = rest.trimmingCitation
  }

  /// Takes apart what has no marked title.
  ///
  ///     Bell, Small Ports (Oslo: Institute of Ports, 2020)
  ///     Bell, A. (2020). Small ports. Oslo.
  private mutating func readPlain(_ words: String) {
    guard let open = words.firstIndex(of: "(") else {
      (title, rest) = (words, "")
      return
    }
    let before = String(words[..<open])
    let behind = String(words[words.index(after: open)...])
    if behind.prefix(4).allSatisfy(\.isNumber), behind.count > 6 {
      author = before
      let parts = behind.drop { $0 != ")" }.dropFirst().split(
        separator: ".", maxSplits: 1, omittingEmptySubsequences: true)
      title = parts.first.map(String.init) ?? ""
      rest = String(behind.prefix { $0 != ")" })
    } else if let comma = before.firstIndex(of: ",") {
      author = String(before[..<comma])
      title = String(before[before.index(after: comma)...])
      rest = behind
    } else {
      (title, rest) = (before, behind)
    }
  }
}

// MARK: - Leads and addresses

extension CitationText {
  /// What stands behind `See, for example,`, or the whole where that stands nowhere.
  private static func behindLead(_ text: String) -> String {
    for lead in leads {
      guard let offset = text.offset(ofLast: lead) else { continue }
      var rest = text[utf8: (offset + lead.utf8.count)..<text.utf8.count]
      for word in [", for example,", ", for instance,", " for example,", ", e.g.,", " e.g.,", ","]
      where rest.hasPrefix(word) {
        rest = rest.dropFirst(word.count)
        break
      }
      return String(rest)
    }
    return text
  }

  private static let leads = [
    "See also", "see also", "See, also", "See", "Cited in", "cited in", "Quoted in", "quoted in",
    "Cf.", "cf.",
  ]

  private static func address(in text: String) -> String? {
    for scheme in ["https://", "http://", "www."] {
      guard let start = text.firstOffset(of: Array(scheme.utf8), from: 0, within: .max) else {
        continue
      }
      let address = text[utf8: start..<text.utf8.count].prefix {
        !$0.isWhitespace && !"<>\"”".contains($0)
      }
      return String(address).trimmingAddress
    }
    return nil
  }

  /// An address without its scheme, as a text may write it.
  static func bare(_ url: String) -> String {
    for scheme in ["https://", "http://"] where url.hasPrefix(scheme) {
      return String(url.dropFirst(scheme.count)).trimmingAddress
    }
    return url.trimmingAddress
  }

  /// The quotation that is a title: at the beginning, or behind a comma or a colon.
  private static func quotation(in text: String) -> (before: String, String, behind: String)? {
    let characters = Array(text)
    var index = 0
    while index < characters.count {
      guard isOpening(characters, index) else {
        index += 1
        continue
      }
      let close = closing(characters, from: index)
      let before = String(characters[..<index]).trimmingBlanks
      let isTitle =
        before.isEmpty || [",", ":", ".", "-", "–"].contains(before.last)
        || ["in", "on", "of", "report"].contains { before.hasSuffix(" " + $0) }
      guard let close else { return nil }
      if isTitle {
        return (
          before, String(characters[(index + 1)..<close]), String(characters[(close + 1)...])
        )
      }
      index = close + 1
    }
    return nil
  }

  private static func isOpening(_ characters: [Character], _ index: Int) -> Bool {
    let isFirst = index == 0 || characters[index - 1].isWhitespace || characters[index - 1] == "("
    return characters[index] == "“"
      || isFirst && (characters[index] == "\"" || characters[index] == "‘")
  }

  private static func closing(_ characters: [Character], from open: Int) -> Int? {
    let mark: Character = characters[open] == "\"" ? "\"" : characters[open] == "“" ? "”" : "’"
    return characters.indices.first { index in
      guard index > open, characters[index] == mark else { return false }
      // An apostrophe is no closing mark.
      return mark != "’" || index + 1 >= characters.count || !characters[index + 1].isLetter
    }
  }
}

extension String {
  /// Whether it stands for the work before.
  var isIbid: Bool {
    let word = folded.trimmingPunctuation
    return ["ibid", "ibidem", "idem", "id"].contains(word)
  }

  /// The text without the signs between the parts of a citation.
  var trimmingCitation: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace || ",.;:<(-–—".contains(first) {
      text = text.dropFirst()
    }
    while let last = text.last, last.isWhitespace || ",.;:<(-–—".contains(last) {
      text = text.dropLast()
    }
    return String(text).collapsingWhitespace
  }

  fileprivate var trimmingAddress: String {
    var text = self[...]
    while let last = text.last, ".,;>)/".contains(last) { text = text.dropLast() }
    return String(text)
  }

  fileprivate var droppingScheme: String {
    for scheme in ["https://", "http://", "<https://", "<http://"] where hasSuffix(scheme) {
      return String(dropLast(scheme.count))
    }
    return self
  }

  /// What stands before a part, the part, and what stands behind it.
  fileprivate func parted(at part: String) -> (String, String, String) {
    guard let start = firstOffset(of: Array(part.utf8), from: 0, within: .max) else {
      return (self, "", "")
    }
    let end = start + part.utf8.count
    return (String(self[utf8: 0..<start]), part, String(self[utf8: end..<utf8.count]))
  }

  /// The UTF-8 offset at which a word stands last, as a word of its own.
  fileprivate func offset(ofLast word: String) -> Int? {
    let needle = Array(word.utf8)
    let bytes = Array(utf8)
    var found: Int?
    var offset = 0
    while let start = bytes.firstOffset(of: needle, from: offset) {
      offset = start + needle.count
      let isStart = start == 0 || bytes[start - 1] == .blank
      let isEnd = offset >= bytes.count || !bytes[offset].isASCIILetter
      if isStart, isEnd, found == nil { found = start }
    }
    return found
  }
}
