/// Reads the date that stands in an address.
///
///     https://news.example/2023/09/05/ferries   // 2023-09-05
///     https://news.example/ferries-20230905.htm // 2023-09-05
enum AddressDate {
  /// The date, as fine as the address has it; `nil` where none stands in it.
  ///
  /// The folder of an upload tells when a file was put there, and is none.
  ///
  /// - Complexity: O(*n*).
  static func date(in url: String) -> EDTF? {
    guard !url.contains("/uploads/"), !url.contains("doi.org") else { return nil }
    let parts = numbers(in: url)
    for (index, part) in parts.enumerated() {
      if let date = compactDate(part.digits) { return date }
      guard isYear(part.digits), index + 1 < parts.count, parts[index + 1].isNext else { continue }
      let month = parts[index + 1].digits
      guard month.count <= 2, (1...12).contains(Int(month) ?? 0) else { continue }
      let day = index + 2 < parts.count && parts[index + 2].isNext ? parts[index + 2].digits : ""
      if day.count <= 2, let date = edtf(part.digits, month, day) { return date }
      if index + 2 < parts.count, parts[index + 2].isNext, parts[index + 2].isFolder { continue }
      // Of a number alone behind a year nobody knows whether it is a month.
      if part.isFolder, month.count == 2, parts[index + 1].isFolder {
        return edtf(part.digits, month, "")
      }
    }
    return nil
  }

  /// A run of digits.
  private struct Number {
    let digits: String

    /// Whether only one sign stands between it and the number before.
    let isNext: Bool

    /// Whether it stands between slashes.
    let isFolder: Bool
  }

  private static func numbers(in url: String) -> [Number] {
    let bytes = Array(url.utf8)
    var numbers: [Number] = []
    var lastEnd = -2
    var offset = 0
    while offset < bytes.count {
      let end = bytes[offset...].firstIndex { !$0.isASCIIDigit } ?? bytes.count
      guard end > offset else {
        offset += 1
        continue
      }
      let isFolder =
        offset > 0 && bytes[offset - 1] == UInt8(ascii: "/")
        && (end == bytes.count || bytes[end] == UInt8(ascii: "/"))
      numbers.append(
        Number(
          digits: String(decoding: bytes[offset..<end], as: UTF8.self),
          isNext: lastEnd == offset - 1, isFolder: isFolder))
      lastEnd = end
      offset = end
    }
    return numbers
  }

  private static func isYear(_ digits: String) -> Bool {
    digits.count == 4 && (1990...2100).contains(Int(digits) ?? 0)
  }

  /// `20230905`, alone or before the time of day.
  private static func compactDate(_ digits: String) -> EDTF? {
    guard digits.count == 8 || (12...17).contains(digits.count) else { return nil }
    let year = String(digits.prefix(4))
    guard isYear(year) else { return nil }
    return edtf(year, String(digits.dropFirst(4).prefix(2)), String(digits.dropFirst(6).prefix(2)))
  }

  private static func edtf(_ year: String, _ month: String, _ day: String) -> EDTF? {
    let parts = [year] + [month, day].filter { !$0.isEmpty }.map { $0.count == 1 ? "0" + $0 : $0 }
    return try? EDTF(parts.joined(separator: "-"))
  }
}
