internal import Glibc

extension [UInt8] {
  /// The first offset at or after `start` where `needle` stands, at most `reach` bytes further on.
  ///
  /// - Complexity: O(*n*) for prose, where the needle's first byte is looked for at the speed of
  ///   the C library and few places need a closer look.
  func firstOffset(of needle: [UInt8], from start: Int = 0, within reach: Int = .max) -> Int? {
    unsafe withUnsafeBytes {
      unsafe ByteSearch.firstOffset(of: needle, in: $0, from: start, within: reach)
    }
  }
}

extension String {
  /// The first UTF-8 offset at or after `start` where `needle` stands, at most `reach` bytes further
  /// on.
  ///
  /// - Complexity: As of the array's.
  func firstOffset(of needle: [UInt8], from start: Int, within reach: Int) -> Int? {
    // Texts are native strings, whose bytes lie together.
    unsafe utf8.withContiguousStorageIfAvailable { bytes in
      unsafe ByteSearch.firstOffset(
        of: needle, in: UnsafeRawBufferPointer(bytes), from: start, within: reach)
    } ?? nil
  }
}

private enum ByteSearch {
  static func firstOffset(
    of needle: [UInt8], in haystack: UnsafeRawBufferPointer, from start: Int, within reach: Int
  ) -> Int? {
    guard let first = needle.first, start + needle.count <= haystack.count,
      let base = haystack.baseAddress
    else { return nil }
    let end = min(haystack.count, start + needle.count + min(reach, haystack.count))
    var offset = start
    while offset + needle.count <= end {
      let rest = end - needle.count + 1 - offset
      guard let hit = unsafe memchr(base + offset, Int32(first), rest) else { return nil }
      offset = unsafe UnsafeRawPointer(hit) - base
      if unsafe memcmp(hit, needle, needle.count) == 0 { return offset }
      offset += 1
    }
    return nil
  }
}
