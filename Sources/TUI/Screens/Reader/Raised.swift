extension String {
  /// A note's label as it is written in text: raised digits, or anything else in brackets.
  var asSuperscript: String {
    allSatisfy(\.isNumber) ? raised ?? "[\(self)]" : "[\(self)]"
  }

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
