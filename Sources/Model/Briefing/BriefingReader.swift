/// Reads briefings from Markdown.
package enum BriefingReader {
  /// Reads the slides of a file, and what is wrong with them.
  ///
  /// Slides end at rules, such as `---`; in a file without any, each heading begins one.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - dossier: The dossier whose records its live views show.
  /// - Returns: The briefing, with its problems.
  /// - Complexity: O(*n*) in the length of the file, and for each live view in the records.
  package static func read(_ source: SourceText, for dossier: Dossier) -> Briefing {
    let opening = BriefingOpening(of: source)
    let scan = BriefingScan(source.text, from: opening.bodyStart)
    var problems = source.encodingProblems + opening.problems
    problems += scan.unended.map { Problem($0.kind, at: source.place(at: $0.offset)) }
    let text = document(of: scan, from: opening, source)
    var views: [PlacedPart] = []
    for view in scan.views {
      views.append(part(for: view, of: source, isIncremental: opening.isIncremental, &problems))
    }
    let dealer = SlideDealer(text: text, scan: scan, isIncremental: opening.isIncremental)
    let slides = dealer.slides(with: views)
    if slides.isEmpty { problems.append(Problem(.noSlides, at: SourcePlace(path: source.path))) }
    var briefing = Briefing(
      title: opening.title ?? text.sections.first.map(text.title) ?? dossier.title, text: text,
      slides: slides, minutes: opening.minutes, problems: problems)
    briefing.settle(in: dossier)
    return briefing
  }

  /// A part of a slide and its offset in the file.
  typealias PlacedPart = (offset: Int, part: Briefing.Part)

  /// The text without what is no Markdown, every place of it that of the file.
  private static func document(
    of scan: BriefingScan, from opening: BriefingOpening, _ source: SourceText
  ) -> Document {
    let blanked = SourceText(path: source.path, decoding: scan.text)
    let draft = MarkdownReader.read(blanked, from: opening.bodyStart)
    let body = Assembler.assemble(draft)
    return Document(
      id: "briefing", metadata: Metadata(title: opening.title ?? ""), source: source,
      text: body.text, blocks: body.blocks, spans: body.spans, sections: body.sections,
      notes: body.notes, noteReferences: body.noteReferences, sourceMap: body.sourceMap)
  }

  /// The live view of a block, or what is wrong with it.
  private static func part(
    for view: BriefingScan.View, of source: SourceText, isIncremental: Bool,
    _ problems: inout [Problem]
  ) -> PlacedPart {
    let place = source.place(at: view.offset)
    let text = String(source.text[utf8: view.filters])
    let file = YAMLFile.mapping(text, of: source.path, firstLine: place.line + 1)
    var found = file.problems
    let live = liveView(view.kind, at: place, of: file, source.path, &found)
    problems += found
    guard let error = found.first(where: { $0.severity == .error }) else {
      return (view.offset, Briefing.Part(.view(live), isIncremental: isIncremental))
    }
    // What is wrong may be a text that YAML wrote in another way, such as "\e".
    let words = TextCleaner.cleanLine("line \(error.place.line): \(error.message)")
    return (view.offset, Briefing.Part(.mistake(words)))
  }

  private static func liveView(
    _ kind: LiveView.Kind, at place: SourcePlace, of file: YAMLFile, _ path: FilePath,
    _ problems: inout [Problem]
  ) -> LiveView {
    let owner = LiveView.inWords(kind)
    guard let node = file.nodes.first else {
      if kind == .quote, file.problems.isEmpty {
        problems.append(Problem(.missingKey("record", of: owner), at: place))
      }
      return LiveView(kind, at: place)
    }
    guard
      var fields = Fields(
        node, owner: owner, in: path, firstLine: place.line + 1, problems: &problems)
    else { return LiveView(kind, at: place) }
    let view = LiveView(kind, at: place, from: &fields)
    problems += fields.finish()
    return view
  }
}

/// What the front matter of a briefing says.
struct BriefingOpening {
  private(set) var title: String?

  /// Whether each paragraph, item and record is a step.
  private(set) var isIncremental = false

  /// How many minutes the talk is to take.
  private(set) var minutes: Int?

  /// The UTF-8 offset at which the slides begin.
  private(set) var bodyStart = 0
  private(set) var problems: [Problem] = []

  init(of source: SourceText) {
    guard let fence = FrontMatter.Fence(of: source), fence == .yaml,
      let end = fence.end(in: source)
    else { return }
    bodyStart = source.startOfLine(end)
    let text = String(source.text[utf8: source.startOfLine(2)..<source.startOfLine(end - 1)])
    let file = YAMLFile.mapping(text, of: source.path, firstLine: 2)
    problems = file.problems
    guard let node = file.nodes.first,
      var fields = Fields(
        node, owner: "a briefing", in: source.path, firstLine: 2, problems: &problems)
    else { return }
    title = fields.text("title")
    // Who speaks, and when, is for whoever reads the file.
    _ = fields.text("author")
    _ = fields.text("date")
    isIncremental = fields.isTrue("incremental")
    minutes = fields.wholeNumber("minutes")
    if let value = minutes, !(1...1440).contains(value) {
      fields.report(.minutesOutOfRange(value))
      minutes = nil
    }
    problems += fields.finish()
  }
}
