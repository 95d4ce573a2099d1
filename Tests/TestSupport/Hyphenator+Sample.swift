package import Model

extension Hyphenator {
  /// Divides words by patterns of our own: between `r` and `b`, `s` and `t`, `n` and `s`, and before
  /// `ti`.
  ///
  /// Tests need none of the patterns that are installed, then. The file is in UTF-8 or in Latin-1,
  /// whatever the encoding in its first line.
  package static func sample(
    encoding: String = "UTF-8", language tag: LanguageTag = .english
  ) throws -> Hyphenator {
    let folder = try TestFolder()
    try folder.writePatterns(encoding: encoding, to: "sample.dic")
    return try Hyphenator(path: folder.path + "/sample.dic", language: tag)
  }
}

extension TestFolder {
  /// Writes the patterns of ``Model/Hyphenator/sample(encoding:language:)``.
  package func writePatterns(encoding: String = "UTF-8", to name: String) throws {
    let letters = "abcdefghijklmnopqrstuvwxyzäöü"
    let lines = ["LEFTHYPHENMIN 1", "RIGHTHYPHENMIN 1", "r1b", "s1t", "n1s", "1ti", letters]
    let text = ([encoding] + lines).joined(separator: "\n")
    let scalars = text.unicodeScalars
    try write(
      encoding == "UTF-8" ? Array(text.utf8) : scalars.map { UInt8(truncatingIfNeeded: $0.value) },
      to: name)
  }
}
