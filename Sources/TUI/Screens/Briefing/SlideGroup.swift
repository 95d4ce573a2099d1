internal import Canvas
package import Model

/// What a line of a slide rests on, and opens.
package enum SlideBasis: Hashable, Sendable {
  case record(RecordKey)

  /// A stretch of a document, in UTF-8 offsets.
  case passage(document: Int, range: Range<Int>)
}

/// Lines of a slide that stay together where there is room.
struct SlideGroup: Equatable {
  /// What stands between a group and the one above it.
  enum Gap {
    /// Nothing: the next row of a table, a point of what stands above.
    case none
    /// A blank line where there is room.
    case item
    /// A blank line, but on the smallest screens.
    case paragraph
  }

  var lines: [RichText]
  let gap: Gap

  /// The step that shows it, from 0.
  let step: Int

  /// The words of the slide's heading, which may be drawn larger; `nil` for any other group.
  var heading: String?
  var basis: SlideBasis?

  /// Whether it says nothing without the group below it.
  var isLabel = false

  var isHeading: Bool { heading != nil }
}
