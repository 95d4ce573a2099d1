/// A date, an interval or a set of dates, exactly as precise as its source.
///
/// Extended Date/Time Format is the notation of ISO 8601-2:2019 and the Library of
/// Congress. This type reads its levels 0 and 1, and of level 2 the sets and the
/// parts of a year:
///
///     try EDTF("2024-09-12").displayText     // 12 September 2024
///     try EDTF("2021-22").displayText        // summer 2021
///     try EDTF("2025~").displayText          // about 2025
///     try EDTF("201X").displayText           // 2010s
///     try EDTF("../2011").displayText        // until 2011
///     try EDTF("[2016,2018]").displayText    // one of 2016, 2018
///
/// The value says what was written: `2016` and `2016-01/2016-12` cover the same days
/// and are different values. ``description`` writes it back.
///
/// It is not `Comparable`, because `<` promises one answer for any two values, and
/// here there is none: 2016 is neither before nor after May 2016, nor is it the same.
/// Ask for the ``relation(to:)`` of two values to learn what they say about each
/// other, and sort a list with ``chronological(_:_:)``, which claims nothing.
package struct EDTF: Hashable, Sendable {
  let form: Form
}

extension EDTF {
  /// What a value names.
  package enum Precision: Hashable, Sendable {
    case second
    case day
    case month
    case quarter
    case season
    /// One of three equal parts of a year.
    case fourMonths
    case half
    case year
    case decade
    case century
    case interval
    case set
  }

  /// The unit that the value names; an unspecified month or day counts as not named.
  package var precision: Precision {
    switch form {
    case .date(let date): date.shape.precision
    case .interval: .interval
    case .set: .set
    }
  }

  /// Whether the source of any of its dates is in doubt, as in `2030?` or `2030%`.
  package var isUncertain: Bool {
    form.dates.contains { $0.qualifier?.isUncertain == true }
  }

  /// Whether any of its dates is an estimate, as in `2025~` or `2025%`.
  package var isApproximate: Bool {
    form.dates.contains { $0.qualifier?.isApproximate == true }
  }

  package var isInterval: Bool {
    if case .interval = form { true } else { false }
  }

  package var isSet: Bool {
    if case .set = form { true } else { false }
  }
}

extension EDTF {
  /// Whether it has no start, as in `../2011` and `[..1984]`.
  package var hasOpenStart: Bool {
    switch form {
    case .date: false
    case .interval(let start, _): start == .open
    case .set(_, let members): members.contains { $0.start == .open }
    }
  }

  /// Whether it has no end, as in `2016/..` and `{1984..}`.
  package var hasOpenEnd: Bool {
    switch form {
    case .date: false
    case .interval(_, let end): end == .open
    case .set(_, let members): members.contains { $0.end == .open }
    }
  }

  /// Whether it has a start that the source does not tell, as in `/2011`.
  package var hasUnknownStart: Bool {
    if case .interval(.unknown, _) = form { true } else { false }
  }

  /// Whether it has an end that the source does not tell, as in `2016/`.
  package var hasUnknownEnd: Bool {
    if case .interval(_, .unknown) = form { true } else { false }
  }
}
