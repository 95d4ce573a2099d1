/// A word, number or sign of a text, as far as dates care.
struct TemporalToken {
  struct Flags: OptionSet {
    let rawValue: UInt8

    /// Nothing stands between it and the token before.
    static let joined = Flags(rawValue: 1)
    /// A line ends between it and the token before.
    static let beginsLine = Flags(rawValue: 2)
    static let capitalised = Flags(rawValue: 4)
    /// All letters are capitals, and there are two or more.
    static let capitals = Flags(rawValue: 8)
    /// A number written with separators of thousands.
    static let grouped = Flags(rawValue: 16)
    /// A word in small letters that ends as plurals do.
    static let plural = Flags(rawValue: 32)
  }

  /// UTF-8 offsets.
  var start: Int32
  var end: Int32
  var word: TemporalWord
  var flags: Flags = []

  /// How many digits a number has.
  var digits: UInt8 = 0

  /// The number, or what the lexicon says of the word.
  var value: Int32 = 0

  /// What stands before the first and behind the last token.
  static let outside = TemporalToken(start: 0, end: 0, word: .textBreak)

  var isJoined: Bool { flags.contains(.joined) }
  var isCapitalised: Bool { flags.contains(.capitalised) }
}
