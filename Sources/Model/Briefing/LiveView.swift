/// A part of a slide that shows records of the dossier: a fenced block of `briefing.md`.
package struct LiveView: Sendable, Equatable {
  /// What is shown; the name is the word behind the fence.
  package enum Kind: String, CaseIterable, Sendable {
    case timeline, forces, positions, recommendations, figures, quote
  }

  package let kind: Kind

  /// Where the block begins.
  package let place: SourcePlace

  /// Which records are shown.
  package let selection: RecordSelection

  /// Whether the points of forces are shown, too.
  package let showsPoints: Bool

  /// The words that a quote shows; `nil` for the other kinds.
  package internal(set) var quote: Quote?

  /// Words of a document.
  package enum Quote: Sendable, Equatable {
    /// Those that a record rests on; `number` counts from 1.
    case record(Reference, number: Int)
    case words(Evidence)
  }
}

extension LiveView.Kind {
  /// The kind of records that is shown; `nil` for a quote, which shows what one rests on.
  package var records: Record.Kind? {
    switch self {
    case .timeline: .event
    case .forces: .force
    case .positions: .position
    case .recommendations: .recommendation
    case .figures: .figure
    case .quote: nil
    }
  }
}
