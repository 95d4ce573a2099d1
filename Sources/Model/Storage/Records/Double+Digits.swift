extension Double {
  /// The number as digits with at most one decimal point, which read as the same number again.
  ///
  ///     (218_000_000.0).decimalDigits   // "218000000"
  ///     (1e-7).decimalDigits            // "0.0000001"
  var decimalDigits: String {
    let parts = description.split(separator: "e", maxSplits: 1)
    guard parts.count == 2, let exponent = Int(parts[1]) else {
      return description.hasSuffix(".0") ? String(description.dropLast(2)) : description
    }
    let digits = parts[0].filter { $0 != "." }
    let point = (parts[0].split(separator: ".").first?.count ?? 0) + exponent
    if point <= 0 { return "0." + String(repeating: "0", count: -point) + digits }
    return digits + String(repeating: "0", count: Swift.max(0, point - digits.count))
  }
}
