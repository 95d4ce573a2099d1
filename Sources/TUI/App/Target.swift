package import Model

/// Something that can be opened from anywhere.
package enum Target: Hashable, Sendable {
  case view(View)
  case document(Int)

  /// A stretch of a document's text, in UTF-8 offsets.
  case passage(document: Int, range: Range<Int>)
  case note(document: Int, note: Int)
  case record(RecordKey)
  case source(SourcePlace)

  /// The timeline at a date.
  case date(EDTF)
  case action(Action)

  /// A slide of the briefing that is presented, from 0.
  case slide(Int)

  /// A record of the passage that is being chosen.
  case newRecord(Record.Kind)

  /// The values of a property of events, to choose from.
  case facet(EventFacet)
  case filter(EventFilter)
}

/// The views, by the digit that switches to them.
package enum View: Int, CaseIterable, Sendable {
  case overview = 1
  case documents, timeline, forces, positions, figures, actors, sources, problems

  package var title: String {
    switch self {
    case .overview: "Overview"
    case .documents: "Documents"
    case .timeline: "Timeline"
    case .forces: "Forces"
    case .positions: "Positions"
    case .figures: "Figures"
    case .actors: "Actors"
    case .sources: "Sources"
    case .problems: "Problems"
    }
  }
}
