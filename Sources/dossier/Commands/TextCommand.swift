internal import ArgumentParser
internal import Model

/// Prints the documents' text.
struct TextCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.text.rawValue,
    abstract: "Print the text of the documents.",
    discussion: """
      Markers of notes stand in brackets where the notes are cited; the notes follow the text.

      Examples:
        dossier text report.md
        dossier text --width 0 report/ | grep embargo
      """)

  @OptionGroup var dossier: DossierArguments

  @Option(
    help: ArgumentHelp(
      "The greatest number of columns in a line; 0 leaves paragraphs unwrapped.",
      valueName: "columns"))
  var width = 72

  func validate() throws {
    guard width >= 0 else {
      throw ValidationError("expected a width of 0 or more, found '\(width)'")
    }
  }

  func run() throws {
    let dossier = try dossier.loadMentioningProblems()
    var text = PlainText(width: width)
    for document in dossier.documents { text.write(document) }
    try StandardStreams.write(text.text)
  }
}
