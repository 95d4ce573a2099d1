extension EDTF {
  /// Reads a date as a person types it: in the notation, or as people write dates.
  ///
  ///     try EDTF(typed: "2018-03")         // 2018-03
  ///     try EDTF(typed: "may 2019")        // 2019-05
  ///     try EDTF(typed: "2018-Q3")         // 2018-35
  ///     try EDTF(typed: "1990s")           // 199X
  ///     try EDTF(typed: "44 BC")           // -0043
  ///     try EDTF(typed: "18th century")    // 17XX
  ///
  /// - Throws: A ``TypedDateError`` where the text is no date, or could be one of several.
  package init(typed text: some StringProtocol) throws(TypedDateError) {
    let words = text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    let text = words.joined(separator: " ")
    let candidates = [text.uppercased(), TypedYear.notation(of: words)].compactMap(\.self)
    if let date = candidates.lazy.compactMap({ try? EDTF(strictly: $0) }).first {
      self = date
      return
    }
    let readings = EDTFSlip.suggestions(for: text)
    guard readings.count < 2 else { throw .ambiguous(readings) }
    guard let date = readings.first.flatMap({ try? EDTF(strictly: $0) }) else { throw .notADate }
    self = date
  }
}

/// Why a text that was typed is not taken for a date.
package enum TypedDateError: Error, Equatable, CustomStringConvertible {
  case notADate

  /// The text can be read in several ways, which are given in the notation.
  case ambiguous([String])

  package var description: String {
    switch self {
    case .notADate: "expected a date such as may 2019, 2018-Q3, 1990s or 44 BC"
    case .ambiguous(let readings): "could be \(readings.joined(separator: " or ")); type one"
    }
  }
}

/// Years and centuries as people count them, before and in our era.
private enum TypedYear {
  /// The notation for `44 bc`, `ad 98`, `843`, `12000 bc`, `18th century`, `5th century bc`.
  static func notation(of words: [String]) -> String? {
    var words = words
    if ["ad", "ce"].contains(words.first) { words.append(words.removeFirst()) }
    if let last = words.popLast() { words += parted(last) }
    let isBefore = ["bc", "bce"].contains(words.last)
    let isNamed = isBefore || ["ad", "ce"].contains(words.last)
    if isNamed { words.removeLast() }
    if words.count == 2, words[1] == "century" { return century(words[0], isBefore: isBefore) }
    guard words.count == 1, words[0].count <= 9, let year = Int(words[0]), year > 0,
      isNamed || words[0].count == 3 || words[0].count > 4
    else { return nil }
    return written(isBefore ? 1 - year : year)
  }

  /// A year and its era that were typed without a blank: `44bc`.
  private static func parted(_ word: String) -> [String] {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    let rest = word.dropFirst(digits.count)
    return digits.isEmpty || !["bc", "bce", "ad", "ce"].contains(rest)
      ? [word] : [String(digits), String(rest)]
  }

  private static func century(_ ordinal: String, isBefore: Bool) -> String? {
    let endings = ["st", "nd", "rd", "th"]
    guard endings.contains(String(ordinal.suffix(2))), let number = Int(ordinal.dropLast(2)),
      (1...99).contains(number)
    else { return nil }
    guard isBefore else { return EDTF.digits(number - 1, width: 2) + "XX" }
    return "\(written(1 - 100 * number))/\(written(100 - 100 * number))"
  }

  private static func written(_ year: Int) -> String {
    let isLong = abs(year) > 9999
    return (isLong ? "Y" : "") + (year < 0 ? "-" : "") + EDTF.digits(abs(year), width: 4)
  }
}
