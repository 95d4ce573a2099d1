extension EDTF {
  /// The grammar of the notation, as data.
  enum Form: Hashable, Sendable {
    case date(Date)
    // Apart, since each of a hundred thousand dates would be as large as two.
    indirect case interval(End, End)
    case set(Choice, [Member])

    /// Every date written, in the order of the text.
    var dates: [Date] {
      switch self {
      case .date(let date): [date]
      case .interval(let start, let end): [start.date, end.date].compactMap(\.self)
      case .set(_, let members): members.flatMap(\.dates)
      }
    }
  }

  /// One end of an interval, or of a range in a set.
  enum End: Hashable, Sendable {
    case date(Date)
    case open
    case unknown

    var date: Date? {
      if case .date(let date) = self { date } else { nil }
    }
  }

  /// Whether a set means one of its members or all of them.
  enum Choice: Hashable, Sendable {
    case oneOf
    case allOf
  }

  /// A date in a set, or a range with at least one end.
  enum Member: Hashable, Sendable {
    case date(Date)
    case range(End, End)

    var start: End {
      switch self {
      case .date(let date): .date(date)
      case .range(let start, _): start
      }
    }

    var end: End {
      switch self {
      case .date(let date): .date(date)
      case .range(_, let end): end
      }
    }

    var dates: [Date] {
      switch self {
      case .date(let date): [date]
      case .range(let start, let end): [start.date, end.date].compactMap(\.self)
      }
    }
  }
}

extension EDTF {
  /// A date and the doubt about it.
  struct Date: Hashable, Sendable {
    let shape: Shape
    var qualifier: Qualifier?
  }

  enum Qualifier: Character, CaseIterable, Sendable {
    case uncertain = "?"
    case approximate = "~"
    case uncertainAndApproximate = "%"

    var isUncertain: Bool { self != .approximate }
    var isApproximate: Bool { self != .uncertain }
  }

  /// Which parts of a date are given.
  enum Shape: Hashable, Sendable {
    case year(Int)
    /// All but the last digit of the year, as in `201X`.
    case decade(Int)
    /// All but the last two digits of the year, as in `20XX`.
    case century(Int)
    case part(YearPart, year: Int)
    case month(Int, year: Int)
    case day(CalendarDay)
    // Apart, since few dates have it and all would be as large.
    indirect case time(CalendarDay, Clock)
    /// A month that is not told, as in `2004-XX`.
    case someMonth(year: Int)
    /// A day that is not told, as in `1985-04-XX`.
    case someDay(month: Int, year: Int)
    /// A day of which only the year is told, as in `1985-XX-XX`.
    case someDayOfYear(Int)

    var precision: Precision {
      switch self {
      case .year, .someMonth, .someDayOfYear: .year
      case .decade: .decade
      case .century: .century
      case .part(let part, _): part.precision
      case .month, .someDay: .month
      case .day: .day
      case .time: .second
      }
    }
  }

  /// A time of day.
  struct Clock: Hashable, Sendable {
    let hour: Int
    let minute: Int
    let second: Int
    let zone: Zone?

    var secondOfDay: Int { (hour * 60 + minute) * 60 + second }
  }

  enum Zone: Hashable, Sendable {
    case utc
    case ahead(minutes: Int)

    var minutesAhead: Int {
      switch self {
      case .utc: 0
      case .ahead(let minutes): minutes
      }
    }
  }
}
