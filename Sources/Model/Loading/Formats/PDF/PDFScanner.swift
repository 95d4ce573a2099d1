/// Reads what `pdftotext -bbox-layout` writes, which is XHTML of a fixed form.
struct PDFScanner {
  private let bytes: [UInt8]
  private var offset = 0

  private(set) var pages: [PDFPage] = []
  private(set) var title = ""
  private(set) var author = ""

  private var words: [PDFWord] = []
  private var lineBox = PDFBox()

  /// - Complexity: O(*n*).
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    while let start = bytes.firstOffset(of: [UInt8(ascii: "<")], from: offset) {
      offset = start + 1
      read()
    }
  }

  private mutating func read() {
    if skip("word ") {
      readWord()
    } else if skip("line ") {
      lineBox = readBox()
      words = []
    } else if skip("/line>") {
      endLine()
    } else if skip("block ") {
      if !pages.isEmpty { pages[pages.count - 1].blocks.append(PDFBlock()) }
    } else if skip("page ") {
      _ = readNumber()
      pages.append(PDFPage(number: pages.count + 1, height: readNumber()))
    } else if skip("title>") {
      title = string(readText())
    } else if skip("meta name=\"Author\" content=\"") {
      author = string(readText(to: UInt8(ascii: "\"")))
    }
  }

  private mutating func readWord() {
    let box = readBox()
    let range = readText()
    if !range.isEmpty { words.append(PDFWord(range: range, box: box)) }
  }

  private mutating func endLine() {
    guard let page = pages.indices.last, let block = pages[page].blocks.indices.last,
      !words.isEmpty
    else { return }
    pages[page].blocks[block].lines.append(PDFLine(words: words, box: lineBox))
    words = []
  }

  private mutating func skip(_ text: StaticString) -> Bool {
    let isNext = text.withUTF8Buffer { unsafe bytes[offset...].starts(with: $0) }
    if isNext { offset += text.utf8CodeUnitCount }
    return isNext
  }
}

// MARK: - Values

extension PDFScanner {
  private mutating func readBox() -> PDFBox {
    let left = readNumber()
    let top = readNumber()
    let right = readNumber()
    return PDFBox(left: left, top: top, right: right, bottom: readNumber())
  }

  /// The number between the next two quotation marks; 0 where there is none within the tag.
  private mutating func readNumber() -> Float {
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\"") {
      if bytes[offset] == UInt8(ascii: ">") { return 0 }
      offset += 1
    }
    offset += 1
    let start = min(offset, bytes.count)
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\"") { offset += 1 }
    defer { offset += 1 }
    let text = String(decoding: bytes[start..<min(offset, bytes.count)], as: UTF8.self)
    return Float(text).flatMap { $0.isFinite ? $0 : nil } ?? 0
  }

  /// The text behind the end of the tag that is being read.
  private mutating func readText() -> Range<Int> {
    if offset > 0, offset <= bytes.count, bytes[offset - 1] != UInt8(ascii: ">") {
      while offset < bytes.count, bytes[offset] != UInt8(ascii: ">") { offset += 1 }
      offset += 1
    }
    return readText(to: UInt8(ascii: "<"))
  }

  private mutating func readText(to end: UInt8) -> Range<Int> {
    let start = min(offset, bytes.count)
    offset = start
    while offset < bytes.count, bytes[offset] != end { offset += 1 }
    return start..<offset
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: PDFText.resolved(bytes[range]), as: UTF8.self).collapsingWhitespace
  }
}

/// The text of words.
enum PDFText {
  /// The bytes with the five entities resolved that pdftotext writes.
  static func resolved(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard bytes.contains(UInt8(ascii: "&")) else { return bytes }
    var resolved: [UInt8] = []
    var rest = bytes
    while let byte = rest.first {
      if let (name, character) = entities.first(where: { rest.starts(with: $0.name) }) {
        resolved.append(character)
        rest = rest.dropFirst(name.count)
      } else {
        resolved.append(byte)
        rest = rest.dropFirst()
      }
    }
    return resolved[...]
  }

  private static let entities: [(name: [UInt8], character: UInt8)] = [
    (Array("&amp;".utf8), UInt8(ascii: "&")), (Array("&lt;".utf8), UInt8(ascii: "<")),
    (Array("&gt;".utf8), UInt8(ascii: ">")), (Array("&quot;".utf8), UInt8(ascii: "\"")),
    (Array("&apos;".utf8), UInt8(ascii: "'")),
  ]
}
