extension SeededRandom {
  /// Bytes of which most try to speak to a terminal; no zeros.
  package mutating func hostileBytes(pieces: Int) -> [UInt8] {
    (0..<pieces).flatMap { _ in hostilePiece() }
  }

  private mutating func hostilePiece() -> [UInt8] {
    switch Int.random(in: 0..<10, using: &self) {
    case 0: bytes(Int.random(in: 1...9, using: &self)).map { $0 == 0 ? 0x1B : $0 }
    case 1: [UInt8.random(in: 0x80...0x9F, using: &self)] + Array("2J".utf8)
    case 2: Array(String(Unicode.Scalar(UInt8.random(in: 0x80...0x9F, using: &self))).utf8)
    case 3: [UInt8.random(in: 1..<0x20, using: &self)]
    case 4: Array((Self.invisible.randomElement(using: &self) ?? "\u{202E}").utf8)
    case 5...7: Array("\u{1B}\(Self.sequences.randomElement(using: &self) ?? "c")".utf8)
    default: Array((Self.words.randomElement(using: &self) ?? "quay").utf8)
    }
  }

  private static let sequences = [
    "]0;mine\u{7}", "]2;mine\u{1B}\\", "]52;c;cXVheQ==\u{7}", "]52;c;?\u{7}",
    "]8;;https://a.example\u{7}",
    "]4;1;rgb:00/00/00\u{7}", "]10;?\u{7}", "]1337;File=:\u{7}", "]777;notify;a;b\u{7}", "[6n",
    "[c",
    "[>0q", "[?1003h", "[?2004h", "[?9h", "[21t", "[3J", "[5i", "[!p", "[2 q", "[?69h", "[=3h",
    "[20h",
    "P+q5443\u{1B}\\", "P0;1q#0~\u{1B}\\", "_Ga=T;AAAA\u{1B}\\", "^pm\u{1B}\\", "Xsos\u{1B}\\", "c",
    "#8",
    "(0", ")0", "*0", "N", "O", "Z", "n", "o", "|", "}", "~", "%@", " F", "D", "E", "H",
  ]

  private static let invisible = [
    "\u{202A}", "\u{202B}", "\u{202C}", "\u{202D}", "\u{202E}", "\u{2066}", "\u{2067}", "\u{2068}",
    "\u{2069}", "\u{200E}", "\u{200F}", "\u{61C}", "\u{2028}", "\u{2029}", "\u{FFF9}", "\u{FFFB}",
    "\u{E0001}", "\u{E0041}", "\u{E007F}", "\u{7F}", "\u{85}", "\u{206A}", "\u{FEFF}", "\u{FFFF}",
  ]

  private static let words = [
    "quay ", "2019 ", "港口", "Hải Phòng ", "e\u{301}", "🇻🇳", "مرفأ", " — ", "\u{AD}", "\u{A0}",
    "%s%n ",
    "$(id) ", "`id` ", "'; ", "<b>", "| ", "* ", "[^1]", "\t",
  ]
}

extension [UInt8] {
  /// The bytes as a name that a folder can hold.
  package var asFileName: [UInt8] {
    [UInt8(ascii: "x")]
      + prefix(120).map { $0 == 0 || $0 == UInt8(ascii: "/") ? UInt8(ascii: "_") : $0 }
  }

  /// The bytes without ends of lines.
  package var inOneLine: [UInt8] {
    map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
  }
}
