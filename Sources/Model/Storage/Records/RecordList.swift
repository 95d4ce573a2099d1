/// The list in a file of records, as text whose parts can be told.
///
/// Places are offsets in Unicode scalars: libyaml counts them, and cleaning keeps their number, so
/// that one offset holds in what was read and in the file itself.
struct RecordList {
  /// A record with where it stands.
  struct Item {
    let node: YAMLNode

    /// Where its hyphen stands.
    let hyphen: Int
  }

  let file: RecordFile

  /// The path as it was opened, whatever it leads to.
  let path: FilePath
  private(set) var items: [Item] = []

  /// The text as it was read: clean, and every line end but CRLF a line feed.
  let text: [Unicode.Scalar]

  /// The text of the file.
  let original: [Unicode.Scalar]

  /// Whether the file begins with a byte order mark.
  let hasByteOrderMark: Bool

  /// Reads the bytes of a file.
  ///
  /// - Parameters:
  ///   - bytes: Its content; none where there is no file.
  ///   - file: Which of the files it is.
  ///   - path: Its path as it was opened.
  /// - Throws: A ``StorageError`` where it is not certain which text is which record.
  /// - Complexity: O(*n*).
  init(_ bytes: [UInt8], of file: RecordFile, path: FilePath) throws(StorageError) {
    self.file = file
    self.path = path
    let source = SourceText(path: path, decoding: bytes)
    hasByteOrderMark = bytes.starts(with: Self.byteOrderMark)
    let content = hasByteOrderMark ? bytes[Self.byteOrderMark.count...] : bytes[...]
    text = Array(source.text.unicodeScalars)
    guard source.encoding == .utf8, let decoded = String(validating: content, as: UTF8.self) else {
      throw .refused("it is not in UTF-8; save it as UTF-8 first", at: SourcePlace(path: path))
    }
    original = Array(decoded.unicodeScalars)
    guard let list = try Self.list(in: source) else { return }
    items = try items(of: list)
  }

  /// The list that a file holds; `nil` where it holds nothing.
  private static func list(in source: SourceText) throws(StorageError) -> YAMLNode? {
    do throws(YAMLError) {
      let node = try YAMLParser.node(in: source.text)
      return node?.isEmptyScalar == true ? nil : node
    } catch {
      throw .refused(error.problem(in: source.path, firstLine: 1))
    }
  }

  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private func items(of list: YAMLNode) throws(StorageError) -> [Item] {
    guard let nodes = list.items else {
      throw .refused(.expected(.list, found: list, in: path))
    }
    let place = list.mark.place(in: path, firstLine: 1)
    guard list.isBlock else {
      throw .refused("the list stands in brackets; expected each record behind a hyphen", at: place)
    }
    var items: [Item] = []
    var offset = list.mark.offset
    for node in nodes {
      guard let hyphen = hyphen(from: offset),
        items.first.map({ column(of: $0.hyphen) == column(of: hyphen) }) ?? true
      else {
        throw .refused(
          "it cannot be told where this record begins; expected a hyphen, a blank and its keys",
          at: node.mark.place(in: path, firstLine: 1))
      }
      items.append(Item(node: node, hyphen: hyphen))
      offset = node.end
    }
    return items
  }

  /// The hyphen that opens a line, with nothing but blank lines and remarks in front of it.
  private func hyphen(from start: Int) -> Int? {
    var offset = start
    while offset < text.count {
      switch text[offset] {
      case " ", "\t", "\r", "\n": offset += 1
      case "#": offset = endOfLine(at: offset)
      case "-":
        let isFirst = text[startOfLine(at: offset)..<offset].allSatisfy { $0 == " " }
        return isFirst ? offset : nil
      default: return nil
      }
    }
    return nil
  }
}

// MARK: - Lines

extension RecordList {
  func startOfLine(at offset: Int) -> Int {
    var start = offset
    while start > 0, text[start - 1] != "\n" { start -= 1 }
    return start
  }

  /// Where the line feed of a line stands, or the text ends.
  func endOfLine(at offset: Int) -> Int {
    var end = offset
    while end < text.count, text[end] != "\n" { end += 1 }
    return end
  }

  func startOfNextLine(at offset: Int) -> Int {
    min(endOfLine(at: offset) + 1, text.count)
  }

  func column(of offset: Int) -> Int {
    offset - startOfLine(at: offset)
  }

  /// What stands first in the line that begins at an offset; `nil` for a blank line.
  func firstMark(inLineAt start: Int) -> (mark: Unicode.Scalar, column: Int)? {
    var offset = start
    while offset < text.count, text[offset] != "\n" {
      if text[offset] != " ", text[offset] != "\t", text[offset] != "\r" {
        return (text[offset], offset - start)
      }
      offset += 1
    }
    return nil
  }

  /// What ends the lines of the file.
  var lineEnd: String {
    guard let first = text.firstIndex(of: "\n") else { return "\n" }
    if original[first] == "\r" { return "\r" }
    return first > 0 && original[first - 1] == "\r" ? "\r\n" : "\n"
  }
}
