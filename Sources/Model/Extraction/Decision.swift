/// What a person decides of a suggestion.
package enum Decision: Sendable, Equatable {
  /// It becomes a record.
  case accept(Record)

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
      .confirm(let record):
      record
    }
  }

  /// The same decision on the suggestion of another dossier that says the same of the same words;
  /// `nil` where none does.
  ///
  /// - Complexity: O(*n*) in the suggestions.
  package func carried(to dossier: Dossier) -> Decision? {
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
    case .confirm: return nil
    }
  }
}

extension Dossier {
  /// The edits of the dossier's files that a decision asks for.
  ///
  /// - Complexity: O(*n*) in the length of the documents that the suggestion rests on.
  package func edits(for decision: Decision) -> [RecordEdit] {
    let texts = documents.textsByID
    switch decision {
    case .accept(let record): return [.adding(accepted(record, texts))]
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
    RecordForm(record.suggestion == nil ? record : accepted(record, documents.textsByID))
  }

  private func rejections(
    of record: Record, as rule: String?, _ texts: [String: String]
  ) -> [RecordEdit] {
    guard let rule else { return [] }
    return record.evidence.map { evidence in
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
    case .force, .recommendation, .position, .figure, .actor: record
    }
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
