/// A text of a page with its entities resolved, and where its pieces stand in the file.
struct HTMLText {
  /// A piece that stands in the file as it stands in the text.
  struct Piece: Equatable {
    var start: Int
    var source: Int
    var length: Int
  }

  /// Clean UTF-8 without carriage returns.
  private(set) var bytes: [UInt8]
  private(set) var pieces: [Piece] = []

  /// Finds the pieces of a parsed text.
  ///
  /// - Parameters:
  ///   - text: The text as the parser gives it.
  ///   - original: The bytes that it was parsed from, and ignored tags in between.
  ///   - base: The UTF-8 offset in the file of those bytes; `nil` where they do not stand there.
  /// - Complexity: O(*n*) in the length of `original`.
  init(_ text: [UInt8], from original: ArraySlice<UInt8>, at base: Int?) {
    bytes = text
    if let base {
      if original.elementsEqual(text) {
        pieces = [Piece(start: 0, source: base, length: text.count)]
      } else {
        align(with: original, at: base)
      }
    }
    clean()
  }

  /// Walks through both, and skips what only one of them has.
  private mutating func align(with original: ArraySlice<UInt8>, at base: Int) {
    var place = original.startIndex
    var offset = 0
    while offset < bytes.count, place < original.endIndex {
      let rest = original[place...]
      if let entity = Self.entityLength(at: rest) {
        place += entity
        guard let length = resolvedLength(at: offset, before: original[place...]) else { return }
        offset += length
      } else if bytes[offset] == original[place] {
        append(Piece(start: offset, source: base + place - original.startIndex, length: 1))
        place += 1
        offset += 1
      } else if rest.first == UInt8(ascii: "<") {
        place = (rest.firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex - 1) + 1
      } else {
        place += 1
      }
    }
  }

  private mutating func append(_ piece: Piece) {
    if let last = pieces.last, last.start + last.length == piece.start,
      last.source + last.length == piece.source
    {
      pieces[pieces.count - 1].length += piece.length
    } else {
      pieces.append(piece)
    }
  }

  /// The length of the entity, such as `&eacute;`, that some bytes begin with.
  private static func entityLength(at bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.first == UInt8(ascii: "&") else { return nil }
    let name = bytes.dropFirst().prefix(longestEntity).prefix {
      $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "#")
    }
    guard !name.isEmpty, bytes.dropFirst(name.count + 1).first == UInt8(ascii: ";") else {
      return nil
    }
    return name.count + 2
  }

  private static let longestEntity = 40

  /// How many bytes of the text an entity became, told by what stands behind it.
  private func resolvedLength(at offset: Int, before rest: ArraySlice<UInt8>) -> Int? {
    let next = rest.prefix { $0 != UInt8(ascii: "&") && $0 != UInt8(ascii: "<") }.prefix(4)
    let character = bytes[(offset + 1)...].prefix { $0 & 0xC0 == 0x80 }.count + 1
    if next.isEmpty { return character }
    // An entity that HTML does not know stays as it is written.
    let lengths = [character] + Array(1...(Self.longestEntity + 2))
    return lengths.first { bytes[min(offset + $0, bytes.count)...].starts(with: next) }
  }

  /// The file is clean, but an entity such as `&#27;` only now became what it stands for.
  private mutating func clean() {
    guard bytes.contains(where: { $0 < 0x20 || $0 >= 0x7F }) else { return }
    let cleaned = TextCleaner.clean(String(decoding: bytes, as: UTF8.self))
    if cleaned.replacements > 0 {
      bytes = Array(cleaned.text.utf8)
      // Signs may be longer than what they replace.
      pieces = []
    }
    if bytes.contains(.carriageReturn) {
      bytes = bytes.map { $0 == .carriageReturn ? .lineFeed : $0 }
    }
  }
}

extension DraftBuilder {
  /// Adds a part of a text.
  mutating func append(_ text: HTMLText, _ range: Range<Int>, from index: inout Int) {
    var offset = range.lowerBound
    while index < text.pieces.count, text.pieces[index].start < range.upperBound {
      let piece = text.pieces[index]
      let common = (piece.start..<(piece.start + piece.length)).clamped(to: range)
      if !common.isEmpty {
        append(text.bytes[offset..<common.lowerBound])
        append(text.bytes[common], from: piece.source + common.lowerBound - piece.start)
        offset = common.upperBound
      }
      guard piece.start + piece.length <= range.upperBound else { break }
      index += 1
    }
    append(text.bytes[offset..<range.upperBound])
  }
}
