/// The families of patterns by which a temporal expression is read.
package enum TemporalRule: String, Sendable, CaseIterable {
  case calendarDate = "calendar-date"
  case numericDate = "numeric-date"
  case year
  case fiscalYear = "fiscal-year"
  case quarter
  case season
  case decade
  case century
  case weekday
  case relativeDay = "relative-day"
  case relativePeriod = "relative-period"
  case contextPeriod = "context-period"
  case offset
  case duration
  case set
  case timeOfDay = "time-of-day"
  case reference
  case holiday
  case anniversary
}
