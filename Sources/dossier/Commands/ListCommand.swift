internal import ArgumentParser
internal import Model

/// Something that a dossier holds many of, and how to list it.
protocol Listing: Sendable {
  associatedtype Row

  static var command: CommandName { get }

  /// What the command does, in a line.
  static var abstract: String { get }

  /// What the rows are called where there are none.
  static var noun: String { get }

  /// What follows the name of the command in the examples of its help.
  static var examples: [String] { get }

  /// The keys of the rows that are columns for spreadsheets, in order.
  static var columns: [String] { get }

  /// The kinds of suggestions that it needs.
  static var suggested: Set<Record.Kind> { get }

  /// The rows for programs.
  static func rows(of dossier: DossierRows) -> [Row]

  /// Writes rows for programs to standard output.
  static func writeJSON(_ rows: [Row]) throws

  /// Writes rows for spreadsheets to standard output, by ``columns``.
  static func writeCSV(_ rows: [Row]) throws

  /// Writes the list for people.
  static func write(_ dossier: Dossier, to text: inout PlainText)
}

extension Listing where Row: Encodable {
  static func writeJSON(_ rows: [Row]) throws {
    try JSONText.write(rows, to: StandardStreams.write)
  }

  static func writeCSV(_ rows: [Row]) throws {
    try StandardStreams.write(CSVText.table(columns, of: rows))
  }
}

/// How a list is written.
enum ListForm: String, EnumerableFlag {
  case text, json, csv

  static func help(for form: ListForm) -> ArgumentHelp? {
    switch form {
    case .text: "Print lines for people (default)."
    case .json: "Print a JSON array with one object an item."
    case .csv: "Print comma-separated values with one line an item."
    }
  }
}

/// A command that prints one list.
struct ListCommand<List: Listing>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: List.command.rawValue, abstract: List.abstract,
      discussion: "Examples:\n"
        + List.examples.map { "  dossier \(List.command.rawValue) \($0)" }.joined(separator: "\n"))
  }

  @OptionGroup var dossier: DossierArguments

  @Flag var form = ListForm.text

  func run() throws {
    let dossier = try dossier.loadMentioningProblems(withSuggestions: List.suggested)
    let rows = List.rows(of: DossierRows(dossier))
    switch form {
    case .json: try List.writeJSON(rows)
    case .csv: try List.writeCSV(rows)
    case .text:
      var text = PlainText(width: StandardStreams.width)
      if !rows.isEmpty { List.write(dossier, to: &text) }
      try StandardStreams.write(text.text)
    }
    guard !rows.isEmpty else {
      throw Failure(
        status: .nothingFound, message: "dossier: no \(List.noun) in \(dossier.path)")
    }
  }
}

typealias OutlineCommand = ListCommand<OutlineListing>
typealias ForcesCommand = ListCommand<ForceListing>
typealias RecommendationsCommand = ListCommand<RecommendationListing>
typealias PositionsCommand = ListCommand<PositionListing>
typealias FiguresCommand = ListCommand<FigureListing>
typealias ActorsCommand = ListCommand<ActorListing>
typealias TermsCommand = ListCommand<TermListing>
typealias SourcesCommand = ListCommand<SourceListing>
