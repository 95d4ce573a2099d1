extension TemporalParser {
  /// Dates as they are written in Vietnamese.
  func vietnamese(at index: Int) -> TemporalReading? {
    nil
  }
}
