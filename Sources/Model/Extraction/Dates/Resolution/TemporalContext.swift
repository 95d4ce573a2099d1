/// What a text has said of time so far, which later expressions are counted from.
struct TemporalContext {
  /// The day of the document.
  let document: CalendarDay?

  /// Whether dates follow on each other and not on the document's day.
  let isNarrative: Bool

  /// Whether the text is a story of past years, and not merely one without a day.
  let isStory: Bool

  /// Whether the story comes up to the document's day, so that `last week` is one of that.
  let reachesToday: Bool

  /// The date mentioned last, and where.
  private(set) var last: TemporalPoint?
  private(set) var sentence: Int32 = -1
  private(set) var paragraph: Int32 = -1

  /// The year written last, and where.
  private(set) var year: Int?
  private(set) var yearSentence: Int32 = -1

  /// How far a story has come.
  private(set) var story: TemporalStory?

  /// The day mentioned last.
  private(set) var lastDay: CalendarDay?

  /// The quarter mentioned first, which is what a report is about.
  private(set) var quarter: (year: Int, quarter: Int)?

  /// Whether a report goes from its quarter to the months of the year until then.
  private(set) var isAboutMonths = false

  init(document: CalendarDay?, isNarrative: Bool, reachesToday: Bool = false) {
    self.document = document
    self.reachesToday = reachesToday && document != nil
    isStory = isNarrative
    self.isNarrative = isNarrative || document == nil
  }

  /// The date mentioned last, in any paragraph of a narrative and in this one otherwise.
  func point(near reading: TemporalReading) -> TemporalPoint? {
    isNarrative || paragraph == reading.paragraph ? last : nil
  }

  /// Takes in a date that was mentioned.
  mutating func mention(_ point: TemporalPoint, by reading: TemporalReading, isYearStated: Bool) {
    if isNarrative, reading.isAside, last != nil { return }
    // A year of a budget is not one that the text has come to: `The FY2026 bill passed on 2 May`.
    if isNarrative, reading.rule == .fiscalYear, document != nil { return }
    last = point
    sentence = reading.sentence
    paragraph = reading.paragraph
    if isYearStated, !point.isLong {
      year = point.year
      yearSentence = reading.sentence
    }
    if isNarrative, !point.isLong { tell(.init(point, by: reading)) }
    if let day = point.day { lastDay = day }
    if case .calendar = reading.sense, case .quarter(let year, let number) = point {
      mention(quarter: number, of: year)
    }
  }

  private mutating func tell(_ place: TemporalStory.Place) {
    if story == nil { story = TemporalStory(at: place) }
    story?.move(to: place)
  }

  private mutating func mention(quarter number: Int, of year: Int) {
    isAboutMonths = false
    guard quarter == nil, document.map({ year >= $0.year - 1 }) ?? true else { return }
    quarter = (year, number)
  }

  /// Takes in that some months of a year are spoken of: `the first nine months`.
  mutating func mentionMonths() {
    isAboutMonths = true
  }
}

extension TemporalContext {
  /// Whether any of the years written is the document's own or the one before.
  ///
  /// - Complexity: O(*n*) in the number of readings.
  static func reachesToday(
    _ readings: some Sequence<TemporalReading>, document: CalendarDay?
  ) -> Bool {
    guard let document else { return false }
    return readings.contains { reading in
      guard case .calendar(let sense) = reading.sense, case .written(let year) = sense.year else {
        return false
      }
      return (document.year - 1...document.year).contains(Int(year))
    }
  }

  /// Whether readings belong to a story of past years rather than to news.
  ///
  /// In a story most years are written and lie well before the document, and few words point to
  /// its day. A report on the present looks back, too, but speaks of its own years more often.
  /// Where years are few, one must have a month, and none may be the document's own.
  ///
  /// - Complexity: O(*n*) in the number of readings.
  static func isNarrative(
    _ readings: some Sequence<TemporalReading>, document: CalendarDay?
  ) -> Bool {
    guard let document else { return false }
    var years = 0
    var months = 0
    var ownYears = 0
    var deictic = 0
    for reading in readings {
      switch reading.sense {
      case .calendar(let sense):
        if case .written(let year) = sense.year {
          if year < document.year - 1 { years += 1 } else { ownYears += 1 }
          if sense.month != nil { months += 1 }
        } else if sense.weekday != nil || reading.tense == .future {
          deictic += 1
        }
      case .period(_, _, .document): deictic += 1
      default: break
      }
    }
    let isLong = years >= 8 && years > ownYears
    return years > deictic * 4 && (isLong || years > 1 && ownYears == 0 && months > 0)
  }
}
