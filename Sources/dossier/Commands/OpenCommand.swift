internal import ArgumentParser
internal import Glibc
internal import Model

/// Opens the explorer, or prints what it would show.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.open.rawValue,
    abstract: "Open the explorer.",
    discussion: """
      Where standard output is no terminal, everything that the explorer's screens show is printed \
      instead, in reading order.

      Examples:
        dossier open report.md
        dossier report/@2018-03   # opens the timeline there
        dossier --linear report/ | less
      """)

  @OptionGroup var dossier: DossierArguments

  @Flag(help: "Print everything as plain text, for screen readers and pipes.")
  var linear = false

  func run() throws {
    guard !linear, isatty(STDOUT_FILENO) == 1 else {
      var dossier = dossier
      dossier.paths = OpeningPlace(dossier.paths).paths
      let loaded = try dossier.loadMentioningProblems(withSuggestions: Set(Record.Kind.allCases))
      var text = PlainText(width: StandardStreams.width)
      text.writeEverything(of: loaded)
      return try StandardStreams.write(text.text)
    }
    // Commands run where the program started, on the main thread.
    let status = MainActor.assumeIsolated { Explorer.run(dossier.paths) }
    Glibc.exit(status)
  }
}
