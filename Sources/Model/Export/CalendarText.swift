/// Writes events as a calendar (iCalendar, RFC 5545).
package enum CalendarText {
  /// A calendar of the events whose first and last day are known; others have no place in one.
  ///
  /// - Complexity: O(*n*) in the length of what is written.
  package static func calendar(_ events: [Event], of dossier: Dossier) -> String {
    let stamp = day(CalendarDay(daysSinceEpoch: 0)) + "T000000Z"
    let lines = events.flatMap { event -> [String] in
      guard let first = event.date.earliest, let last = event.date.latest, first.year > 0 else {
        return []
      }
      let next = CalendarDay(daysSinceEpoch: last.daysSinceEpoch + 1)
      let passage = event.evidence.first.map { "\($0.document.id): \($0.quote.exact)" } ?? ""
      return [
        "BEGIN:VEVENT", "UID:" + escaped("\(event.id)@\(dossier.title)"), "DTSTAMP:" + stamp,
        "DTSTART;VALUE=DATE:" + day(first), "DTEND;VALUE=DATE:" + day(next),
        "SUMMARY:" + escaped("\(event.date.shortText): \(event.title)"),
        "DESCRIPTION:" + escaped(passage), "CATEGORIES:" + escaped(event.aspect.rawValue),
        "TRANSP:TRANSPARENT", "END:VEVENT",
      ]
    }
    let frame = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//dossier//dossier//EN"]
    return (frame + lines + ["END:VCALENDAR"]).map { folded($0) + "\r\n" }.joined()
  }

  private static func day(_ day: CalendarDay) -> String {
    EDTF.digits(day.year, width: 4) + EDTF.digits(day.month, width: 2)
      + EDTF.digits(day.day, width: 2)
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing(";", with: "\\;").replacing(",", with: "\\,")
      .replacing("\n", with: "\\n")
  }

  /// A line in pieces of 75 bytes at most, each behind the first with a blank in front.
  private static func folded(_ line: String) -> String {
    var pieces: [String] = [""]
    var room = 75
    for character in line {
      let size = String(character).utf8.count
      if size > room {
        pieces.append("")
        room = 74
      }
      pieces[pieces.count - 1].append(character)
      room -= size
    }
    return pieces.joined(separator: "\r\n ")
  }
}
