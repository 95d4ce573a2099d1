/// What a person decides of a suggestion.
package enum Decision: Sendable, Equatable {
  /// It becomes a record.
  case accept(Record)

  /// A record that nothing suggested.
  case add(Record)

  /// It is never made again.
  case reject(Record)

  /// A suggestion becomes a record as a person changed it, or a record is changed.
  case revise(Record, as: Record)

  /// A record rests on what its passages have changed to.
  case confirm(Record)

  /// The events that were joined to it are events of their own.
  case part(Record)
}

extension Decision {
  /// What is decided on.
  package var record: Record {
    switch self {
    case .accept(let record), .reject(let record), .part(let record), .revise(let record, _),
      .confirm(let record), .add(let record):
      record
    }
  }

  /// The same decision on the suggestion of another dossier that says the same of the same words;
  /// `nil` where none does.
  ///
  /// - Complexity: O(*n*) in the suggestions.
  package func carried(to dossier: Dossier) -> Decision? {
    if case .add(let record) = self {
      let documents = Set(dossier.documents.map(\.id))
      return record.evidence.allSatisfy { documents.contains($0.document.id) } ? self : nil
    }
    guard let rule = record.suggestion?.rule else { return nil }
    let twin = dossier.items.keyed.lazy.map(\.record).first { other in
      other.suggestion?.rule == rule && other.kind == record.kind && other.title == record.title
    }
    guard let twin else { return nil }
    switch self {
    case .accept: return .accept(twin)
    case .reject: return .reject(twin)
    case .part: return .part(twin)
    case .revise(_, let revised): return .revise(twin, as: revised)
    case .confirm, .add: return nil
    }
  }
}

extension Decision {
  /// Why it cannot be written as it is; `nil` where it can.
  ///
  /// A position names its party and its issue by ids. Where the manifest lists none, the words of
  /// the text stand for them; where it lists some, they must be among them.
  package func obstacle(in dossier: Dossier) -> String? {
    guard case .accept(.position(let position)) = self else { return nil }
    let ids = dossier.idsOfPositions
    return UnlistedID.words(for: position.party.id, key: "party", among: ids["party"] ?? [])
      ?? UnlistedID.words(for: position.issue.id, key: "issue", among: ids["issue"] ?? [])
  }
}

extension Dossier {
  /// The edits of the dossier's files that a decision asks for.
  ///
  /// - Complexity: O(*n*) in the length of the documents that the suggestion rests on.
  package func edits(for decision: Decision) -> [RecordEdit] {
    let texts = documents.textsByID
    switch decision {
    case .accept(let record):
      return decision.obstacle(in: self) == nil ? [.adding(accepted(record, texts))] : []
    case .add(let record): return [.adding(record)]
    case .reject(let record):
      return rejections(of: record, as: record.suggestion?.rule, texts)
    case .part(.event(let event)):
      return (event.joining?.members.dropFirst() ?? []).flatMap {
        rejections(of: .event($0), as: Event.joiningRule, texts)
      }
    case .part: return []
    case .confirm(let record):
      let confirmed = record.mapEvidence { $0.confirmed(in: texts) }
      return [.replacing(record, by: confirmed)]
    case .revise(let record, let revised):
      guard record.suggestion != nil else { return [.replacing(record, by: revised)] }
      // With another date the record would leave the suggestion standing.
      let isAnswered = revised.answers(record)
      return [.adding(revised)]
        + (isAnswered ? [] : rejections(of: record, as: record.suggestion?.rule, texts))
    }
  }

  /// What a person fills in to change a record, or to accept a suggestion in other words.
  ///
  /// - Complexity: O(*n*) in the length of the documents that the record rests on.
  package func form(for record: Record) -> RecordForm {
    checked(RecordForm(record.suggestion == nil ? record : accepted(record, documents.textsByID)))
  }

  /// The form with the ids that its entries must name.
  private func checked(_ form: RecordForm) -> RecordForm {
    guard form.kind == .position else { return form }
    var form = form
    let ids = idsOfPositions
    for index in form.entries.indices {
      form.entries[index].ids = ids[form.entries[index].key] ?? []
    }
    return form
  }

  /// What a person fills in to make a record of a passage: its words, and for an event its date.
  ///
  /// - Complexity: O(*n*) in the length of the document.
  package func form(forNew kind: Record.Kind, at passage: Passage) -> RecordForm {
    let place = SourcePlace(file: "")
    let document = documents.first { $0.id == passage.document }
    let text = document?.text ?? ""
    let evidence = Evidence(
      document: Reference(id: passage.document, place: place),
      quote: TextQuoteSelector(of: passage.range, in: text), place: place, passage: passage)
    let words = evidence.quote.exact
    let date = TemporalTagger.expressions(
      inUTF8: Array(words.utf8), published: document?.metadata.issued?.earliest
    ).lazy.compactMap(\.edtf).first
    let texts = ["title", "statement", "act", "what", "name"].map { ($0, words) }
    return checked(
      RecordForm(
        kind, restingOn: evidence,
        texts: Dictionary(uniqueKeysWithValues: texts + [("date", date?.description ?? "")])))
  }

  private func rejections(
    of record: Record, as rule: String?, _ texts: [String: String]
  ) -> [RecordEdit] {
    guard let rule else { return [] }
    return record.ownEvidence.map { evidence in
      .rejecting(
        RejectedSuggestion(
          kind: record.kind, rule: rule, document: evidence.document.id,
          quote: evidence.unmistakable(in: texts).quote))
    }
  }

  /// The suggestion as a record: without an id, so that it gets one when it is written, and without
  /// names that no actor of the dossier has.
  private func accepted(_ record: Record, _ texts: [String: String]) -> Record {
    switch record {
    case .event(let event):
      .event(
        Event(
          id: "", place: event.place, date: event.date, title: event.title, kind: event.kind,
          basis: event.basis, rule: event.rule, actors: event.actors.compactMap(actor),
          themes: event.themes, evidence: event.evidence.map { $0.unmistakable(in: texts) }))
    case .force(let force): .force(accepted(force, texts))
    case .recommendation(let recommendation): .recommendation(accepted(recommendation, texts))
    case .position(let position): .position(accepted(position, texts))
    case .figure(let figure): .figure(accepted(figure, texts))
    case .actor(let actor):
      .actor(
        Actor(
          id: "", place: actor.place, name: actor.name, kind: actor.kind, aliases: actor.aliases,
          evidence: actor.evidence.map { $0.unmistakable(in: texts) }))
    }
  }

  private func accepted(_ force: Force, _ texts: [String: String]) -> Force {
    Force(
      id: "", place: force.place, side: force.side, order: force.order,
      statement: force.statement,
      points: force.points.map { point in
        Force.Point(
          statement: point.statement, evidence: point.evidence.map { $0.unmistakable(in: texts) })
      },
      strength: force.strength, evidence: force.evidence.map { $0.unmistakable(in: texts) })
  }

  private func accepted(
    _ recommendation: Recommendation, _ texts: [String: String]
  ) -> Recommendation {
    Recommendation(
      id: "", place: recommendation.place,
      addressee: recommendation.addressee.flatMap { isParty($0.id) ? $0 : nil },
      act: recommendation.act, modality: recommendation.modality, voice: recommendation.voice,
      answers: recommendation.answers,
      evidence: recommendation.evidence.map { $0.unmistakable(in: texts) })
  }

  private func accepted(_ position: Position, _ texts: [String: String]) -> Position {
    Position(
      id: "", place: position.place, party: position.party, issue: position.issue,
      stance: position.stance, attribution: position.attribution, statement: position.statement,
      evidence: position.evidence.map { $0.unmistakable(in: texts) })
  }

  /// The figure as a record, part of another only where that is a record, too.
  private func accepted(_ figure: Figure, _ texts: [String: String]) -> Figure {
    Figure(
      id: "", place: figure.place, what: figure.what, amount: figure.amount, unit: figure.unit,
      bound: figure.bound, kind: figure.kind, period: figure.period, asOf: figure.asOf,
      partOf: figure.partOf.flatMap { whole in
        records.figures.contains { $0.id == whole.id } ? whole : nil
      },
      separateFrom: figure.separateFrom,
      evidence: figure.evidence.map { $0.unmistakable(in: texts) })
  }

  private func isParty(_ id: String) -> Bool {
    manifest.parties.contains { $0.id == id } || records.actors.contains { $0.id == id }
  }

  private func actor(_ name: Reference) -> Reference? {
    records.actors.first { actor in
      actor.id == name.id || actor.name == name.id || actor.aliases.contains(name.id)
    }.map { Reference(id: $0.id, place: name.place) }
  }
}

extension Record {
  /// Whether a record of the same words leaves nothing of a suggestion to be decided on.
  fileprivate func answers(_ suggestion: Record) -> Bool {
    guard case (.event(let event), .event(let other)) = (self, suggestion) else { return true }
    return event.date.sharesDays(with: other.date)
  }
}

extension Evidence {
  /// The evidence with the words that its passage has changed to.
  fileprivate func confirmed(in texts: [String: String]) -> Evidence {
    guard let range = anchor?.proposal, let text = texts[document.id] else { return self }
    return Evidence(
      document: document, quote: TextQuoteSelector(of: range, in: text), place: place,
      passage: Passage(document: document.id, range: range))
  }

  /// The evidence with a quotation that fits no other place of its document, where that can be.
  fileprivate func unmistakable(in texts: [String: String]) -> Evidence {
    guard let passage, let text = texts[passage.document] else { return self }
    return Evidence(
      document: document, quote: TextQuoteSelector(of: passage.range, in: text), place: place,
      passage: passage)
  }
}
