/// A reason that words of a language cannot be divided.
package enum HyphenationError: Error, Equatable, Sendable {
  /// The patterns are not installed; the Debian package brings them.
  case missing(LanguageTag, package: String)

  /// Nobody has made patterns for the language, or it needs none.
  case unknown(LanguageTag)

  /// The file is there but holds no patterns that can be used.
  case unusable(path: String)

  /// The patterns are in an encoding that is not read.
  case encoding(String, path: String)
}

extension HyphenationError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .missing(let tag, let package): "the language \(tag) needs the Debian package \(package)"
    case .unknown(let tag): "there are no patterns for the language \(tag)"
    case .unusable(let path): "\(path): expected hyphenation patterns"
    case .encoding(let name, let path):
      "\(path): the patterns are in \(name); expected UTF-8 or ISO8859-1"
    }
  }
}
