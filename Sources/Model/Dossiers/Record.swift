/// A record of any kind.
package enum Record: Sendable, Equatable, Identifiable {
  case event(Event)
  case force(Force)
  case recommendation(Recommendation)
  case position(Position)
  case figure(Figure)
  case actor(Actor)

  /// The kinds of records, in the order in which they are shown.
  package enum Kind: String, CaseIterable, Sendable {
    case event, force, recommendation, position, figure, actor
  }
}

extension Record {
  package var id: String {
    switch self {
    case .event(let event): event.id
    case .force(let force): force.id
    case .recommendation(let recommendation): recommendation.id
    case .position(let position): position.id
    case .figure(let figure): figure.id
    case .actor(let actor): actor.id
    }
  }

  package var kind: Kind {
    switch self {
    case .event: .event
    case .force: .force
    case .recommendation: .recommendation
    case .position: .position
    case .figure: .figure
    case .actor: .actor
    }
  }

  /// What the record says, in a line.
  package var title: String {
    switch self {
    case .event(let event): event.title
    case .force(let force): force.statement
    case .recommendation(let recommendation): recommendation.act
    case .position(let position): position.statement
    case .figure(let figure): figure.what
    case .actor(let actor): actor.name
    }
  }

  /// Where the record stands in its file.
  package var place: SourcePlace {
    switch self {
    case .event(let event): event.place
    case .force(let force): force.place
    case .recommendation(let recommendation): recommendation.place
    case .position(let position): position.place
    case .figure(let figure): figure.place
    case .actor(let actor): actor.place
    }
  }

  /// The passages that the record rests on, those of a force's points behind its own.
  package var evidence: [Evidence] {
    switch self {
    case .event(let event): event.evidence
    case .force(let force): force.evidence + force.points.flatMap(\.evidence)
    case .recommendation(let recommendation): recommendation.evidence
    case .position(let position): position.evidence
    case .figure(let figure): figure.evidence
    case .actor(let actor): actor.evidence
    }
  }

  /// The passages that state the record itself, without those of a force's points.
  var ownEvidence: [Evidence] {
    if case .force(let force) = self { force.evidence } else { evidence }
  }

  /// Why a rule suggests it; `nil` for a record that somebody made or accepted.
  package var suggestion: Suggestion? {
    switch self {
    case .event(let event): event.suggestion
    case .force(let force): force.suggestion
    case .recommendation(let recommendation): recommendation.suggestion
    case .position(let position): position.suggestion
    case .figure(let figure): figure.suggestion
    case .actor(let actor): actor.suggestion
    }
  }
}
