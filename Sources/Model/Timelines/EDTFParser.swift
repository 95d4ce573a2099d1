/// A cursor over text in the notation.
///
/// The grammar is in `EDTFParser+Form.swift` and `EDTFParser+Date.swift`, a method for
/// each part. What a method has read is ASCII, so that no part splits a scalar.
struct EDTFParser {
  private let text: String
  private let bytes: [UInt8]
  private(set) var position = 0

  init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
  }
}

extension EDTFParser {
  var isAtEnd: Bool { position == bytes.count }

  var isAtDigit: Bool { next?.isDigit == true }

  /// The next byte, or `nil` at the end.
  var next: Unicode.Scalar? {
    isAtEnd ? nil : Unicode.Scalar(bytes[position])
  }

  /// Moves past a text if it comes next, and returns whether it did.
  mutating func skip(_ expected: String) -> Bool {
    guard bytes[position...].starts(with: expected.utf8) else { return false }
    position += expected.utf8.count
    return true
  }

  /// Reads as many digits as there are, up to a limit.
  mutating func number(ofAtMost limit: Int) -> (value: Int, count: Int) {
    var value = 0
    var count = 0
    while count < limit, let digit = next, digit.isDigit {
      value = value * 10 + Int(digit.value - 0x30)
      count += 1
      position += 1
    }
    return (value, count)
  }

  /// Reads two digits, or nothing where there are fewer.
  mutating func twoDigits() -> Int? {
    let start = position
    let (value, count) = number(ofAtMost: 2)
    if count == 2 { return value }
    position = start
    return nil
  }

  /// Reads a number of two digits in a range.
  mutating func twoDigits(
    in allowed: ClosedRange<Int>, _ expectation: EDTFError.Expectation
  ) throws(EDTFError) -> Int {
    let start = position
    guard let value = twoDigits(), allowed.contains(value) else {
      throw unexpected(expectation, at: start)
    }
    return value
  }

  /// Returns a value that must be the last of the text.
  func finished<Value>(_ value: Value) throws(EDTFError) -> Value {
    guard isAtEnd else { throw unexpected(.end) }
    return value
  }

  /// Returns the error for what stands at a position.
  func unexpected(_ expectation: EDTFError.Expectation, at start: Int? = nil) -> EDTFError {
    // A mark that combines with the last character read can follow it.
    let index = text.utf8.index(text.startIndex, offsetBy: start ?? position)
    let rest = index == text.endIndex ? "" : text[(text.indices.last { $0 <= index } ?? index)...]
    return .unexpected(
      expectation, offset: text.count - rest.count, found: Self.word(in: rest), suggestions: [])
  }

  /// The number or word that text starts with, or its first character.
  private static func word(in text: Substring) -> String {
    let sign = text.prefix(1).filter { $0 == "-" }
    let word = text.dropFirst(sign.count).prefix(20).prefix { $0.isLetter || $0.isNumber }
    return word.isEmpty ? String(text.prefix(1)) : sign + word
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
