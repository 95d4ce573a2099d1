/// Tells apart in a draft what a person sees in it and its format does not say.
///
/// Each step marks blocks and ranges and leaves the text as it is; later steps build on earlier
/// ones. No step knows any document: all of them go by form.
enum Structure {
  /// - Complexity: O(*n* log *n*) in the number of parts, O(*n*) in the length of the text.
  static func recognise(in draft: inout Draft) {
    LinkedNotes.recognise(in: &draft)
    NoteLines.part(in: &draft)
    NumberedNotes.recognise(in: &draft)
    GluedNotes.recognise(in: &draft)
    draft.markStrayMarkers()
    draft.leaveOutFurniture()
    draft.joinBrokenParagraphs()
    let isMarkedUp = draft.blocks.contains { $0.kind.isHeading }
    let opening = Opening(of: draft)
    draft.take(opening)
    FormHeadings.recognise(in: &draft, behind: opening, isMarkedUp: isMarkedUp)
  }
}

extension Draft {
  /// Adds what the opening says to what is known, and makes the title a heading.
  fileprivate mutating func take(_ opening: Opening) {
    var found = Metadata(title: opening.title ?? "")
    found.authors = opening.authors
    found.issued = opening.issued
    found.publisher = opening.publisher
    if isTitleDoubtful, opening.title != nil { metadata.title = "" }
    let isTitled = !metadata.title.isEmpty
    metadata = metadata.completed(with: found)
    guard !isTitled else { return }
    var level: UInt8 = 0
    for block in opening.titleBlocks where blocks[block].kind == .paragraph {
      blocks[block].continuesParagraph = opening.titleRest.contains(block)
      if !blocks[block].continuesParagraph { level += 1 }
      // What goes on with a marked heading is of its level, not above it.
      blocks[block].kind = .heading(level: max(1, level))
    }
  }
}
