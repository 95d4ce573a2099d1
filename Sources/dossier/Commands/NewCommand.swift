internal import ArgumentParser
internal import Model

/// Makes a dossier's folder from files.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.new.rawValue,
    abstract: "Make a dossier of files in any format.",
    discussion: """
      The folder gets each document as Markdown with front matter, the file that it comes from \
      beside it, and a dossier.yaml. Nothing is overwritten: the folder must be new or empty.

      Examples:
        dossier new port report.pdf papers/
        dossier new empty
      """)

  @Argument(
    help: ArgumentHelp("The folder to make.", valueName: "dir"), completion: .directory)
  var folder: String

  @Argument(
    help: ArgumentHelp(
      "Files, and folders of files; - is standard input.", valueName: "file"),
    completion: .file())
  var files: [String] = []

  func run() throws {
    let made: NewDossier
    do {
      made = try NewDossier(at: folder, from: files)
    } catch {
      throw Failure(status: .unreadableData, message: error.description)
    }
    StandardStreams.report(made.problems.map(\.description).joined(separator: "\n"))
    var text = PlainText(width: 0)
    for entry in made.entries {
      text.line("\(folder)/\(entry.name)" + (entry.title.map { "  \($0)" } ?? ""))
    }
    try StandardStreams.write(text.text)
    if !made.problems.isEmpty { throw Failure(status: .nothingFound) }
  }
}
