internal import ArgumentParser
internal import Model

/// Prints the dated events, also for spreadsheets and calendars.
struct EventsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: EventListing.command.rawValue, abstract: EventListing.abstract,
    discussion: """
      The events that rules find are listed behind those that are recorded, unless the dossier's \
      manifest calls them reviewed. Events of several documents that are one are listed once.

      Examples:

      """ + EventListing.examples.map { "  dossier events \($0)" }.joined(separator: "\n"))

  @OptionGroup var dossier: DossierArguments

  /// How the list is written.
  enum Form: String, EnumerableFlag {
    case text, json, csv, ics

    static func help(for form: Form) -> ArgumentHelp? {
      switch form {
      case .text: "Print lines for people (default)."
      case .json: "Print a JSON array with one object an item."
      case .csv: "Print comma-separated values with one line an item."
      case .ics: "Print a calendar (iCalendar)."
      }
    }
  }

  @Flag var form = Form.text

  func run() throws {
    let dossier = try dossier.loadMentioningProblems(withSuggestions: EventListing.suggested)
    switch form {
    case .text:
      var text = PlainText(width: StandardStreams.width)
      EventListing.write(dossier, to: &text)
      try StandardStreams.write(text.text)
    case .json: try StandardStreams.write(JSONText.array(DossierRows(dossier).events))
    case .csv: try StandardStreams.write(EventListing.csv(dossier))
    case .ics: try StandardStreams.write(CalendarText.calendar(dossier.items.events, of: dossier))
    }
    guard !dossier.items.events.isEmpty else {
      throw Failure(status: .nothingFound, message: "dossier: no events in \(dossier.path)")
    }
  }
}
