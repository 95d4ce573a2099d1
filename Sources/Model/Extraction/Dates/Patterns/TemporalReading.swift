/// What a pattern found: the words, and a meaning that may still need an anchor.
struct TemporalReading {
  /// The tokens that the expression is made of, packed: readings are handed on at every step.
  private var firstToken: Int32
  private var endToken: Int32

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

  /// Whether it counts in stories of past years and nowhere else.
  var isOfStory = false

  /// Where it stands, counted from the beginning of the text.
  var sentence: Int32 = 0
  var paragraph: Int32 = 0
}

extension TemporalReading {
  init(
    _ tokens: Range<Int>, _ sense: Sense, _ rule: TemporalRule, kind: TemporalExpression.Kind
  ) {
    firstToken = Int32(truncatingIfNeeded: tokens.lowerBound)
    endToken = Int32(truncatingIfNeeded: tokens.upperBound)
    self.sense = sense
    self.kind = kind
    self.rule = rule
  }

  /// The first of its tokens.
  var first: Int {
    get { Int(firstToken) }
    set { firstToken = Int32(truncatingIfNeeded: newValue) }
  }

  /// The token behind it.
  var end: Int {
    get { Int(endToken) }
    set { endToken = Int32(truncatingIfNeeded: newValue) }
  }
}

extension TemporalReading {
  enum Sense {
    case calendar(CalendarSense)
    /// The period of a unit that lies some steps from the one of an anchor: `next year`.
    case period(TemporalUnit, steps: Int32, Anchor)
    /// A date some units before or after an anchor: `two years ago`.
    case shift(TemporalUnit, by: Int32, Anchor)
    /// The quarter or year a year before the one spoken of: `a year earlier`.
    case yearAgo(written: YearAgo)
    /// The month of what happened some years before the document: `near its first anniversary`.
    case anniversary(Int32)
    /// The period that is being spoken of, whatever it is: `the period`.
    case topic
    /// A value that needs no anchor.
    case value(String)
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
    case ago, earlier, quarter, samePeriod
  }

  enum Tense {
    case unknown, past, future
    /// A limit, which is mostly to come: `by June`.
    case due
  }

  enum Year {
    case missing
    case written(Int32)
    /// Counted from the document's year: `June last year`.
    case steps(Int32)
    /// The year being spoken of: `June of that year`.
    case context
  }

  /// A part of a year that is no month, or more than a year.
  enum Part: Equatable {
    case season(Int16)
    case quarter(Int16)
    case half(Int16)
    case decade(Int16)
    /// The last two digits of a decade: `the sixties`.
    case decadeOfCentury(Int16)
    case century(Int16)
    case weekOf
    /// The fourth Thursday of November.
    case thanksgiving
  }

  /// Which of the many Mays or Mondays is meant.
  enum Choice {
    case none, last, this, next, following, previous, same, coming
  }

  enum TimeOfDay: Equatable {
    case clock(hour: Int8, minute: Int8)
    /// A part of the day by its number in the lexicon.
    case part(Int8)
  }
}
