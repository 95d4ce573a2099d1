internal import Glibc

/// The files of hyphenation patterns, as LibreOffice names them and packages place them:
/// `hyph_en_US.dic`.
package enum PatternFile {
  /// Where packages put the files.
  package static let folder = "/usr/share/hyphen"

  /// The file for a language: that of the country, or of the language as such, or the first of
  /// another country.
  ///
  /// - Complexity: O(*files in the folder*).
  static func path(
    for tag: LanguageTag, in folder: String
  ) throws(HyphenationError) -> String {
    let start = "hyph_\(tag.language)"
    let names = [tag.region.map { "\(start)_\($0).dic" }, "\(start).dic"].compactMap { $0 }
    for name in names where unsafe access("\(folder)/\(name)", R_OK) == 0 {
      return "\(folder)/\(name)"
    }
    let entries = (try? FileReader.entries(in: FilePath(folder))) ?? []
    let others = entries.map(\.name.text).filter {
      $0.hasPrefix(start + "_") && $0.hasSuffix(".dic")
    }
    if let other = others.min() { return "\(folder)/\(other)" }
    guard let package = package(for: tag) else { throw .unknown(tag) }
    throw .missing(tag, package: package)
  }

  /// The Debian package with the patterns of a language; `nil` where there is none.
  private static func package(for tag: LanguageTag) -> String? {
    switch (tag.language, tag.region) {
    case ("en", "GB"), ("en", "AU"), ("en", "NZ"): "hyphen-en-gb"
    case ("en", _): "hyphen-en-us"
    case ("pt", "BR"): "hyphen-pt-br"
    case ("pt", _): "hyphen-pt-pt"
    case ("nb", _), ("nn", _): "hyphen-no"
    default: packaged.contains(tag.language) ? "hyphen-\(tag.language)" : nil
    }
  }

  private static let packaged = Set(
    """
    af as be bg bn ca cs da de el es fr gl gu hi hr hu id is it kn lt lv ml mn mr nl no or pa pl ro \
    ru sk sl sr sv ta te th uk zu
    """.split(separator: " ").map(String.init))
}
