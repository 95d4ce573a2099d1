internal import Canvas
internal import Model

/// What stands before the lines of a block: bars of quotations, the indent and the marker of a list,
/// the label of a note.
///
/// It never takes more than half of the measure. What lies deeper than there is room for shares the
/// last indent and says how deep it is.
struct BlockLead {
  /// Before the first line of the block.
  let first: RichText

  /// Before each other line.
  let hanging: RichText

  init(ofBlock index: Int, in document: Document, measure: Int) {
    let block = document.blocks[index]
    let bars = Self.bars(depth: block.quoteDepth, room: measure / 4)
    let room = max(1, measure / 2 - bars.displayWidth)
    let own: RichText
    if let note = document.note(ofBlock: index) {
      own = Self.label(note.blocks.lowerBound == index ? note.label : "", room: room)
    } else if block.listDepth > 0 {
      own = Self.marker(block.marker ?? "", depth: block.listDepth, room: room)
    } else {
      own = RichText()
    }
    first = bars + own
    hanging = bars + RichText(String(repeating: " ", count: own.displayWidth))
  }

  private static let columnsPerLevel = 2

  private static func bars(depth: Int, room: Int) -> RichText {
    let shown = min(depth, max(1, room / columnsPerLevel))
    let bars = RichText(String(repeating: "│ ", count: shown), Style(.line))
    return shown < depth ? bars + RichText("\(depth) ", Style(.muted)) : bars
  }

  private static func label(_ label: String, room: Int) -> RichText {
    let shown = label.truncated(toWidth: max(1, room - 2)).padded(toWidth: min(4, room), .right)
    return RichText((shown + "  ").truncated(toWidth: max(2, room)), Style(.link))
  }

  private static func marker(_ marker: String, depth: Int, room: Int) -> RichText {
    let deepest = max(1, room / columnsPerLevel / 2)
    let indent = String(repeating: " ", count: columnsPerLevel * (min(depth, deepest) - 1))
    let level = depth > deepest ? "\(depth) " : ""
    let shown = marker.truncated(toWidth: max(1, room - indent.count - level.count - 1))
    let width = max(columnsPerLevel, shown.displayWidth + 1)
    return RichText(indent + level + shown.padded(toWidth: width), Style(.muted))
  }
}
