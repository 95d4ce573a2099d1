/// Signs that take the place of Markdown's own before cmark reads a text, so that it builds no tree
/// that nobody could read.
///
/// A text of a file has no control characters, so two of them are free to be such signs. They stand
/// byte for byte, so that places stay right, and the drafter takes them out again.
enum MarkdownStandIns {
  /// The sign of a quotation that lies in more others than are told apart.
  static let quotation: UInt8 = 0x01

  /// Stands before a piece that begins in the middle of a line, and makes a paragraph of whatever
  /// begins there.
  static let continuation: UInt8 = 0x02

  /// How many quotations may lie in each other; browsers follow no more elements either.
  private static let deepest = 256

  /// The text with a stand-in for each `>` beyond a sensible depth; `nil` where none nests so deep.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  static func withoutDeepQuotations(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var shallow: ArraySlice<UInt8>?
    for line in ByteLines(text) where line.count > deepest {
      for place in surplusQuotations(of: line) {
        shallow = shallow ?? text
        shallow?[place] = quotation
      }
    }
    return shallow
  }

  private static func surplusQuotations(of line: ArraySlice<UInt8>) -> [Int] {
    var signs = 0
    var surplus: [Int] = []
    for place in line.indices {
      guard line[place] == UInt8(ascii: ">") else {
        if line[place] == .blank { continue }
        break
      }
      signs += 1
      if signs > deepest { surplus.append(place) }
    }
    return surplus
  }

  /// The bytes of a text without stand-ins, and how many of them stood in front.
  static func removed(from bytes: [UInt8]) -> (bytes: [UInt8], lead: Int) {
    let lead = bytes.prefix { $0 == quotation }.count
    return (bytes.filter { $0 != quotation && $0 != continuation }, lead)
  }

  /// Code as it was written.
  static func restored(_ bytes: [UInt8]) -> [UInt8] {
    bytes.compactMap { byte in
      switch byte {
      case quotation: UInt8(ascii: ">")
      case continuation: nil
      default: byte
      }
    }
  }
}
