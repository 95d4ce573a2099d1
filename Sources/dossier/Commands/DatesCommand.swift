internal import ArgumentParser
internal import Model

/// Lists the dates, times and durations that a text names.
struct DatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.dates.rawValue,
    abstract: "List the dates, times and durations in a text.",
    discussion: """
      What the words leave open, such as 'Tuesday' or 'a year later', is told by the day on which \
      the text was published and by the dates before. Values are those of TIMEX3, the annotation \
      scheme of TimeML.

      Examples:
        dossier dates report.md
        dossier dates --published 2024-09-12 --json speech.txt | jq -r '.[].value'
      """)

  @Argument(
    help: ArgumentHelp("The file; - is standard input.", valueName: "file"), completion: .file())
  var file: String

  @Option(
    help: ArgumentHelp(
      "The day on which it was published (default: what its front matter says).",
      valueName: "yyyy-mm-dd"),
    transform: Self.readDay)
  var published: CalendarDay?

  @Flag(help: "Print a JSON array with one object an item.")
  var json = false

  func run() throws {
    let dated: DatedText
    do {
      dated = try DatedText.read(FilePath(argument: file), published: published)
    } catch {
      throw Failure(status: .unreadableData, message: error.description)
    }
    let rows = DateRow.all(of: dated)
    if json {
      try JSONText.write(rows, to: StandardStreams.write)
    } else if !rows.isEmpty {
      try StandardStreams.write(Self.table(of: rows))
    }
    guard !rows.isEmpty else {
      let name = FilePath(argument: file).shown
      throw Failure(status: .nothingFound, message: "dossier: no dates in \(name)")
    }
  }

  /// The expressions with their values, for people.
  private static func table(of rows: [DateRow]) -> String {
    var text = PlainText(width: StandardStreams.width)
    text.table(
      rows.map { row in
        let notes = [row.mod?.lowercased(), row.span, row.basis == "inferred" ? "inferred" : nil]
        let note = notes.compactMap { $0 }.joined(separator: ", ")
        let words = row.text.collapsingWhitespace
        return [row.type.lowercased(), row.value, note.isEmpty ? words : "\(words) (\(note))"]
      })
    return text.text
  }

  private static func readDay(_ text: String) throws -> CalendarDay {
    guard let date = try? EDTF(text), date.precision == .day, let day = date.earliest else {
      throw ValidationError("expected a day such as 2024-09-12, found '\(text)'")
    }
    return day
  }
}
