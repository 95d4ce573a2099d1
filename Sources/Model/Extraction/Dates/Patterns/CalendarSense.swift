extension TemporalReading {
  /// A date with parts that may be missing.
  struct CalendarSense {
    var year = Year.missing
    var part: Part?
    var choice = Choice.none

    // Zero where there is none; an optional of each would double the size.
    private var monthNumber: Int8 = 0
    private var dayNumber: Int8 = 0
    private var weekdayNumber: Int8 = 0

    init(
      year: Year = .missing, month: Int? = nil, day: Int? = nil, weekday: Int? = nil,
      part: Part? = nil, choice: Choice = .none
    ) {
      self.year = year
      self.part = part
      self.choice = choice
      self.month = month
      self.day = day
      self.weekday = weekday
    }

    var month: Int? {
      get { monthNumber == 0 ? nil : Int(monthNumber) }
      set { monthNumber = Int8(clamping: newValue ?? 0) }
    }

    var day: Int? {
      get { dayNumber == 0 ? nil : Int(dayNumber) }
      set { dayNumber = Int8(clamping: newValue ?? 0) }
    }

    /// The day of the week, from 1 for Monday.
    var weekday: Int? {
      get { weekdayNumber == 0 ? nil : Int(weekdayNumber) }
      set { weekdayNumber = Int8(clamping: newValue ?? 0) }
    }
  }
}

extension TemporalReading.Year {
  /// A year of our era, or a negative one before it.
  static func written(_ year: Int) -> Self { .written(Int32(clamping: year)) }
}

extension TemporalReading.Part {
  static func season(_ number: Int) -> Self { .season(Int16(clamping: number)) }
  static func quarter(_ number: Int) -> Self { .quarter(Int16(clamping: number)) }
  static func half(_ number: Int) -> Self { .half(Int16(clamping: number)) }
  static func decade(_ number: Int) -> Self { .decade(Int16(clamping: number)) }
  static func decadeOfCentury(_ number: Int) -> Self { .decadeOfCentury(Int16(clamping: number)) }
  static func century(_ number: Int) -> Self { .century(Int16(clamping: number)) }
}

extension TemporalReading.Sense {
  static func period(
    _ unit: TemporalUnit, steps: Int, _ anchor: TemporalReading.Anchor
  ) -> Self {
    .period(unit, steps: Int32(clamping: steps), anchor)
  }

  static func shift(_ unit: TemporalUnit, by count: Int, _ anchor: TemporalReading.Anchor) -> Self {
    .shift(unit, by: Int32(clamping: count), anchor)
  }
}

extension TemporalReading.Year {
  static func steps(_ steps: Int) -> Self { .steps(Int32(clamping: steps)) }
}

extension TemporalReading.Sense {
  static func anniversary(_ years: Int) -> Self { .anniversary(Int32(clamping: years)) }
}

extension TemporalReading.TimeOfDay {
  static func clock(hour: Int, minute: Int) -> Self {
    .clock(hour: Int8(clamping: hour), minute: Int8(clamping: minute))
  }

  static func part(_ number: Int) -> Self { .part(Int8(clamping: number)) }
}
