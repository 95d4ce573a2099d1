extension Record {
  /// The record with each piece of its evidence, that of a force's points too, put through a
  /// function.
  func mapEvidence(_ transform: (Evidence) -> Evidence) -> Record {
    switch self {
    case .event(var event):
      event.evidence = event.evidence.map(transform)
      return .event(event)
    case .force(var force):
      force.evidence = force.evidence.map(transform)
      for index in force.points.indices {
        force.points[index].evidence = force.points[index].evidence.map(transform)
      }
      return .force(force)
    case .recommendation(var recommendation):
      recommendation.evidence = recommendation.evidence.map(transform)
      return .recommendation(recommendation)
    case .position(var position):
      position.evidence = position.evidence.map(transform)
      return .position(position)
    case .figure(var figure):
      figure.evidence = figure.evidence.map(transform)
      return .figure(figure)
    case .actor(var actor):
      actor.evidence = actor.evidence.map(transform)
      return .actor(actor)
    }
  }
}
