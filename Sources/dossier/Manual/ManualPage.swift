internal import Model

/// The manual page, made from the tables that help and the explorer are made from.
struct ManualPage {
  /// A row of the table of keys.
  struct KeyRow {
    /// The keys that do it, the one to show first.
    let keys: [String]
    let summary: String

    /// The heading under which the row stands.
    let group: String
  }

  let command: CommandInfo
  let keys: [KeyRow]

  /// The page in the markup of manual pages.
  var text: String {
    var page = Roff()
    writeBeginning(to: &page)
    page.request("SH", "COMMANDS")
    for subcommand in command.shownSubcommands { write(subcommand, to: &page) }
    writeKeys(to: &page)
    writeEnd(to: &page)
    return page.text
  }

  private func writeBeginning(to page: inout Roff) {
    page.request("TH", "DOSSIER", "1", "", "dossier \(Version.current)", "User Commands")
    page.request("SH", "NAME")
    page.line("dossier - \(command.abstract?.firstLowercased ?? "")")
    page.request("SH", "SYNOPSIS")
    page.line(CommandLineInterface.usage.split(separator: "\n").joined(separator: "\n.br\n"))
    page.request("SH", "DESCRIPTION")
    page.lines(command.discussion ?? "")
  }

  private func write(_ command: CommandInfo, to page: inout Roff) {
    let arguments = command.ownArguments.map { $0.isOptional ? "[\($0.spelling)]" : $0.spelling }
    page.request("SS", (["dossier", command.commandName] + arguments).joined(separator: " "))
    page.line(command.abstract ?? "")
    for argument in command.ownArguments where !argument.isPositional {
      let preset = argument.defaultValue.map { " (default: \($0))" } ?? ""
      page.item(argument.spelling, (argument.abstract ?? "") + preset)
    }
    guard let discussion = command.discussion else { return }
    page.request("PP")
    page.lines(discussion)
  }

  private func writeKeys(to page: inout Roff) {
    guard !keys.isEmpty else { return }
    page.request("SH", "KEYS")
    for group in keys.map(\.group).eachOnce {
      page.request("SS", group)
      for row in keys where row.group == group {
        page.item(row.keys.joined(separator: ", "), row.summary)
      }
    }
  }

  private func writeEnd(to page: inout Roff) {
    page.request("SH", "EXIT STATUS")
    for status in ExitStatus.allCases { page.item("\(status.rawValue)", status.summary) }
    page.request("SH", "ENVIRONMENT")
    page.item("DOSSIER_DATA", "The folder to open where no path is given.")
    page.item("NO_COLOR", "Where it is set, the explorer uses no colours.")
    page.item("VISUAL, EDITOR", "The program that opens the source of a passage.")
  }
}

extension String {
  fileprivate var firstLowercased: String {
    prefix(1).lowercased() + dropFirst()
  }
}
