/// The English names of months and weekdays.
package enum CalendarNames {
  /// The months, from January.
  package static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// The days of the week, from Monday.
  package static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  /// The months in lower case.
  static let lowercasedMonths = months.map { $0.lowercased() }

  /// The days of the week in lower case.
  static let lowercasedWeekdays = weekdays.map { $0.lowercased() }
}
