internal import ArgumentParser
internal import Canvas
internal import Glibc
internal import Model
internal import TUI

/// Shows a briefing as slides, or says before the talk what does not fit.
struct PresentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.present.rawValue,
    abstract: "Present a briefing as slides.",
    discussion: """
      A path is a dossier with a briefing.md, or a file of slides itself: Markdown, with --- on a \
      line of its own between slides. Where standard output is no terminal, the slides are printed \
      as plain text.

      Examples:
        dossier present report/
        dossier present --from 4 talk.md
        dossier present --check 80x24 report/   # which slides take more than a page
        dossier present --notes report/         # in a second terminal: notes, next slide, time
      """)

  @OptionGroup var dossier: DossierArguments

  @Option(help: ArgumentHelp("The slide to begin with.", valueName: "slide"))
  var from = 1

  @Flag(
    help: ArgumentHelp(
      "Show the speaker's notes, the next slide and the time, and turn the slides on the other "
        + "terminals of this machine that present the same briefing."))
  var notes = false

  @Flag(help: "Show the names of people in private capacity, too.")
  var names = false

  @Flag(help: "Say afterwards how long each slide took, and keep it beside the briefing.")
  var rehearse = false

  @Option(help: ArgumentHelp("How long the talk is to take.", valueName: "minutes"))
  var minutes: Int?

  @Option(
    help: ArgumentHelp(
      "Print which slides take more than one page on a screen of these columns and rows.",
      valueName: "columnsxrows"),
    transform: Size.init(argument:))
  var check: Size?

  func validate() throws {
    guard from > 0 else { throw ValidationError("expected a slide from 1 on, found '\(from)'") }
    if let minutes, !(1...1440).contains(minutes) {
      throw ValidationError("expected from 1 to 1440 minutes, found '\(minutes)'")
    }
  }

  func run() throws {
    if check == nil, isatty(STDOUT_FILENO) == 1 {
      let paths = try BundledDossier.paths(for: dossier.paths)
      guard DossierLoader.hasBriefing(at: paths) else { throw Self.noBriefing(at: paths) }
      let arguments = dossier.paths
      var talk = TalkOptions()
      talk.slide = from - 1
      talk.hasNotes = notes
      talk.showsNames = names
      talk.isRehearsal = rehearse
      talk.minutes = minutes
      let options = talk
      // Commands run where the program started, on the main thread.
      Glibc.exit(MainActor.assumeIsolated { Explorer.run(arguments, presenting: options) })
    }
    let (loaded, found) = try dossier.loadWithBriefing(takesFiles: true)
    guard let briefing = found else {
      throw Self.noBriefing(at: try BundledDossier.paths(for: dossier.paths))
    }
    var library = Library(loaded)
    if names { library.withheldNames = .none }
    guard let check else {
      return try StandardStreams.write(
        SlideSheet.text(of: briefing, in: library, width: StandardStreams.width))
    }
    try StandardStreams.write(Self.report(SlideSheet.pageCounts(of: briefing, in: library, check)))
  }

  static func noBriefing(at paths: [String]) -> Failure {
    Failure(
      status: .unreadableData,
      message:
        "\(paths.joined(separator: " ")): no briefing.md; expected one to present, or a file "
        + "of slides")
  }

  /// A line for each slide that takes several pages, and one that sums up.
  private static func report(_ slides: [SlideSheet.PageCount]) -> String {
    let split = slides.filter { $0.pages > 1 }
    let lines = split.map { slide in
      let place = slide.place.map { "\($0): " } ?? ""
      return "\(place)slide \(slide.number), '\(slide.title)', takes \(slide.pages) pages\n"
    }
    let count = CountedNoun.text(slides.count, "slide")
    let number = split.isEmpty ? "none" : "\(split.count)"
    return lines.joined() + "\(count), \(number) on several pages\n"
  }
}

extension Size {
  /// Reads a size such as `120x36`.
  init(argument: String) throws {
    let numbers = argument.split(separator: "x").compactMap { Int($0) }
    guard numbers.count == 2, numbers.allSatisfy({ (1...1000).contains($0) }) else {
      throw ValidationError("expected a size such as 120x36, found '\(argument)'")
    }
    self.init(width: numbers[0], height: numbers[1])
  }
}
