internal import Glibc

extension [UInt8] {
  /// The first offset at or after `start` where `needle` stands, at most `reach` bytes further on.
  ///
  /// - Complexity: O(*n*) for prose, where the needle's first byte is looked for at the speed of
  ///   the C library and few places need a closer look.
  func firstOffset(of needle: [UInt8], from start: Int = 0, within reach: Int = .max) -> Int? {
    guard let first = needle.first, start + needle.count <= count else { return nil }
    let end = Swift.min(count, start + needle.count + Swift.min(reach, count))
    return unsafe withUnsafeBytes { haystack -> Int? in
      guard let base = haystack.baseAddress else { return nil }
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
}
