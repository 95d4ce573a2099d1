/// How far a story has come, which tells the year of the months and days that it names.
///
/// A story goes forward, but looks back now and then (`who had come in late 1943`) and ahead (`a
/// campaign planned for 1976`). The year before such a look is kept, so that it can go on there.
struct TemporalStory {
  /// The date mentioned last.
  private(set) var place: Place

  /// The one before in another year; none where two in a row are of one year.
  private var other: Place?

  init(at place: Place) {
    self.place = place
  }

  /// Goes on to another date; a bare year leaves the month of the same year as it was.
  mutating func move(to next: Place) {
    other = next.year == place.year ? nil : place
    if next.year == place.year, next.month == 0 {
      place.sentence = next.sentence
      place.paragraph = next.paragraph
    } else {
      place = next
    }
  }

  /// The year of a month or a day that is named without one.
  ///
  /// After a look back or ahead, the story goes on where it had been if the date then follows on it
  /// and not on the look. From the end of a year it goes on to the next January.
  func year(
    of month: Int, _ day: Int?, _ choice: TemporalReading.Choice, in reading: TemporalReading
  ) -> Int {
    switch choice {
    case .this, .same: return place.year
    case .next, .following, .coming: return month > place.month ? place.year : place.year + 1
    case .last, .previous: return month < place.month ? place.year : place.year - 1
    case .none: break
    }
    if let other, reading.paragraph - other.paragraph <= 2, returns(to: other, month, day, reading)
    {
      return other.year
    }
    let isNextYear =
      !place.isYear && place.month - month >= 8 && place.sentence != reading.sentence
    return isNextYear ? place.year + 1 : place.year
  }

  private func returns(
    to other: Place, _ month: Int, _ day: Int?, _ reading: TemporalReading
  ) -> Bool {
    let monthsFromOther = other.months(until: month, day)
    let isBefore = place.months(until: month, day) < 0
    if place.year < other.year, !other.isYear { return isBefore && monthsFromOther >= 0 }
    let isAside = place.isYear && reading.sentence - place.sentence <= 1
    return (isBefore || isAside) && (0...(isAside ? 3 : 1)).contains(monthsFromOther)
  }

  /// The year of the winter that lies ahead, which counts to the year that it ends in.
  var yearOfWinter: Int {
    place.month >= 7 && !place.isYear ? place.year + 1 : place.year
  }
}

extension TemporalStory {
  /// A date that a story has come to.
  struct Place {
    let year: Int

    /// The month that it begins in, 0 where it may be any.
    let month: Int
    private let day: Int

    /// Whether it is a year or a part of one that has no name.
    let isYear: Bool
    fileprivate(set) var sentence: Int32
    fileprivate(set) var paragraph: Int32

    init(_ point: TemporalPoint, by reading: TemporalReading) {
      year = point.year
      sentence = reading.sentence
      paragraph = reading.paragraph
      day = point.dayOfMonth ?? 0
      let firstMonth = point.firstMonth
      isYear = firstMonth == nil
      month = firstMonth ?? (reading.modifier == .end ? 10 : 0)
    }

    /// How many months of its year lie between it and another date, negative where that is earlier.
    func months(until month: Int, _ day: Int?) -> Int {
      if month == self.month, let day, day < self.day { return -1 }
      return month - self.month
    }
  }
}

extension TemporalPoint {
  /// The month of its year that it begins in; winter is taken for the one that a year begins with.
  fileprivate var firstMonth: Int? {
    switch self {
    case .century, .decade, .year: nil
    case .half(_, let half): half * 6 - 5
    case .season(_, let season): season == 4 ? 1 : season * 3
    case .quarter(_, let quarter): quarter * 3 - 2
    case .week(let week), .weekend(let week): week.monday.month
    case .month, .day, .ancientDay: month
    }
  }

  fileprivate var dayOfMonth: Int? {
    switch self {
    case .day(let day): day.day
    case .ancientDay(_, _, let day): day
    default: nil
    }
  }
}

extension TemporalReading {
  /// Whether it leaves a story where it was: a date that belongs to a thing, one that is counted
  /// back, a winter, of which two years have a part.
  var isAside: Bool {
    if isBackground { return true }
    switch sense {
    case .calendar(let sense):
      guard case .missing = sense.year else { return false }
      return sense.part == .season(4) || ![.none, .same].contains(sense.choice)
    case .yearAgo: return true
    case .shift(_, let count, _): return count < 0
    case .period(let unit, let steps, .context): return steps < 0 && unit > .day
    default: return false
    }
  }
}
