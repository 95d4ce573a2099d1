internal import Model

extension TimelineScreen {
  /// Goes to the first event that begins at a date or behind it, in a stretch of time that fits how
  /// precise the date is and is no shorter than it takes to show the event.
  ///
  /// - Returns: What to tell the reader, where nothing begins at the date.
  /// - Complexity: O(*n*) in the events.
  mutating func go(to date: EDTF, in library: Library) -> String? {
    guard let start = date.earliest ?? date.latest else { return nil }
    let end = date.latest ?? start
    let days = start.daysSinceEpoch...max(start, end).daysSinceEpoch
    look(at: .whole(library.eventExtents), library)
    guard let event = event(from: days.lowerBound, in: library) else { return "No events to go to" }
    look(at: window(on: days, with: event, in: library), library)
    events.select(event)
    let first = library.eventExtents[event].first ?? .min
    guard !days.contains(first) else { return nil }
    return first > days.upperBound
      ? "Nothing begins then; this is the next" : "Nothing begins then or later; this is the last"
  }

  /// The first of the shown events that begins on a day or behind it, or else the last of all.
  private func event(from day: Int, in library: Library) -> Int? {
    func start(_ event: Int) -> Int { library.eventExtents[event].first ?? .min }
    return events.shown.filter { start($0) >= day }.min { start($0) < start($1) }
      ?? events.shown.max { start($0) < start($1) }
  }

  /// The shortest window, but a week, that begins with some days, holds them and shows an event.
  private func window(on days: ClosedRange<Int>, with event: Int, in library: Library) -> TimeWindow
  {
    let whole = TimeWindow.whole(library.eventExtents)
    let day = CalendarDay(daysSinceEpoch: days.lowerBound)
    let start = library.eventExtents[event].first ?? days.lowerBound
    return TimeWindow.Zoom.levels(below: whole).reversed().lazy
      .filter { $0 <= .week }
      .map { TimeWindow.around(day, $0) }
      .first { $0.days.upperBound >= days.upperBound && $0.days.contains(start) } ?? whole
  }
}
