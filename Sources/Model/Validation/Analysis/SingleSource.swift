/// A judgement rests on more than one source.
///
/// A judgement is what the makers of a dossier conclude: a force, that a recommendation answers a
/// force, and an event or a figure whose own words say how likely it is. What a document reports
/// and what somebody holds or advises is told by that document, and needs no second one.
///
/// Documents are one source where one may have its words from the other: they share an author or
/// the publisher, say it in the same sentence, or cite each other for it.
///
/// - SeeAlso: Intelligence Community Directive 206, *Sourcing Requirements for Disseminated
///   Analytic Products* (2015), which asks how far sources corroborate each other; Heuer and Pherson,
///   *Structured Analytic Techniques for Intelligence Analysis*, on the quality of information.
enum SingleSource {
  static func remarks(on dossier: Dossier) -> [Remark] {
    pointsWithoutEvidence(dossier) + judgementsOnOneSource(dossier)
  }

  private static func pointsWithoutEvidence(_ dossier: Dossier) -> [Remark] {
    dossier.records.forces.flatMap { force in
      force.points.indices.filter { force.points[$0].evidence.isEmpty }.map {
        Remark(
          .pointWithoutEvidence($0 + 1, force: force.id), at: force.place, on: [force.id])
      }
    }
  }

  /// The judgements on one source, a remark for each source: they stand or fall with it.
  private static func judgementsOnOneSource(_ dossier: Dossier) -> [Remark] {
    let independence = SourceIndependence(dossier)
    let judgements = judgements(of: dossier).compactMap { judgement in
      let passages = judgement.evidence.compactMap(\.passage)
      return passages.isEmpty || independence.isCorroborated(passages)
        ? nil : (judgement, Set(passages.map(\.document)).sorted())
    }
    let sources = Dictionary(grouping: judgements) { $0.1 }
    return sources.compactMap { documents, found in
      guard let first = found.first?.0 else { return nil }
      let ids = { (form: Judgement.Form) in found.filter { $0.0.form == form }.map(\.0.id) }
      let judgements = Remark.Judgements(
        forces: ids(.force), estimates: ids(.estimate), answers: ids(.answer))
      return Remark(
        .oneSource(judgements, documents: documents), at: first.place, on: judgements.ids)
    }
  }

  private struct Judgement {
    enum Form { case force, estimate, answer }

    let form: Form
    let id: String
    let place: SourcePlace
    let evidence: [Evidence]
  }

  private static func judgements(of dossier: Dossier) -> [Judgement] {
    let forces = dossier.records.forces
    let evidence = Dictionary(
      forces.map { ($0.id, Record.force($0).evidence) }, uniquingKeysWith: { first, _ in first })
    let statements = dossier.records.keyed.compactMap { _, record in
      form(of: record).map {
        Judgement(form: $0, id: record.id, place: record.place, evidence: record.evidence)
      }
    }
    let answers = dossier.records.recommendations.filter { !$0.answers.isEmpty }.map { item in
      Judgement(
        form: .answer, id: item.id, place: item.place,
        evidence: item.evidence + item.answers.flatMap { evidence[$0.id] ?? [] })
    }
    return statements + answers
  }

  /// What a record concludes; `nil` where it only reports.
  private static func form(of record: Record) -> Judgement.Form? {
    switch record {
    case .force: .force
    case .event, .figure: LikelihoodWords.all(in: record.title).isEmpty ? nil : .estimate
    case .recommendation, .position, .actor: nil
    }
  }
}
