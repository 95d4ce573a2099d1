internal import ArgumentParser

/// Prints the manual page, for `make install`.
struct ManPageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.manPage.rawValue, abstract: "Print the manual page.",
    shouldDisplay: false)

  func run() throws {
    let command = try CommandInfo.of(CommandLineInterface.self)
    try StandardStreams.write(ManualPage(command: command, keys: ManualPage.KeyRow.all).text)
  }
}
