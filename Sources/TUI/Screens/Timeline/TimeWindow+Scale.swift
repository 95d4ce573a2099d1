internal import Model

extension TimeWindow {
  /// The column of a scale for a day, clamped to the scale.
  package func column(of day: Int, width: Int) -> Int {
    let length = days.upperBound - days.lowerBound + 1
    return max(0, min(width - 1, (day - days.lowerBound) * width / max(1, length)))
  }

  /// The columns of a scale that some days take, at least one; the day behind them begins the next.
  package func columns(of days: ClosedRange<Int>, width: Int) -> ClosedRange<Int> {
    let first = column(of: days.lowerBound, width: width)
    guard days.upperBound < self.days.upperBound else { return first...max(first, width - 1) }
    return first...max(first, column(of: days.upperBound + 1, width: width) - 1)
  }

  /// The marks below the scale, with the column that each begins at: round years, months or days,
  /// as many as can be read.
  ///
  /// - Complexity: O(*width*), however long the window is.
  package func ticks(width: Int) -> [(column: Int, label: String)] {
    var ticks: [(column: Int, label: String)] = []
    for (day, label) in tickDays(width: width) where days.contains(day) {
      let column = column(of: day, width: width)
      let free = ticks.last.map { $0.column + $0.label.count + 1 } ?? 0
      if column >= free, column + label.count <= width { ticks.append((column, label)) }
    }
    if ticks.isEmpty, title.count <= width { ticks.append((0, title)) }
    return ticks
  }

  private func tickDays(width: Int) -> [(day: Int, label: String)] {
    let first = CalendarDay(daysSinceEpoch: days.lowerBound)
    switch zoom {
    case .whole, .millennium, .century, .decade: return yearTicks(width: width)
    case .year, .quarter:
      let months = zoom == .year ? Array(1...12) : Array(first.month...(first.month + 2))
      let step = width < 5 * months.count ? 3 : 1
      return months.filter { ($0 - 1).isMultiple(of: step) }.map {
        (Self.day(first.year, $0), String(CalendarNames.months[$0 - 1].prefix(3)))
      }
    case .month:
      let step = width >= 4 * days.count ? 1 : 7
      return stride(from: 0, to: days.count, by: step).map {
        (days.lowerBound + $0, "\($0 + 1)")
      }
    case .week:
      return days.enumerated().map { offset, day in
        (day, "\(CalendarNames.weekdays[offset].prefix(3)) \(CalendarDay(daysSinceEpoch: day).day)")
      }
    case .day: return []
    }
  }

  /// The round years of a scale, as close to each other as their names allow.
  private func yearTicks(width: Int) -> [(day: Int, label: String)] {
    // Years as historians count them, -1 for 1 BC, so that those before our era are round too.
    let counted = [days.lowerBound, days.upperBound].map { day in
      let year = CalendarDay(daysSinceEpoch: day).year
      return year < 1 ? year - 1 : year
    }
    let room = counted.map { Self.name(ofYear: $0 < 0 ? $0 + 1 : $0).count }.max() ?? 4
    let step = Self.step(of: counted[1] - counted[0] + 1, least: room + 3, width: width)
    let start = counted[0] / step * step
    return stride(from: start, through: counted[1], by: step).filter { $0 != 0 }.map { year in
      let astronomical = year < 0 ? year + 1 : year
      return (Self.day(astronomical, 1), Self.name(ofYear: astronomical))
    }
  }

  /// The least of 1, 2, 5, 10, 20, … years that takes enough columns.
  private static func step(of years: Int, least columns: Int, width: Int) -> Int {
    var decade = 1
    while decade < 1_000_000_000 {
      for digit in [1, 2, 5] where digit * decade * width >= columns * years {
        return digit * decade
      }
      decade *= 10
    }
    return decade
  }
}
