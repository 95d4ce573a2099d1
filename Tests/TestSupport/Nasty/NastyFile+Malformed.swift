internal import Model
internal import Testing

extension NastyFile {
  /// Bytes that are not the UTF-8 they should be.
  static let malformed: [NastyFile] = [
    NastyFile("bad-runs.md", bytes: badRuns) { file in
      for (index, _) in runs.enumerated() { file.says("row \(index) from", "to \(index) end") }
    },
    NastyFile("cut-at-the-end.txt", bytes: Array("Thuế quan năm 2014: Việt".utf8.dropLast(2))) {
      $0.says("Thuế quan năm 2014: Vi")
    },
    NastyFile(
      "zero-inside.md",
      bytes: Array(
        (opening + "before\u{0}behind\n\n## Later\u{0} on\n\nIn 2015 all closed.\n").utf8)
    ) {
      $0.says("before", "behind", "In 2015 all closed.")
      $0.hasSections(["Harbour rules", "Background"], onlyFirst: true)
      $0.tellsOfControls(2)
    },
    NastyFile("every-byte.txt", bytes: (0..<3).flatMap { _ in (0...255).map { UInt8($0) } }),
    NastyFile("random-bytes.md", bytes: random(3000, seed: 11)),
    NastyFile("random-high-bytes.txt", bytes: random(2000, seed: 12).map { $0 | 0x80 }),
  ]

  /// Files that are not the text which their names promise.
  static let binaries: [NastyFile] = [
    NastyFile(
      "says-it-is-pdf.md", bytes: Array("%PDF-1.5\n%âãÏÓ\nnothing of the sort\n%%EOF\n".utf8)
    )
    .orRefused(),
    NastyFile(
      "compressed.txt", bytes: [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3] + random(700, seed: 13)
    )
    .orRefused(),
    NastyFile("broken.pdf", bytes: Array("%PDF-1.4\n1 0 obj\n<< /Pages 2 0 R >>\nendobj\n<<".utf8))
    { $0.isNotEmptySilently() }.orRefused(),
    NastyFile("broken.docx", bytes: [0x50, 0x4B, 3, 4] + random(400, seed: 14)) {
      $0.isNotEmptySilently()
    }.orRefused(),
  ]

  static func random(_ count: Int, seed: UInt64) -> [UInt8] {
    var random = SeededRandom(seed: seed)
    return random.bytes(count)
  }

  /// A row for each run, the run in quotation marks between words that must stay.
  private static var badRuns: [UInt8] {
    runs.enumerated().flatMap { index, run in
      Array("row \(index) from \"".utf8) + run + Array("\" to \(index) end\n\n".utf8)
    }
  }

  private static let runs: [[UInt8]] =
    // Bytes that may only follow, one to eight of them.
    (1...8).map { [UInt8](repeating: 0xA0, count: $0) }
    // Bytes that begin a character, each before a blank.
    + (0xC0...0xFF).map { [UInt8($0), 0x20] }
    + [
      // Characters cut short.
      [0xC5], [0xE2], [0xE2, 0x82], [0xF0, 0x9F], [0xF0, 0x9F, 0x9A], [0xF8, 0x88, 0x80, 0x80],
      // Too long for what they say: a slash, a zero, an escape.
      [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xF0, 0x80, 0x80, 0xAF], [0xC0, 0x80], [0xC0, 0x9B],
      [0xE0, 0x80, 0x9B], [0xF8, 0x80, 0x80, 0x80, 0xAF], [0xC1, 0xBF], [0xE0, 0x9F, 0xBF],
      // Halves of pairs, a pair, and what lies beyond the last scalar.
      [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xED, 0xA0, 0xBD, 0xED, 0xBA, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF7, 0xBF, 0xBF, 0xBF], [0xFE], [0xFF], [0xFE, 0xFF, 0xFF, 0xFE],
      // The last of each length, which is well-formed.
      [0x7F], [0xDF, 0xBF], [0xEF, 0xBF, 0xBF], [0xF4, 0x8F, 0xBF, 0xBF],
    ]
}

extension OpenedFile {
  /// Checks that a file that could not be understood is not shown as an empty one.
  fileprivate func isNotEmptySilently() {
    let isReported = dossier.problems.contains { $0.severity == .error }
    #expect(isReported, "problems: \(dossier.problems)")
  }
}
