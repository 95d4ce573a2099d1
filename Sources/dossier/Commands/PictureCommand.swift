internal import ArgumentParser
internal import Canvas
internal import Model
internal import TUI

/// Draws what the explorer shows after some keys, for the pictures in the documentation.
struct PictureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.picture.rawValue,
    abstract: "Print a picture (SVG) of what the explorer shows after some keys.",
    discussion: """
      Keys have the names that tmux gives them, with blanks between them. Whatever they ask for \
      outside of the screen, such as an editor, does not happen, but for patterns of hyphenation.

      Examples:
        dossier picture --size 120x36 --keys "3 j j Enter" > reader.svg
        dossier picture --theme light --keys "4 ?" report/ > help.svg
      """,
    shouldDisplay: false)

  @OptionGroup var dossier: DossierArguments

  @Option(
    help: ArgumentHelp("The columns and rows of the screen.", valueName: "columnsxrows"),
    transform: Size.init(argument:))
  var size = Size(width: 120, height: 36)

  @Option(help: "The keys to press.", transform: Self.readKeys)
  var keys: [Key] = []

  @Option(
    help: "One of \(Theme.all.map(\.name).joined(separator: ", ")).", transform: Self.readTheme)
  var theme = Theme.dark

  func run() throws {
    var app = App(size: size, theme: theme)
    let loaded = try dossier.load(withSuggestions: Set(Record.Kind.allCases))
    _ = app.update(.loaded(Library(loaded)))
    for key in keys {
      for effect in app.update(.input(.key(key))) { answer(effect, &app) }
    }
    try StandardStreams.write(app.draw().svg(theme: app.theme))
  }
}

extension PictureCommand {
  /// Does at once what the explorer does beside the screen.
  private func answer(_ effect: Effect, _ app: inout App) {
    switch effect {
    case .readHyphenator(let language): _ = app.update(.hyphenator(reading: language))
    case .readBriefing(let dossier):
      let paths = (try? BundledDossier.paths(for: self.dossier.paths)) ?? []
      for effect in app.update(.briefing(at: paths, for: dossier)) { answer(effect, &app) }
    case .readLetters(let letters): _ = app.update(.letters(reading: letters))
    case .checkAnalysis(let dossier):
      _ = app.update(.remarked(Analysis.remarks(on: dossier), on: dossier))
    case .readCitations(let dossier):
      let citations = dossier.documents.map(CitationReader.citations)
      _ = app.update(.cited(citations, in: dossier))
    default: break
    }
  }

  private static func readKeys(_ text: String) throws -> [Key] {
    do {
      return try Key.sequence(text)
    } catch {
      throw ValidationError(error.description)
    }
  }

  private static func readTheme(_ name: String) throws -> Theme {
    guard let theme = Theme.all.first(where: { $0.name == name }) else {
      let names = Theme.all.map(\.name).joined(separator: ", ")
      throw ValidationError("'\(name)' is none of the themes \(names)")
    }
    return theme
  }
}
