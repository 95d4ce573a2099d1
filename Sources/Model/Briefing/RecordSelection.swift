/// Which records a live view shows; a list without values lets every record through.
package struct RecordSelection: Sendable, Equatable {
  package var ids: [Reference] = []
  var documents: [Reference] = []

  // Events
  var kinds: [Event.Kind] = []
  var actors: [Reference] = []
  var themes: [Reference] = []
  var from: EDTF?
  var to: EDTF?

  // Forces
  var sides: [Force.Side] = []

  // Positions
  var parties: [Reference] = []
  var issues: [Reference] = []
  var stances: [Position.Stance] = []

  // Recommendations
  var addressees: [Reference] = []
  var modalities: [Recommendation.Modality] = []
  var voices: [Recommendation.Voice] = []
  var answers: [Reference] = []

  // Figures
  var units: [Reference] = []
  var payments: [Figure.Kind] = []

  package init() {}
}

extension RecordSelection {
  /// Whether a record is let through.
  func allows(_ record: Record) -> Bool {
    Self.allows(record.id, ids)
      && (documents.isEmpty || record.evidence.contains { Self.allows($0.document.id, documents) })
      && allowsKind(of: record)
  }

  private func allowsKind(of record: Record) -> Bool {
    switch record {
    case .event(let event):
      (kinds.isEmpty || kinds.contains(event.kind)) && Self.meets(event.actors, actors)
        && Self.meets(event.themes, themes) && isInTime(event.date)
    case .force(let force): sides.isEmpty || sides.contains(force.side)
    case .position(let position):
      Self.allows(position.party.id, parties) && Self.allows(position.issue.id, issues)
        && (stances.isEmpty || stances.contains(position.stance))
    case .recommendation(let recommendation):
      (modalities.isEmpty || modalities.contains(recommendation.modality))
        && (voices.isEmpty || voices.contains(recommendation.voice))
        && Self.meets(recommendation.addressee.map { [$0] } ?? [], addressees)
        && Self.meets(recommendation.answers, answers)
    case .figure(let figure):
      Self.allows(figure.unit, units)
        && (payments.isEmpty || figure.kind.map(payments.contains) ?? false)
    case .actor: true
    }
  }

  /// Whether a date has a day between the bounds; an end that is open or unknown reaches on.
  private func isInTime(_ date: EDTF) -> Bool {
    let first = date.earliest?.daysSinceEpoch ?? .min
    let last = date.latest?.daysSinceEpoch ?? .max
    return last >= from?.earliest?.daysSinceEpoch ?? .min
      && first <= to?.latest?.daysSinceEpoch ?? .max
  }

  private static func allows(_ id: String, _ allowed: [Reference]) -> Bool {
    allowed.isEmpty || allowed.contains { $0.id == id }
  }

  private static func meets(_ references: [Reference], _ allowed: [Reference]) -> Bool {
    allowed.isEmpty || references.contains { allows($0.id, allowed) }
  }
}
