/// Each constraint is answered by a recommendation.
///
/// Facilitators need no answer: what helps is used, what hinders is to be dealt with.
///
/// - SeeAlso: Lewin, *Field Theory in Social Science* (1951): change comes sooner from weakening what
///   restrains than from adding to what drives.
enum UnansweredConstraints {
  static func remarks(on dossier: Dossier) -> [Remark] {
    let answered = Set(dossier.records.recommendations.flatMap { $0.answers.map(\.id) })
    return dossier.records.forces.filter { $0.side == .constraint && !answered.contains($0.id) }
      .map { Remark(.unansweredConstraint($0.id), at: $0.place, on: [$0.id]) }
  }
}
