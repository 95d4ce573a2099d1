/// Follows the items of a list that begin in the first column, to tell where it can be parted.
///
/// It can be before an item with the same bullet, and before a numbered one where all numbers were
/// in order: of a list, only the first number counts.
struct MarkdownItems {
  private struct Item {
    /// The bullet, or what stands behind the number.
    let sign: UInt8
    let number: Int?
  }

  private var last: Item?
  private var isInOrder = true

  /// Whether lines may belong to a part of a page, which an empty line ends.
  private var isInHTML = false

  /// Whether a line begins an item that can be read without those before it.
  func canPart(before line: ArraySlice<UInt8>) -> Bool {
    guard isInOrder, let last, let item = Self.item(of: line) else { return false }
    return Self.follows(item, last)
  }

  /// Takes note of a line.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - isBehindBlank: Whether an empty line stands before it.
  mutating func pass(_ line: ArraySlice<UInt8>, isBehindBlank: Bool) {
    if isBehindBlank { isInHTML = false }
    if line.first(where: { $0 != .blank }) == UInt8(ascii: "<") { isInHTML = true }
    if let item = Self.item(of: line), !isInHTML {
      isInOrder = last.map { $0.sign != item.sign || isInOrder && Self.follows(item, $0) } ?? true
      last = item
    } else if isInHTML || isBehindBlank && line.first.map({ $0 > .blank }) == true {
      last = nil
    }
  }

  private static func follows(_ item: Item, _ last: Item) -> Bool {
    item.sign == last.sign && item.number == last.number.map { $0 + 1 }
  }

  /// The item that a line begins with text of.
  private static func item(of line: ArraySlice<UInt8>) -> Item? {
    let digits = line.prefix(10).prefix(while: \.isASCIIDigit)
    let behind = line.dropFirst(digits.count)
    guard let sign = behind.first, (digits.isEmpty ? bullets : delimiters).contains(sign),
      behind.dropFirst().first == .blank, behind.dropFirst(2).first.map({ $0 > .blank }) == true
    else { return nil }
    guard !digits.isEmpty else { return Item(sign: sign, number: nil) }
    return digits.count < 10
      ? Item(sign: sign, number: digits.reduce(0) { $0 * 10 + Int($1 & 0xF) }) : nil
  }

  private static let bullets = Array("-*+".utf8)
  private static let delimiters = Array(".)".utf8)
}
