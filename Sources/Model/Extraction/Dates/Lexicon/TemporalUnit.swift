/// A unit of time, in order of length.
enum TemporalUnit: Int32, Sendable, Comparable {
  case second, minute, hour, day, weekend, week, fortnight, month, quarter, year, decade, century
  case millennium

  static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }

  /// Whether lengths of it are counted in hours, minutes or seconds.
  var isOfClock: Bool { self <= .hour }

  /// How ISO 8601 writes the unit in a duration, and how many of those it has.
  var code: (letter: String, count: Int) {
    switch self {
    case .second: ("S", 1)
    case .minute: ("M", 1)
    case .hour: ("H", 1)
    case .day: ("D", 1)
    case .weekend: ("WE", 1)
    case .week: ("W", 1)
    case .fortnight: ("W", 2)
    case .month: ("M", 1)
    case .quarter: ("Q", 1)
    case .year: ("Y", 1)
    case .decade: ("Y", 10)
    case .century: ("Y", 100)
    case .millennium: ("Y", 1000)
    }
  }

  /// How a duration of an untold number of it is written.
  var vagueCode: String {
    switch self {
    case .decade: "DE"
    case .century: "CE"
    case .millennium: "ML"
    default: code.letter
    }
  }
}
