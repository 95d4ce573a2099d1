package import Model

extension Briefing {
  /// A briefing that is read from Markdown, for a dossier.
  package init(markdown: String, for dossier: Dossier) {
    let source = SourceText(path: "briefing.md", decoding: Array(markdown.utf8))
    self = BriefingReader.read(source, for: dossier)
  }

  /// What each slide shows: the words of blocks, the names of live views, `>` before what waits for
  /// a step.
  package var outline: [[String]] {
    slides.map { slide in slide.parts.map { ($0.beginsStep ? "> " : "") + words(of: $0) } }
  }

  private func words(of part: Part) -> String {
    switch part.content {
    case .heading(let text): text
    case .ownBlock(let index): text.map { String($0.text[utf8: $0.blocks[index].range]) } ?? ""
    case .block(let document, let block): "block \(block) of \(document)"
    case .records(let kind, let keys): "\(kind.rawValue) \(keys.map(\.index))"
    case .view(let view): "[\(view.kind.rawValue)]"
    case .mistake(let words): "[\(words)]"
    }
  }
}
