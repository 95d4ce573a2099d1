internal import Model
internal import TUI

extension Message {
  /// Reads how the words of a language are divided; may take seconds.
  static func hyphenator(reading language: LanguageTag) -> Message {
    .hyphenator(
      language,
      Result { () throws(HyphenationError) in try Hyphenator(language: language) })
  }
}
