/// The language of a document, and the country where it matters: `en`, `en-GB`.
package struct LanguageTag: Hashable, Sendable {
  /// Two or three letters, small.
  let language: String

  /// Two letters, capital.
  let region: String?

  /// Reads a tag as documents write it: `en`, `en-GB`, `en_US.UTF-8`.
  ///
  /// - Returns: `nil` where the text is none.
  package init?(_ text: String) {
    let parts = text.split { !$0.isLetter && !$0.isNumber }
    guard let first = parts.first, (2...3).contains(first.utf8.count),
      first.utf8.allSatisfy(\.isASCIILetter)
    else { return nil }
    language = first.lowercased()
    region = parts.dropFirst().first { $0.utf8.count == 2 && $0.utf8.allSatisfy(\.isASCIILetter) }?
      .uppercased()
  }

  package static let english = LanguageTag(language: "en")

  private init(language: String) {
    self.language = language
    region = nil
  }
}

extension LanguageTag: CustomStringConvertible {
  package var description: String {
    [language, region].compactMap { $0 }.joined(separator: "-")
  }
}
