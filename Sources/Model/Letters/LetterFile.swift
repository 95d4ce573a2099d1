internal import Glibc

/// A font in the format of GNU Unifont: a line for each letter, in the order of their numbers.
///
///     0042:000000007C4242427C424242427C0000
///
/// Only what is asked for is read: each letter is looked up in the file, of which that touches a
/// few blocks.
package struct LetterFile: ~Copyable {
  /// Where the Debian package `unifont` puts the font.
  package static let path = "/usr/share/unifont/unifont.hex"

  private let descriptor: CInt
  private let size: Int

  /// The longest line: six digits, a colon, 64 digits and its end.
  private static let longestLine = 72

  /// Opens a font; `nil` where there is none.
  private init?(path: String) {
    guard FileReader.kind(of: path) == .file else { return nil }
    let opened = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else { return nil }
    descriptor = opened
    size = max(0, lseek(opened, 0, SEEK_END))
  }

  deinit { close(descriptor) }

  /// The shapes of letters, without those that the font does not have; none without a font.
  ///
  /// - Complexity: O(*k* log *n*) for *k* letters of *n*.
  package static func shapes(
    of letters: Set<Unicode.Scalar>, at path: String = Self.path
  ) -> [Unicode.Scalar: LetterShape] {
    guard let file = LetterFile(path: path) else { return [:] }
    var shapes: [Unicode.Scalar: LetterShape] = [:]
    for letter in letters { shapes[letter] = file.shape(of: letter) }
    return shapes
  }

  private func shape(of letter: Unicode.Scalar) -> LetterShape? {
    var (low, high) = (0, size)
    while low < high {
      guard let line = line(around: low + (high - low) / 2, from: low) else { return nil }
      if line.number == letter.value { return LetterShape(hexadecimal: line.digits) }
      if line.number < letter.value {
        low = line.range.upperBound
      } else {
        high = line.range.lowerBound
      }
    }
    return nil
  }

  private struct Line {
    let range: Range<Int>
    let number: UInt32
    let digits: ArraySlice<UInt8>
  }

  /// The line that an offset lies on; `nil` where what stands there is none of a font.
  private func line(around offset: Int, from start: Int) -> Line? {
    let first = max(start, offset - Self.longestLine)
    let before = bytes(in: first..<offset)
    let beginning = before.lastIndex(of: .lineFeed).map { first + $0 + 1 } ?? first
    guard first == start || beginning > first else { return nil }
    let text = bytes(in: beginning..<(beginning + Self.longestLine + 1))
    let line = text.prefix { $0 != .lineFeed }
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), line.count <= Self.longestLine,
      let number = UInt32(String(decoding: line[..<colon], as: UTF8.self), radix: 16)
    else { return nil }
    return Line(
      range: beginning..<(beginning + line.count + 1), number: number,
      digits: line[(colon + 1)...])
  }

  /// What the file holds in a range, as far as it reaches.
  private func bytes(in range: Range<Int>) -> [UInt8] {
    guard !range.isEmpty else { return [] }
    var bytes = [UInt8](repeating: 0, count: range.count)
    let count = unsafe pread(descriptor, &bytes, bytes.count, range.lowerBound)
    return Array(bytes.prefix(max(0, count)))
  }
}
