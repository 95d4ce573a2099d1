/// Writes text as a YAML scalar in one line, between quotation marks only where it needs them.
///
///     YAMLScalar.text("Fees deter visits")    // Fees deter visits
///     YAMLScalar.text("Fees: the reason")     // "Fees: the reason"
///     YAMLScalar.text("2016")                 // "2016"
///
/// Text that programs of YAML 1.1 or 1.2 take for a number, a date, a truth value or nothing is
/// quoted, too, since other programs read the files.
enum YAMLScalar {
  /// The scalar for a text.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - isInBrackets: Whether it stands in `[…]` or `{…}`, where commas and brackets part values.
  /// - Returns: The characters to write.
  static func text(_ text: String, isInBrackets: Bool = false) -> String {
    isPlain(text, isInBrackets: isInBrackets) ? text : quoted(text)
  }

  private static func isPlain(_ text: String, isInBrackets: Bool) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last,
      !isBlank(first), !isBlank(last), last != ":", !indicators.contains(first),
      !scalars.contains(where: { escape(of: $0) != nil && $0 != "\"" && $0 != "\\" }),
      !looksLikeNumber(text), !words.contains(text.lowercased())
    else { return false }
    if isInBrackets, scalars.contains(where: { brackets.contains($0) }) { return false }
    return zip(scalars, scalars.dropFirst()).allSatisfy { scalar, next in
      !(scalar == ":" && isBlank(next)) && !(isBlank(scalar) && next == "#")
    }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t"
  }

  /// Whether a text begins as numbers and dates do, and has no words.
  private static func looksLikeNumber(_ text: String) -> Bool {
    guard let first = text.utf8.first, first.isASCIIDigit || "+.".utf8.contains(first) else {
      return false
    }
    let marks = Set("TtZ".utf8)
    return !text.utf8.contains(.blank)
      || !text.utf8.contains { ($0.isASCIILetter && !marks.contains($0)) || $0 >= 0x80 }
  }

  /// What a scalar without quotation marks must not begin with.
  private static let indicators = Set("-?:,[]{}#&*!|>'\"%@`".unicodeScalars)

  /// What it must not hold in brackets; some programs stumble over the last two there.
  private static let brackets = Set(",[]{}:?".unicodeScalars)

  /// What YAML takes for something else, in lower case.
  private static let words: Set<String> = [
    "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "=", "<<",
  ]

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if let escape = escape(of: scalar) {
        quoted += escape
      } else {
        quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  private static func escape(of scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x22: "\\\""
    case 0x5C: "\\\\"
    case 0x09: "\\t"
    case 0x0A: "\\n"
    case 0x0D: "\\r"
    case 0..<0x20, 0x7F..<0xA0: "\\x" + EDTF.digits(scalar.value, radix: 16, width: 2)
    case 0x2028, 0x2029, 0xFEFF, 0xFDD0...0xFDEF, 0xFFFE, 0xFFFF:
      "\\u" + EDTF.digits(scalar.value, radix: 16, width: 4)
    case 0x1_0000... where scalar.value & 0xFFFE == 0xFFFE:
      "\\U" + EDTF.digits(scalar.value, radix: 16, width: 8)
    default: nil
    }
  }
}
