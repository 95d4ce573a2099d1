internal import ArgumentParser
internal import Canvas
internal import Model
internal import TUI

/// Writes a briefing as a hand-out.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.export.rawValue,
    abstract: "Write a briefing as a hand-out.",
    discussion: """
      The sentences that slides rest on are end notes. A path is a dossier with a briefing.md, or a file of slides itself. Markdown (md) can be \
      presented again without the dossier; text (txt) and HTML have a page a slide; pictures (svg) \
      and PDF show the slides as they look in a room. Pictures go to a folder, which --output names \
      and which must be new or empty; PDF is made of them by rsvg-convert, of the Debian package \
      librsvg2-bin.

      Examples:
        dossier export --briefing --format md report/ > talk.md
        dossier export --briefing --format html --with-notes --output talk.html report/
        dossier export --briefing --format pdf --steps --output talk.pdf report/
      """)

  /// What a hand-out is written as.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case md, txt, html, svg, pdf
  }

  @OptionGroup var dossier: DossierArguments

  @Flag(help: "Export the briefing.")
  var briefing = false

  @Option(help: "One of md, txt, html, svg, pdf.")
  var format: Format

  @Flag(help: "A page for each step, instead of one for each slide.")
  var steps = false

  @Flag(help: "The speaker's notes, too, in md, txt and html.")
  var withNotes = false

  @Flag(help: "Show the names of people in private capacity, too.")
  var names = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The file to write, or the folder for svg; nothing that is there is overwritten.",
      valueName: "path"), completion: .file())
  var output: String?

  func validate() throws {
    guard briefing else { throw ValidationError("expected --briefing, which is what is exported") }
    if format == .svg || format == .pdf, output == nil {
      throw ValidationError("expected --output, where \(format.rawValue) goes")
    }
  }

  func run() throws {
    let (loaded, found) = try dossier.loadWithBriefing(takesFiles: true)
    guard let briefing = found, let source = briefing.text?.source else {
      throw PresentCommand.noBriefing(at: try BundledDossier.paths(for: dossier.paths))
    }
    var library = Library(loaded)
    if names { library.withheldNames = .none }
    let handout = Handout(briefing, library, hasNotes: withNotes, hasSteps: steps)
    switch format {
    case .md: try write(handout.markdown(of: source))
    case .txt: try write(handout.text(width: 80))
    case .html: try write(handout.html)
    case .svg: try HandoutFiles.write(pictures(of: handout), toFolder: output ?? "")
    case .pdf: try HandoutFiles.writePDF(of: pictures(of: handout), to: output ?? "")
    }
  }

  private func write(_ text: String) throws {
    guard let output else { return try StandardStreams.write(text) }
    try HandoutFiles.write(Array(text.utf8), to: output)
  }

  private func pictures(of handout: Handout) -> [String] {
    var letters = LargeLetters()
    let needed = handout.briefing.letters
    letters.add(LetterFile.shapes(of: needed), of: needed)
    return handout.pictures(size: Size(width: 100, height: 30), theme: .light, letters: letters)
  }
}
