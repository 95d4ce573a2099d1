internal import Canvas
internal import Model
internal import TUI

/// How long a rehearsal took, for people.
enum RehearsalTable {
  /// A line for each slide, and the sum.
  static func text(of times: [Int], _ briefing: Briefing) -> String {
    let rows = zip(times, briefing.slides).enumerated().map { index, row in
      "\(index + 1)".padded(toWidth: 4, .right) + line(row.0) + "  " + row.1.title
    }
    return (rows + ["    " + line(times.reduce(0, +))]).joined(separator: "\n") + "\n"
  }

  private static func line(_ seconds: Int) -> String {
    BriefingClock.text(seconds).padded(toWidth: 8, .right)
  }
}
