/// The contents of a dossier as lists of rows, for programs to read.
///
///     try JSONText.array(DossierRows(dossier).events)
///
/// Offsets count Unicode scalars of the decoded file.
package struct DossierRows {
  private let dossier: Dossier
  private let locator: PassageLocator

  /// - Complexity: O(*n*) in the length of the documents.
  package init(_ dossier: Dossier) {
    self.dossier = dossier
    locator = PassageLocator(dossier.documents)
  }

  package var outline: [OutlineRow] {
    dossier.documents.map { OutlineRow($0, locator) }
  }

  /// The notes of all documents.
  package var sources: [SourceRow] {
    dossier.documents.flatMap { SourceRow.rows(of: $0, locator) }
  }

  /// The short forms of all documents, document by document.
  package var terms: [TermRow] {
    dossier.documents.flatMap { TermRow.rows(of: $0, locator) }
  }

  /// The events in the order of a timeline.
  package var events: [EventRow] {
    dossier.items.events.sorted { EDTF.chronological($0.date, $1.date) }
      .map { row(.event($0), EventStatement($0)) }
  }

  /// The forces in the order of their file, each with its points behind it.
  package var forces: [ForceRow] {
    let answers = Links(dossier).answers
    let recommendations = dossier.items.recommendations
    return dossier.items.forces.flatMap { force in
      let points = force.points.map {
        ForceStatement.Point(
          statement: $0.statement, support: locator.support(for: $0.evidence))
      }
      let answeredBy = (answers[force.id] ?? []).map { recommendations[$0].id }
      let statement = ForceStatement(force, points: points, answeredBy: answeredBy)
      return [row(.force(force), statement)] + pointRows(of: force, points)
    }
  }

  private func pointRows(of force: Force, _ points: [ForceStatement.Point]) -> [ForceRow] {
    points.enumerated().map { index, point in
      ForceRow(
        id: "\(force.id)-point-\(index + 1)",
        statement: ForceStatement(point, number: index + 1, of: force), support: point.support,
        place: force.place.description, suggestion: force.suggestion)
    }
  }

  package var recommendations: [RecommendationRow] {
    dossier.items.recommendations.map { row(.recommendation($0), RecommendationStatement($0)) }
  }

  package var positions: [PositionRow] {
    dossier.items.positions.map { row(.position($0), PositionStatement($0)) }
  }

  package var figures: [FigureRow] {
    dossier.items.figures.map { row(.figure($0), FigureStatement($0)) }
  }

  package var actors: [ActorRow] {
    let mentions = ActorMentions(dossier)
    return dossier.items.actors.map { actor in
      row(.actor(actor), ActorStatement(actor, mentions: mentions.rows(of: actor, locator)))
    }
  }

  private func row<Statement>(
    _ record: Record, _ statement: Statement
  ) -> RecordRow<Statement> {
    RecordRow(
      id: record.id, statement: statement, support: locator.support(for: record.evidence),
      place: record.place.description, suggestion: record.suggestion)
  }
}
