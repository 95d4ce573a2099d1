extension String {
  /// A note's label as it is written in text: raised digits, or anything else in brackets.
  var asSuperscript: String {
    // Nearly all labels; a paragraph may have hundreds of them.
    if utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      return utf8.reduce(into: "") { $0 += Self.raisedDigits[Int($1) - 0x30] }
    }
    return allSatisfy(\.isNumber) ? raised ?? "[\(self)]" : "[\(self)]"
  }

  private static let raisedDigits = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]

  /// The text in Unicode's raised characters; `nil` where there is none for one of its own.
  var raised: String? {
    var raised = ""
    for character in self {
      guard let above = Self.raisedCharacters[character] else { return nil }
      raised.append(above)
    }
    return raised
  }

  // Unicode has no raised q, and of most capitals none either.
  private static let raisedCharacters = Dictionary(
    uniqueKeysWithValues: zip(
      "0123456789+-−=()abcdefghijklmnoprstuvwxyz",
      "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ"))
}
