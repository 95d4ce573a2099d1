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

  @Flag var form = ListForm.text

  @Flag(help: "Print a calendar (iCalendar).")
  var ics = false

  func validate() throws {
    guard ics, form != .text else { return }
    throw ValidationError("expected one of '--ics' and '--\(form.rawValue)', found both")
  }

  func run() throws {
    let dossier = try dossier.loadMentioningProblems(withSuggestions: EventListing.suggested)
    try write(dossier)
    guard !dossier.items.events.isEmpty else {
      throw Failure(status: .nothingFound, message: "dossier: no events in \(dossier.path)")
    }
  }

  private func write(_ dossier: Dossier) throws {
    guard !ics else {
      return try StandardStreams.write(CalendarText.calendar(dossier.items.events, of: dossier))
    }
    switch form {
    case .text:
      var text = PlainText(width: StandardStreams.width)
      EventListing.write(dossier, to: &text)
      try StandardStreams.write(text.text)
    case .json: try JSONText.write(DossierRows(dossier).events, to: StandardStreams.write)
    case .csv: try StandardStreams.write(EventListing.csv(dossier))
    }
  }
}
