extension EDTF {
  /// How the days of one value lie to those of another.
  package enum Relation: Hashable, Sendable {
    /// Every day lies before all days of the other.
    case before
    /// Every day lies after all days of the other.
    case after
    /// Both are written alike, or cover the same days without doubt.
    case equal
    /// All days of the other are among its days, and there are more.
    case contains
    /// All its days are among those of the other, which has more.
    case within
    /// They share days, and none of the other cases is certain.
    case overlaps
    /// They share no day, yet neither is first: one lies in a gap of the other.
    case interleaves
    /// The text does not tell: an unknown end or a choice allows several answers.
    case unknown
  }

  /// Returns what two values say about each other.
  ///
  ///     try EDTF("2016").relation(to: EDTF("2017"))             // before
  ///     try EDTF("2016").relation(to: EDTF("2016-05"))          // contains
  ///     try EDTF("2016~").relation(to: EDTF("2016"))            // overlaps
  ///     try EDTF("1985/").relation(to: EDTF("1990"))            // unknown
  ///     try EDTF("[1667,1669]").relation(to: EDTF("1668"))      // unknown
  ///     try EDTF("{1667,1669}").relation(to: EDTF("1668"))      // interleaves
  ///
  /// Values are compared by their days as written. An open end has no limit; an
  /// unknown end may be anywhere, so that only what holds for all ends is claimed; of
  /// a choice, only what holds for each member. A doubt (`?`, `~`) and a season are
  /// taken at their nominal extent, with one exception: such a date is never `equal`
  /// to one that is written otherwise, but `overlaps` it. Two times with a time zone
  /// are compared as instants.
  ///
  /// Values that are written alike are `equal` because they say the same, which is
  /// not to say that they mean the same day.
  ///
  /// - Complexity: O(*n* · *m*) in the number of dates written in each.
  package func relation(to other: EDTF) -> Relation {
    let relation = relation(to: other, by: \.seconds)
    let isNominal = (form.dates + other.form.dates).contains(where: \.isNominal)
    return relation == .equal && isNominal && !isSameMoment(as: other) ? .overlaps : relation
  }

  /// Returns whether both certainly cover a day in common.
  func sharesDays(with other: EDTF) -> Bool {
    switch relation(to: other) {
    case .equal, .contains, .within, .overlaps: true
    case .before, .after, .interleaves, .unknown: false
    }
  }

  /// Returns whether it ends before the other starts, whatever their doubts turn out to be.
  ///
  /// It is true of `2016` and `2017`, and false of `2016~` and `2017`: what is about
  /// 2016 may well be in 2017. The answer takes a season to be any part of its year or
  /// of the winters around it.
  package func isDefinitelyBefore(_ other: EDTF) -> Bool {
    relation(to: other, by: \.possibleSeconds) == .before
  }
}

extension EDTF {
  private func isSameMoment(as other: EDTF) -> Bool {
    if self == other { return true }
    guard let instant else { return false }
    return instant == other.instant
  }

  private var instant: Int? {
    if case .date(let date) = form { date.instant } else { nil }
  }

  private func relation(to other: EDTF, by extent: (Date) -> Seconds) -> Relation {
    if self == other { return .equal }
    if let instant, let otherInstant = other.instant {
      return Self.relation(of: [instant...instant], to: [otherInstant...otherInstant])
    }
    let otherReadings = other.readings(extent)
    var agreed: Relation?
    for reading in readings(extent) {
      for otherReading in otherReadings {
        let relation = Self.relation(of: reading, to: otherReading)
        if let agreed, agreed != relation { return .unknown }
        agreed = relation
      }
    }
    return agreed ?? .unknown
  }

  /// What the text can mean: spans in order and apart from each other, one list a meaning.
  ///
  /// An interval with an unknown end has two, the shortest and the longest: what holds
  /// for both holds for those between.
  private func readings(_ extent: (Date) -> Seconds) -> [[Seconds]] {
    switch form {
    case .date(let date):
      [[extent(date)]]
    case .interval(let start, let end) where start == .unknown || end == .unknown:
      [
        [
          Self.seconds(
            from: start.known(otherwise: end), to: end.known(otherwise: start), extent)
        ],
        [Self.seconds(from: start, to: end, extent)],
      ]
    case .interval(let start, let end):
      [[Self.seconds(from: start, to: end, extent)]]
    case .set(.oneOf, let members):
      members.map { [Self.seconds(from: $0.start, to: $0.end, extent)] }
    case .set(.allOf, let members):
      [Self.joined(members.map { Self.seconds(from: $0.start, to: $0.end, extent) })]
    }
  }

  /// Sorts spans and joins those that touch.
  private static func joined(_ spans: [Seconds]) -> [Seconds] {
    var result: [Seconds] = []
    for span in spans.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = result.last, last.upperBound == .max || span.lowerBound <= last.upperBound + 1 {
        result[result.count - 1] = last.lowerBound...max(last.upperBound, span.upperBound)
      } else {
        result.append(span)
      }
    }
    return result
  }

  private static func relation(of spans: [Seconds], to others: [Seconds]) -> Relation {
    guard let first = spans.first, let last = spans.last,
      let otherFirst = others.first, let otherLast = others.last
    else { return .unknown }
    if last.upperBound < otherFirst.lowerBound { return .before }
    if first.lowerBound > otherLast.upperBound { return .after }
    if spans == others { return .equal }
    if spans.cover(others) { return .contains }
    if others.cover(spans) { return .within }
    return spans.contains { others.contains(where: $0.overlaps) } ? .overlaps : .interleaves
  }
}

extension [EDTF.Seconds] {
  fileprivate func cover(_ others: Self) -> Bool {
    others.allSatisfy { other in
      contains { $0.lowerBound <= other.lowerBound && $0.upperBound >= other.upperBound }
    }
  }
}

extension EDTF.Date {
  /// Whether its extent is a convention, so that it cannot be said to equal another's.
  fileprivate var isNominal: Bool {
    qualifier != nil || shape.precision == .season || shape.precision == .second
  }
}
