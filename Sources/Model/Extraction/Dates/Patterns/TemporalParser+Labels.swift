extension TemporalParser {
  /// Passes over numbers that name an article, a page, a law or the like.
  ///
  /// Of `Articles 2019, 2020 and 2021` no number is a year; of `Resolution 1973 (2011)` the one in
  /// brackets is.
  mutating func skipLabelled(at index: Int) {
    guard let start = labelledNumber(at: index) else { return }
    var end = start + 1
    while isListConnector(end) || (word(end) == .slash && at(end).isJoined) {
      let next = word(end) == .comma && word(end + 1) == .and ? end + 2 : end + 1
      // A year may follow the number of an issue: "No. 3, 2019".
      let isYear = at(next).digits == 4 && at(start).digits < 4 && word(end) == .comma
      guard word(next) == .number, !isYear, monthMatch(at: next + 1) == nil else { break }
      end = next + 1
    }
    if monthMatch(at: end) == nil { labelledUntil = end }
  }

  /// The number behind a label.
  private func labelledNumber(at index: Int) -> Int? {
    switch word(index) {
    case .label:
      let next = word(index + 1) == .period && at(index + 1).isJoined ? index + 2 : index + 1
      return word(next) == .number && !at(next).flags.contains(.beginsLine) ? next : nil
    case .no:
      guard word(index + 1) == .period, at(index + 1).isJoined || word(index + 2) == .number else {
        return nil
      }
      return word(index + 2) == .number ? index + 2 : nil
    // The pages behind an issue: "12(3): 1990-2010".
    case .colon
    where word(index - 1) == .closeBracket && word(index - 2) == .number
      && at(index - 2).digits < 4:
      return word(index + 1) == .number ? index + 1 : nil
    case .numberSign: return word(index + 1) == .number ? index + 1 : nil
    default: return nil
    }
  }
}
