extension TemporalParser {
  /// A season with its year, or one that stands for itself.
  func season(at index: Int) -> TemporalReading? {
    let part = TemporalReading.Part.season(value(index))
    if let year = trailingYear(at: index + 1, isAfterDay: true) {
      return reading(
        index..<year.end, .calendar(.init(year: year.year, part: part)), .season)
    }
    var found = reading(index..<(index + 1), .calendar(.init(part: part)), .season)
    // "The Spring Offensive" was in spring; elsewhere such names say nothing.
    found.isOfStory = at(index).isCapitalised && at(index + 1).isCapitalised
    if found.isOfStory, word(index + 2) == .of, let match = writtenYear(at: index + 3) {
      found.sense = .calendar(.init(year: .written(match.year), part: part))
    }
    return found.isOfStory || isCertainSeason(at: index) ? found : nil
  }

  /// Whether another season follows: `the spring and early summer`.
  private func beginsSeasons(at index: Int) -> Bool {
    guard isListConnector(index + 1), word(index + 1) != .comma else { return false }
    let next = word(index + 2) == .part ? index + 3 : index + 2
    return word(next) == .season || word(next) == .seasonOrVerb
  }

  /// Whether `spring` and `fall` are no verbs and no names here.
  private func isCertainSeason(at index: Int) -> Bool {
    if beginsSeasons(at: index) || word(index - 1) == .during && word(index - 2) == .part {
      return true
    }
    let before = word(index - 1) == .the ? word(index - 2) : word(index - 1)
    let hasLead = [
      .during, .by, .of, .until, .since, .part, .throughout, .last, .this, .next, .from,
    ].contains(before)
    guard word(index) == .seasonOrVerb else {
      return !(at(index).isCapitalised && at(index + 1).isCapitalised)
    }
    return hasLead && ![.of, .other, .from].contains(word(index + 1))
  }
}
