/// How a file is written, and so how it is read.
package enum Format: String, CaseIterable, Sendable {
  case markdown, plainText, html, restructuredText
  case pdf, docx, odt, epub, rtf

  /// Bytes that are no text and no format that can be read.
  case binary

  /// Whether another program makes text of it.
  package var isConverted: Bool {
    switch self {
    case .markdown, .plainText, .html, .restructuredText, .binary: false
    case .pdf, .docx, .odt, .epub, .rtf: true
    }
  }
}

// MARK: - By name

extension Format {
  /// The format that the ending of a file's name promises; `nil` where it promises none.
  package init?(ending name: String) {
    guard let dot = name.utf8.lastIndex(of: .fullStop) else { return nil }
    switch name[name.utf8.index(after: dot)...].lowercased() {
    case "md", "markdown", "mdown", "mkd": self = .markdown
    case "txt", "text": self = .plainText
    case "html", "htm", "xhtml", "xht": self = .html
    case "rst", "rest": self = .restructuredText
    case "pdf": self = .pdf
    case "docx": self = .docx
    case "odt": self = .odt
    case "epub": self = .epub
    case "rtf": self = .rtf
    default: return nil
    }
  }

  /// The usual endings, as a message lists them.
  static let endingsInWords =
    "*.md, *.txt, *.html, *.rst, *.pdf, *.docx, *.odt, *.epub, *.rtf"
}

// MARK: - By content

extension Format {
  /// Tells the format of a file by its content, and by its name where the content may be several.
  ///
  /// A file that says to be text by its name is taken for something else only where the content
  /// is that beyond doubt, and a binary file with such a name is text still: shown as signs, it
  /// harms nobody.
  ///
  /// - Parameters:
  ///   - name: The file's name.
  ///   - bytes: Its content, the whole of it.
  /// - Complexity: O(1) for most files; O(*n*) where the name promises text and the content PDF.
  package init(name: String, bytes: [UInt8]) {
    let promised = Format(ending: name)
    if let told = Self.told(by: bytes, promised: promised) {
      self = told
    } else if let promised, !promised.isConverted {
      self = promised
    } else if promised == nil, !Self.isText(bytes) {
      self = .binary
    } else {
      // A name that promises a format without its signature: its converter has the word.
      self = promised ?? Self.ofText(bytes)
    }
  }

  private static func told(by bytes: [UInt8], promised: Format?) -> Format? {
    let isPromisedAsText = promised.map { !$0.isConverted } ?? false
    let head = bytes.prefix(1024)
    if head.starts(with: "{\\rtf".utf8) { return .rtf }
    if let start = Array(head).firstOffset(of: Array("%PDF-".utf8)),
      !isPromisedAsText || start == 0 && isWholePDF(bytes)
    {
      return .pdf
    }
    if head.starts(with: "PK\u{3}\u{4}".utf8) { return archive(bytes, promised: promised) }
    return nil
  }

  /// Whether there is more of a PDF than its first line.
  private static func isWholePDF(_ bytes: [UInt8]) -> Bool {
    [" obj", "endobj", "startxref"].allSatisfy { bytes.firstOffset(of: Array($0.utf8)) != nil }
  }

  /// The format of a ZIP archive, told by the files that are named in it.
  private static func archive(_ bytes: [UInt8], promised: Format?) -> Format? {
    let head = Array(bytes.prefix(128))
    if head.firstOffset(of: Array("application/epub+zip".utf8)) != nil { return .epub }
    if head.firstOffset(of: Array("application/vnd.oasis.opendocument.text".utf8)) != nil {
      return .odt
    }
    // The names of all files stand at the end of an archive.
    let directory = Array(bytes.suffix(65536))
    if directory.firstOffset(of: Array("word/document".utf8)) != nil { return .docx }
    return promised ?? .binary
  }

  /// The format of text whose name says nothing, such as that of standard input.
  private static func ofText(_ bytes: [UInt8]) -> Format {
    let head = String(decoding: bytes.prefix(4096), as: UTF8.self)
    let start = head.drop(while: \.isWhitespace).prefix(14).lowercased()
    if ["<!doctype html", "<html", "<?xml"].contains(where: start.hasPrefix) { return .html }
    let isMarkdown = head.hasPrefix("---\n") || head.hasPrefix("#") || head.contains("\n#")
    return isMarkdown ? .markdown : .plainText
  }

  /// Whether bytes are text by all signs: hardly any control character, however it is encoded.
  private static func isText(_ bytes: [UInt8]) -> Bool {
    let sample = bytes.prefix(8192)
    if TextEncoding.announced(by: bytes) != nil || TextEncoding.utf16ByItsNULs(bytes) != nil {
      return true
    }
    let controls = sample.count { $0 < 0x20 && !(0x08...0x0D).contains($0) && $0 != 0x1B }
    let malformed = UTF8Survey(of: sample).malformedBytes
    return controls * 100 <= sample.count && malformed * 4 <= sample.count
  }
}
