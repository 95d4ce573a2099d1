/// The text that the bytes of a file stand for.
struct DecodedText {
  let text: String
  let encoding: TextEncoding

  /// Whether the file does not say its encoding, and it is not UTF-8.
  private(set) var isGuess = false

  /// How many bytes stand for nothing; each malformed sequence of them is one U+FFFD in the text.
  private(set) var malformedBytes = 0

  /// Decodes by the byte order mark; without one as UTF-8, or what the bytes look like instead.
  ///
  /// Malformed bytes never end the text, and a file that is UTF-8 but for a few of them stays so.
  ///
  /// - Complexity: O(*n*).
  init(_ bytes: [UInt8]) {
    if let (encoding, length) = TextEncoding.announced(by: bytes) {
      self.init(bytes.dropFirst(length), as: encoding)
    } else if let encoding = TextEncoding.utf16ByItsNULs(bytes) {
      self.init(bytes[...], as: encoding)
      isGuess = true
    } else if let text = String(validating: bytes, as: UTF8.self) {
      self.init(text: text)
    } else {
      self.init(malformed: bytes[...])
    }
  }

  private init(text: String) {
    self.text = text
    encoding = .utf8
  }

  private init(malformed bytes: ArraySlice<UInt8>) {
    let survey = UTF8Survey(of: bytes)
    let isWestern = Windows1252.isLikely(bytes, survey: survey)
    self.init(bytes, as: isWestern ? .windows1252 : .utf8)
    isGuess = isWestern
  }

  private init(_ bytes: ArraySlice<UInt8>, as encoding: TextEncoding) {
    self.encoding = encoding
    if encoding == .utf8 {
      text = String(decoding: bytes, as: UTF8.self)
      malformedBytes = UTF8Survey(of: bytes).malformedBytes
    } else {
      var transcoder = Transcoder(bytes)
      switch encoding {
      case .utf8, .windows1252: transcoder.readWindows1252()
      case .utf16(let order): transcoder.readUTF16(order)
      case .utf32(let order): transcoder.readUTF32(order)
      }
      text = String(decoding: transcoder.output, as: UTF8.self)
      malformedBytes = transcoder.malformedBytes
    }
  }
}

/// Writes bytes of another encoding as UTF-8.
private struct Transcoder {
  private(set) var output: [UInt8] = []
  private(set) var malformedBytes = 0
  private let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    output.reserveCapacity(bytes.count)
  }

  mutating func readWindows1252() {
    for byte in bytes { append(Windows1252.scalar(for: byte), from: 1) }
  }

  mutating func readUTF16(_ order: TextEncoding.ByteOrder) {
    var index = bytes.startIndex
    while let unit = unit(at: index, length: 2, order) {
      index += 2
      guard (0xD800..<0xDC00).contains(unit), let second = self.unit(at: index, length: 2, order),
        (0xDC00..<0xE000).contains(second)
      else {
        append(Unicode.Scalar(unit), from: 2)
        continue
      }
      index += 2
      append(Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (second - 0xDC00)), from: 4)
    }
    appendRest(from: index)
  }

  mutating func readUTF32(_ order: TextEncoding.ByteOrder) {
    var index = bytes.startIndex
    while let unit = unit(at: index, length: 4, order) {
      index += 4
      append(Unicode.Scalar(unit), from: 4)
    }
    appendRest(from: index)
  }

  /// Replaces the bytes at the end that are no whole unit.
  private mutating func appendRest(from index: Int) {
    if index < bytes.endIndex { append(nil, from: bytes.endIndex - index) }
  }

  private func unit(at index: Int, length: Int, _ order: TextEncoding.ByteOrder) -> UInt32? {
    guard index + length <= bytes.endIndex else { return nil }
    var unit: UInt32 = 0
    for place in 0..<length {
      let byte = bytes[order == .bigEndian ? index + place : index + length - 1 - place]
      unit = unit << 8 | UInt32(byte)
    }
    return unit
  }

  private mutating func append(_ scalar: Unicode.Scalar?, from count: Int) {
    if scalar == nil { malformedBytes += count }
    let scalar = scalar ?? "\u{FFFD}"
    if scalar.isASCII {
      output.append(UInt8(scalar.value))
    } else {
      output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}
