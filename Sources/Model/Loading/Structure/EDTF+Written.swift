extension EDTF {
  /// Reads a date as programs and people write it, such as `2021-05-03T10:00:00Z` or `May 3, 2021`;
  /// `nil` where it can be read in two ways, or in none.
  init?(written text: String) {
    let day = text.prefix { $0 != "T" && !$0.isWhitespace }
    let isTime = text.count > 10 && text.dropFirst(10).first.map { "T ".contains($0) } == true
    if let date = try? EDTF(strictly: isTime && day.count == 10 ? String(day) : text) {
      self = date
      return
    }
    let readings = EDTFSlip.suggestions(for: text)
    guard readings.count == 1, let date = readings.first.flatMap({ try? EDTF(strictly: $0) })
    else { return nil }
    self = date
  }
}
