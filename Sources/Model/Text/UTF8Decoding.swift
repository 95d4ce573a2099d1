extension Swift.Span<UInt8> {
  /// The scalar whose first byte is at an offset; the bytes must be valid UTF-8.
  func scalar(at offset: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(self[offset])
    switch first {
    case 0..<0x80: return (first, 1)
    case 0..<0xE0: return ((first & 0x1F) << 6 | trail(offset + 1), 2)
    case 0..<0xF0: return ((first & 0xF) << 12 | trail(offset + 1) << 6 | trail(offset + 2), 3)
    default:
      let high = (first & 0x7) << 18 | trail(offset + 1) << 12
      return (high | trail(offset + 2) << 6 | trail(offset + 3), 4)
    }
  }

  private func trail(_ offset: Int) -> UInt32 {
    UInt32(self[offset] & 0x3F)
  }
}
