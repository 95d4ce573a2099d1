internal import Testing

extension NastyFile {
  /// How a text may be written in bytes, and files with next to nothing in them.
  static let encodings: [NastyFile] = [
    NastyFile("empty.md", bytes: []) { $0.hasSections([]) },
    NastyFile("one-line-feed.md", bytes: [0x0A]) { $0.hasSections([]) },
    NastyFile("one-zero.md", bytes: [0]) { $0.hasSections([]) }.orRefused(),
    NastyFile("blanks.txt", bytes: Array(String(repeating: "  \t\n", count: 300).utf8)) {
      $0.hasSections([])
    },
    NastyFile("no-line-feed-at-the-end.md", bytes: Array((opening + "It ended in 1999").utf8)) {
      $0.says("It ended in 1999")
    },
    NastyFile("byte-order-mark.md", bytes: [0xEF, 0xBB, 0xBF] + Array(opening.utf8)) {
      $0.hasSections(["Harbour rules", "Background"])
      $0.doesNotSay("\u{FEFF}")
    },
    NastyFile("byte-order-mark-inside.md", body: "low\u{FEFF}tide, 2019\n\n\u{FEFF}## No heading") {
      $0.shows("tide, 2019")
    },
    NastyFile("utf-16-le.txt", bytes: [0xFF, 0xFE] + plain.utf16LittleEndian) { $0.isPlain() }
      .orRefused(),
    NastyFile("utf-16-be.txt", bytes: [0xFE, 0xFF] + plain.utf16LittleEndian.pairsSwapped) {
      $0.isPlain()
    }.orRefused(),
    NastyFile("utf-16-without-mark.txt", bytes: plain.utf16LittleEndian).orRefused(),
    NastyFile("utf-16-odd.txt", bytes: [0xFF, 0xFE] + plain.utf16LittleEndian + [0x42]).orRefused(),
    NastyFile(
      "utf-16-half-pair.txt",
      bytes: [0xFF, 0xFE] + "Since 2012 ".utf16LittleEndian + [0x3D, 0xD8] + "on".utf16LittleEndian
    ).orRefused(),
    NastyFile("utf-32-le.txt", bytes: [0xFF, 0xFE, 0, 0] + plain.utf32LittleEndian).orRefused(),
    NastyFile(
      "latin-1.txt", bytes: Array("Zo".utf8) + [0xEB] + Array(" came by caf".utf8) + [0xE9, 0x0A]
    ) {
      $0.says("came by caf")
      $0.saysEither("Zoë", "Zo\u{FFFD}")
    },
    NastyFile(
      "windows-1252.txt",
      bytes: Array("He said ".utf8) + [0x93] + Array("no".utf8) + [0x94] + Array(" to ".utf8)
        + [0x80] + Array("7 million".utf8)
    ) {
      $0.says("He said ", "no", "7 million")
      $0.saysEither("“no”", "\u{FFFD}no\u{FFFD}")
    },
  ]

  private static let plain = "Harbour rules\n\nThe quay is open to all.\n"
}

extension OpenedFile {
  /// Checks that the text of two lines is there, and no sign for a zero between its letters.
  fileprivate func isPlain() {
    says("Harbour rules", "The quay is open to all.")
    doesNotSay("\u{2400}", "\u{FEFF}")
  }
}
