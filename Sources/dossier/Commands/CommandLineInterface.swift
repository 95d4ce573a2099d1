internal import ArgumentParser

/// The program's commands.
///
/// Help, completions and the manual page are made from what the commands say of themselves.
struct CommandLineInterface: ParsableCommand {
  /// How the program is called, with and without a command.
  static let usage = """
    dossier [<path> ...] [--linear]
    dossier <command> [<path> ...] [<options>]
    """

  static let configuration = CommandConfiguration(
    commandName: "dossier",
    abstract: "Explore policy documents: what happened, what drives it, what it rests on.",
    usage: usage,
    discussion: """
      Opens documents and the records about them in a terminal. A path is a folder or a file: \
      Markdown, plain text, HTML, reStructuredText, and with the help of other programs PDF, DOCX, \
      ODT, EPUB and RTF; - is standard input. Several paths make one dossier. Without a path, what \
      is piped in opens, or else the bundled dossier.

      Every list can be had without the explorer, as text for people or with --json for programs.

      Examples:
        dossier                           open the bundled dossier
        dossier report.md papers/         open a file and a folder as one dossier
        dossier --linear report/          print everything as plain text
        dossier events --json report/     print the events for a program
        dossier check report/             print what is wrong with the files
        dossier present report/           show its briefing.md as slides

      Exit status: \(exitStatuses).
      """,
    version: "dossier \(Version.current)",
    subcommands: [
      OpenCommand.self, OutlineCommand.self, TextCommand.self, EventsCommand.self,
      DatesCommand.self, ForcesCommand.self, RecommendationsCommand.self, PositionsCommand.self,
      FiguresCommand.self, ActorsCommand.self, TermsCommand.self, SourcesCommand.self,
      CheckCommand.self, PresentCommand.self, ExportCommand.self, NewCommand.self,
      ManPageCommand.self,
      PictureCommand.self,
    ],
    defaultSubcommand: OpenCommand.self)

  private static let exitStatuses =
    ExitStatus.allCases.map { "\($0.rawValue) \($0.summary)" }.joined(separator: "; ")

  /// Runs the command that the arguments name, and tells how it went.
  static func run(_ arguments: [String]) -> ExitStatus {
    do {
      var command = try parseAsRoot(arguments)
      try command.run()
      return .done
    } catch let failure as Failure {
      StandardStreams.report(failure.message)
      return failure.status
    } catch {
      return report(error)
    }
  }

  /// Shows what the argument parser has to say: help, the version, or what is wrong.
  private static func report(_ error: any Error) -> ExitStatus {
    let message = fullMessage(for: error)
    guard exitCode(for: error).isSuccess else {
      StandardStreams.report(message)
      return .wrongUsage
    }
    try? StandardStreams.write(message + "\n")
    return .done
  }
}

/// The program's version.
enum Version {
  static let current = "0.1.0"
}
