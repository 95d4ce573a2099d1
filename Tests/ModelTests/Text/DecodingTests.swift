import Model
import TestSupport
import Testing

/// What the bytes of a file stand for.
@Suite struct DecodingTests {
  private static let sentence = "Hội nghị – 2018\n"

  @Test(
    arguments: [
      (TextEncoding.utf8, [0xEF, 0xBB, 0xBF]),
      (.utf16(.littleEndian), [0xFF, 0xFE]), (.utf16(.bigEndian), [0xFE, 0xFF]),
      (.utf32(.littleEndian), [0xFF, 0xFE, 0, 0]), (.utf32(.bigEndian), [0, 0, 0xFE, 0xFF]),
    ] as [(TextEncoding, [UInt8])])
  func `a byte order mark tells the encoding and is no text`(encoding: TextEncoding, mark: [UInt8])
  {
    let source = source(mark + Self.sentence.bytes(as: encoding))
    #expect(source.text == Self.sentence)
    #expect(source.encoding == encoding)
    #expect(!source.isEncodingGuessed)
    #expect(source.malformedBytes == 0)
  }

  @Test(arguments: [TextEncoding.ByteOrder.littleEndian, .bigEndian])
  func `UTF-16 without a mark is told by its NULs`(order: TextEncoding.ByteOrder) {
    let source = source("The port, 2018\n".bytes(as: .utf16(order)))
    #expect(source.text == "The port, 2018\n")
    #expect(source.encoding == .utf16(order))
    #expect(source.isEncodingGuessed)
  }

  @Test(arguments: [
    ("R\u{E9}sum\u{E9} of the d\u{E9}fense", "Résumé of the défense"),
    (
      "The \u{93}four nos\u{94} \u{96} 2019\u{85} cost \u{80}100",
      "The “four nos” – 2019… cost €100"
    ),
    ("\u{C9}t\u{E9} \u{E0} la m\u{EA}me \u{E9}cole", "Été à la même école"),
    ("\u{A7} 12 of the treaty", "§ 12 of the treaty"),
  ])
  func `text of the West that is not UTF-8 is Windows-1252`(bytes: String, text: String) {
    let source = source(bytes.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
    #expect(source.text == text)
    #expect(source.encoding == .windows1252)
    #expect(source.isEncodingGuessed)
  }

  @Test func `UTF-8 with a few broken bytes stays UTF-8 and they are counted`() {
    let source = source(Array("Việt ".utf8) + [0xFF, 0x93] + Array(" Nam, Hà Nội".utf8))
    #expect(source.text == "Việt \u{FFFD}\u{FFFD} Nam, Hà Nội")
    #expect(source.encoding == .utf8)
    #expect(source.malformedBytes == 2)
  }

  @Test(
    arguments: [
      ([0x80], 1), ([0xC3], 1), ([0xC0, 0xAF], 2), ([0xE0, 0x80, 0xAF], 3), ([0xE1, 0xBB], 1),
      ([0xED, 0xA0, 0x80], 3), ([0xF0, 0x9F, 0x98], 1), ([0xF4, 0x90, 0x80, 0x80], 4),
      ([0xF0, 0x9F, 0x80, 0xE1, 0xBB, 0xC3], 3), ([0xFE, 0xFF], 2), ([0xF5, 0x80], 2),
    ] as [([UInt8], Int)])
  func `each part of a character is one sign`(bytes: [UInt8], signs: Int) {
    let source = source(Array("ộ “".utf8) + bytes + Array("” ộ".utf8))
    let expected = "ộ “" + String(repeating: "\u{FFFD}", count: signs) + "” ộ"
    #expect(source.text == expected)
    #expect(source.malformedBytes == bytes.count)
  }

  @Test(arguments: [
    "bad \u{FF}\u{FE}\u{FD} bytes", "over-long \u{C0}\u{AF}", "cut \u{E2}\u{82} short",
    "a surrogate \u{ED}\u{A0}\u{80}", "too great \u{F4}\u{90}\u{80}\u{80}",
    "codes \u{9B}31m \u{9D}0;T",
  ])
  func `what is no text of the West stays broken UTF-8`(bytes: String) {
    let source = source(bytes.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
    #expect(source.encoding == .utf8)
    #expect(source.malformedBytes == bytes.unicodeScalars.count { $0.value >= 0x80 })
  }

  @Test func `a character cut at the end leaves what stands before it`() {
    let source = source(Array("Hanoi ".utf8) + [0xE1, 0xBB])
    #expect(source.text == "Hanoi \u{FFFD}")
    #expect(source.encoding == .utf8)
  }

  @Test func `half a unit and a lone surrogate are one sign each`() {
    let odd = source([0xFF, 0xFE] + "In 2016".bytes(as: .utf16(.littleEndian)) + [0x41])
    #expect(odd.text == "In 2016\u{FFFD}")
    #expect(odd.malformedBytes == 1)
    let lone = source([0xFF, 0xFE, 0x41, 0, 0x00, 0xD8, 0x42, 0, 0x00, 0xDC])
    #expect(lone.text == "A\u{FFFD}B\u{FFFD}")
    #expect(lone.malformedBytes == 4)
    let wide = source([0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0, 0, 0, 0x11, 0, 0x42])
    #expect(wide.text == "A\u{FFFD}\u{FFFD}")
    #expect(wide.malformedBytes == 5)
  }

  @Test func `text behind a NUL is kept`() {
    let source = source(Array("before\u{0}after".utf8))
    #expect(source.text == "before␀after")
    #expect(source.replacements == 1)
  }

  @Test func `bytes that are no text of any kind are read to the end`() {
    var random = SeededBytes(seed: 7)
    for length in 0..<300 {
      let bytes = random.bytes(count: length)
      #expect(
        source(bytes).text.unicodeScalars.allSatisfy {
          $0 == "\n" || $0.value >= 0x20 || $0 == "\t" || $0 == "\r"
        })
    }
  }

  private func source(_ bytes: [UInt8]) -> SourceText {
    SourceText(path: "a.txt", decoding: bytes)
  }
}

private struct SeededBytes {
  private var random: SeededRandom

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
  }

  mutating func bytes(count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
  }
}

extension String {
  /// The text in an encoding, without a byte order mark.
  fileprivate func bytes(as encoding: TextEncoding) -> [UInt8] {
    switch encoding {
    case .utf8, .windows1252: Array(utf8)
    case .utf16(let order): utf16.flatMap { UInt32($0).bytes(count: 2, order) }
    case .utf32(let order): unicodeScalars.flatMap { $0.value.bytes(count: 4, order) }
    }
  }
}

extension UInt32 {
  fileprivate func bytes(count: Int, _ order: TextEncoding.ByteOrder) -> [UInt8] {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: self >> ($0 * 8)) }
    return order == .littleEndian ? bytes : bytes.reversed()
  }
}
