/// Dates as people write them at the top of a document.
///
///     WrittenDate.first(in: "Singapore | 6 February 2024")  // 2024-02-06
///     WrittenDate.first(in: "JANUARY 1993")                  // 1993-01
enum WrittenDate {
  /// The first date with a month.
  ///
  /// - Complexity: O(*n*).
  static func first(in text: String) -> EDTF? {
    let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
    for (index, word) in words.enumerated() {
      if let date = isoDate(word) { return date }
      guard let month = month(word) else { continue }
      let before = index > 0 ? day(words[index - 1]) : nil
      let after = words.dropFirst(index + 1)
      if let year = after.first.flatMap(yearNumber) { return date(year, month, before) }
      if let day = after.first.flatMap(day), let year = after.dropFirst().first.flatMap(yearNumber)
      {
        return date(year, month, day)
      }
    }
    return nil
  }

  /// The year that stands alone on a line or behind a place, as on title pages: `London, 1919`.
  static func year(closing line: String) -> EDTF? {
    let parts = line.split(separator: ",").map(\.trimmingBlanks)
    guard (1...2).contains(parts.count), let year = parts.last.flatMap(yearNumber),
      parts.dropLast().allSatisfy({ $0.count <= 40 && !$0.contains(where: \.isNumber) })
    else { return nil }
    return try? EDTF("\(year)")
  }

  private static func isoDate(_ word: String) -> EDTF? {
    let parts = word.prefix(10).split(separator: "-").map(String.init)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2 else { return nil }
    return try? EDTF(parts.joined(separator: "-"))
  }

  private static func date(_ year: Int, _ month: Int, _ day: Int?) -> EDTF? {
    let parts = ["\(year)", EDTF.digits(month, width: 2)]
    return try? EDTF(
      (parts + (day.map { [EDTF.digits($0, width: 2)] } ?? [])).joined(separator: "-"))
  }

  private static func month(_ word: String) -> Int? {
    let name = word.lowercased()
    guard name.utf8.count >= 3 else { return nil }
    return CalendarNames.lowercasedMonths
      .firstIndex { $0 == name || $0.prefix(3) == name || $0.prefix(4) == name }
      .map { $0 + 1 }
  }

  private static func day(_ word: String) -> Int? {
    let digits = word.prefix(while: \.isNumber)
    let rest = word.dropFirst(digits.count)
    guard rest.isEmpty || ["st", "nd", "rd", "th"].contains(rest) else { return nil }
    return Int(digits).flatMap { (1...31).contains($0) ? $0 : nil }
  }

  private static func yearNumber(_ word: String) -> Int? {
    guard word.utf8.count == 4, let year = Int(word), (1400...2199).contains(year) else {
      return nil
    }
    return year
  }
}
