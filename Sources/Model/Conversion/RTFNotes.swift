/// The notes of RTF, which most writers mark as what a reader may leave out, and pandoc does.
enum RTFNotes {
  /// The file with its notes marked as text; `nil` where that changes nothing.
  ///
  /// - Complexity: O(*n*) in the length of the file.
  static func shown(in bytes: [UInt8]) -> [UInt8]? {
    let mark = Array("{\\*\\footnote".utf8)
    var result: [UInt8] = []
    var offset = 0
    while let start = bytes.firstOffset(of: mark, from: offset) {
      result += bytes[offset..<(start + 1)]
      // The backslash and the star go.
      offset = start + 3
    }
    guard offset > 0 else { return nil }
    return result + bytes[offset...]
  }
}
