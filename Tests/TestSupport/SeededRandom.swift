/// A generator that gives the same numbers for the same seed.
package struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) {
    state = seed
  }

  // SplitMix64.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// Text of everything that is difficult, by pieces.
  package mutating func text(length: Int) -> String {
    (0..<length).map { _ in Self.pieces.randomElement(using: &self) ?? "" }.joined()
  }

  private static let pieces = [
    "a", "word", " ", "  ", "12", "million", "September", "2024", "no.", "軍", "越南", "。", "「",
    "e\u{301}", "Việt", "\u{301}", "-", "–", "—", "/", "https://a.bc/d", "\u{AD}", "\u{A0}",
    "\u{200B}", "\u{2060}", "🇻🇳", "👨‍👩‍👧", "\n", "\t", "\u{1B}", "\u{202E}", "x-y", "\u{3000}", "e",
    "antidisestablishmentarianism", ",", ")", "(", "\r\n", "\u{FEFF}", "한국", "Mr.", "Smith",
  ]
}
