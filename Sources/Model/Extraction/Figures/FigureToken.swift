/// A word, a number or a sign of a sentence, as far as figures care.
struct FigureToken {
  enum Kind: Equatable {
    /// A number in digits: its digits as a whole number, and how many of them are decimals.
    case number(digits: Double, decimals: Int)
    /// A word in small letters.
    case word(String)
    /// The sign of a currency, with its ISO 4217 code.
    case currency(String)
    case percent, dash
    /// Another sign.
    case sign(UInt8)
    /// What holds digits and is no number: `13th`, `1990s`, `5G`.
    case label
  }

  var kind: Kind

  /// UTF-8 offsets in the document's text.
  var range: Range<Int>

  /// Whether nothing stands between it and the token before.
  var isJoined: Bool

  /// The word with its capitals; empty for others.
  var written = ""

  /// Whether a number is written with separators of thousands.
  var isGrouped = false

  /// Whether the number belongs to a date or a length of time.
  var isTime = false
}

extension FigureToken {
  /// The word in small letters; `nil` for another token.
  var word: String? {
    if case .word(let word) = kind { word } else { nil }
  }

  var isCapitalised: Bool { written.first?.isUppercase == true }

  /// The code of the currency that the token is the sign or the code of.
  var currency: String? {
    switch kind {
    case .currency(let code): code
    case .word: Currencies.code(written: written)
    default: nil
    }
  }
}
