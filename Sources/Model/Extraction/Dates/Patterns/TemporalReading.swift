/// What a pattern found: the words, and a meaning that may still need an anchor.
struct TemporalReading {
  /// The tokens that the expression is made of.
  var first: Int
  var end: Int

  var sense: Sense
  var kind: TemporalExpression.Kind
  var rule: TemporalRule
  var time: TimeOfDay?
  var modifier: TemporalExpression.Modifier?

  /// Where its clause looks.
  var tense = Tense.unknown

  /// Whether it is an end of a range with the reading behind it.
  var opensRange = false

  /// Whether the date belongs to a thing and does not move a story on: `the accords of 1954`.
  var isBackground = false

  /// Where it stands, counted from the beginning of the text.
  var sentence = 0
  var paragraph = 0
}

extension TemporalReading {
  enum Sense {
    case calendar(CalendarSense)
    /// The period of a unit that lies some steps from the one of an anchor: `next year`.
    case period(TemporalUnit, steps: Int, Anchor)
    /// A date some units before or after an anchor: `two years ago`.
    case shift(TemporalUnit, by: Int, Anchor)
    /// The quarter or year a year before the one spoken of: `a year earlier`.
    case yearAgo(written: YearAgo)
    /// The month of what happened some years before the document: `near its first anniversary`.
    case anniversary(Int)
    /// The period that is being spoken of, whatever it is: `the period`.
    case topic(steps: Int)
    /// A value that needs no anchor.
    case value(String)
    /// A value that holds in stories of the past and nowhere else.
    case storyValue(String)
  }

  /// Which date a relative one is counted from.
  enum Anchor {
    /// The day of the document.
    case document
    /// The date mentioned last.
    case context
    /// The date mentioned last where there is one of that grain, the document's otherwise.
    case topic
  }

  enum YearAgo {
    case ago, earlier, quarter
  }

  enum Tense {
    case unknown, past, future
  }

  /// A date with parts that may be missing.
  struct CalendarSense {
    var year = Year.missing
    var month: Int?
    var day: Int?
    var weekday: Int?
    var part: Part?
    var choice = Choice.none

    init(
      year: Year = .missing, month: Int? = nil, day: Int? = nil, weekday: Int? = nil,
      part: Part? = nil, choice: Choice = .none
    ) {
      self.year = year
      self.month = month
      self.day = day
      self.weekday = weekday
      self.part = part
      self.choice = choice
    }
  }

  enum Year {
    case missing
    case written(Int)
    /// Counted from the document's year: `June last year`.
    case steps(Int)
    /// The year being spoken of: `June of that year`.
    case context
  }

  /// A part of a year that is no month, or more than a year.
  enum Part: Equatable {
    case season(Int)
    case quarter(Int)
    case half(Int)
    case decade(Int)
    /// The last two digits of a decade: `the sixties`.
    case decadeOfCentury(Int)
    case century(Int)
    case weekOf
  }

  /// Which of the many Mays or Mondays is meant.
  enum Choice {
    case none, last, this, next, following, previous, same, coming
  }

  enum TimeOfDay: Equatable {
    case clock(hour: Int, minute: Int)
    case part(String)
  }
}
