/// The Markdown of a briefing, with words in place of what only a dossier can show.
package enum BriefingText {
  /// The text of a briefing with each live view replaced.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - briefing: What was read from it.
  ///   - keepsNotes: Whether the speaker's notes stay.
  ///   - replacement: What stands in the place of a view.
  /// - Returns: The text, with its front matter.
  /// - Complexity: O(*n*).
  package static func replacingViews(
    in source: SourceText, of briefing: Briefing, keepsNotes: Bool,
    by replacement: (Briefing.Part) -> String
  ) -> String {
    let opening = BriefingOpening(of: source)
    let scan = BriefingScan(source.text, from: opening.bodyStart)
    let bytes = Array(source.text.utf8)
    var cuts: [(range: Range<Int>, text: String)] = []
    let parts = briefing.slides.flatMap(\.parts).filter(\.standsForBlock)
    // Each block is a view or a mistake, in the order of the file.
    for (view, part) in zip(scan.views, parts) {
      cuts.append((view.offset..<end(ofBlock: view, in: bytes), replacement(part) + "\n"))
    }
    if !keepsNotes { cuts += scan.notes.map { (range(ofComment: $0.offset, in: bytes), "") } }
    var text: [UInt8] = []
    var offset = 0
    for cut in cuts.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      text += bytes[offset..<max(offset, cut.range.lowerBound)] + Array(cut.text.utf8)
      offset = max(offset, cut.range.upperBound)
    }
    return String(decoding: text + bytes[offset...], as: UTF8.self)
  }

  /// A line of text so that Markdown reads it as it is.
  package static func escaped(_ text: String) -> String {
    MarkdownEscapes.lineStart(MarkdownEscapes.inline(text))
  }

  /// The offset behind a block and the line that closes it.
  private static func end(ofBlock view: BriefingScan.View, in bytes: [UInt8]) -> Int {
    let close = min(view.filters.upperBound, bytes.count)
    return bytes[close...].firstIndex(of: .lineFeed).map { $0 + 1 } ?? bytes.count
  }

  private static func range(ofComment start: Int, in bytes: [UInt8]) -> Range<Int> {
    let end = bytes.firstOffset(of: Array("-->".utf8), from: start).map { $0 + 3 }
    return start..<(end ?? bytes.count)
  }
}

extension Briefing.Part {
  /// Whether it stands for a fenced block that shows records, or is to.
  fileprivate var standsForBlock: Bool {
    switch content {
    case .view, .mistake: true
    case .heading, .ownBlock, .block, .records: false
    }
  }
}
