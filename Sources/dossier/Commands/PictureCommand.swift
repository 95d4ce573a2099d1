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
    transform: Self.readSize)
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
    case .checkAnalysis(let dossier):
      _ = app.update(.remarked(Analysis.remarks(on: dossier), on: dossier))
    case .readCitations(let dossier):
      let citations = dossier.documents.map(CitationReader.citations)
      _ = app.update(.cited(citations, in: dossier))
    default: break
    }
  }

  private static func readSize(_ text: String) throws -> Size {
    let numbers = text.split(separator: "x").compactMap { Int($0) }
    guard numbers.count == 2, numbers.allSatisfy({ (1...1000).contains($0) }) else {
      throw ValidationError("expected a size such as 120x36, found '\(text)'")
    }
    return Size(width: numbers[0], height: numbers[1])
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
