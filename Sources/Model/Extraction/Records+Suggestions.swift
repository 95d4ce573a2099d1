extension Records {
  /// These, and behind them the suggestions that nobody has decided on.
  ///
  /// A suggestion is decided on where it was rejected, or where a record of its kind rests on the
  /// same words; an event is, where the record's date shares its days; a figure, where its amount is
  /// the same; an actor, where a record has one of its names. Of events that were joined, those stand
  /// alone whose joining was rejected.
  ///
  /// - Parameters:
  ///   - suggestions: What the rules found.
  ///   - documents: The documents that they found it in.
  /// - Returns: The records and suggestions.
  /// - Complexity: O(*n* log *n*) in the number of both.
  func completed(with suggestions: Records, in documents: [Document]) -> Records {
    guard !suggestions.isEmpty else { return self }
    let texts = rejected.all.isEmpty ? [:] : documents.textsByID
    var items = self
    items.events += undecidedEvents(of: suggestions, texts)
    items.forces += undecided(suggestions.forces, beside: forces, as: Record.force, texts)
    items.recommendations += undecided(
      suggestions.recommendations, beside: recommendations, as: Record.recommendation, texts)
    items.positions += undecided(
      suggestions.positions, beside: positions, as: Record.position, texts)
    items.figures += undecidedFigures(of: suggestions, texts)
    items.actors += undecidedActors(of: suggestions, texts)
    return items
  }

  /// The suggestions of a kind that no record of the kind decides on, and no rejection.
  private func undecided<Item>(
    _ suggested: [Item], beside recorded: [Item], as record: (Item) -> Record,
    _ texts: [String: String]
  ) -> [Item] {
    guard !suggested.isEmpty else { return [] }
    let passages = Dictionary(
      grouping: recorded.flatMap { record($0).evidence }.compactMap(\.passage), by: \.document
    ).mapValues { RangeIndex($0.map(\.range), at: { $0 }) }
    return suggested.filter { item in
      let record = record(item)
      let isRecorded = record.ownEvidence.compactMap(\.passage).contains { passage in
        passages[passage.document]?.elements(touching: passage.range).isEmpty == false
      }
      return !isRecorded && !record.isRejected(as: record.suggestion?.rule, by: rejected, texts)
    }
  }

  private func undecidedFigures(of suggestions: Records, _ texts: [String: String]) -> [Figure] {
    guard !suggestions.figures.isEmpty else { return [] }
    let recorded = Dictionary(
      grouping: figures.flatMap { figure in
        figure.evidence.compactMap(\.passage).map { (figure: figure, passage: $0) }
      }, by: \.passage.document
    ).mapValues { RangeIndex($0, at: \.passage.range) }
    return suggestions.figures.filter { figure in
      let isRecorded = figure.evidence.compactMap(\.passage).contains { passage in
        recorded[passage.document]?.elements(touching: passage.range).contains {
          $0.figure.amount == figure.amount
        } == true
      }
      return !isRecorded
        && !Record.figure(figure).isRejected(as: figure.suggestion?.rule, by: rejected, texts)
    }
  }

  private func undecidedActors(of suggestions: Records, _ texts: [String: String]) -> [Actor] {
    let names = Set(actors.flatMap { [$0.name] + $0.aliases }.map(\.folded))
    return suggestions.actors.filter { actor in
      !([actor.name] + actor.aliases).contains { names.contains($0.folded) }
        && !Record.actor(actor).isRejected(as: actor.suggestion?.rule, by: rejected, texts)
    }
  }

  private func undecidedEvents(of suggestions: Records, _ texts: [String: String]) -> [Event] {
    guard !suggestions.events.isEmpty else { return [] }
    let recorded = recordedEvents
    return suggestions.events.flatMap { $0.parted(where: rejected, texts) }
      .filter { event in
        !event.evidence.contains { recorded.hold(event, at: $0.passage) }
          && !Record.event(event).isRejected(as: event.suggestion?.rule, by: rejected, texts)
      }
  }

  private var recordedEvents: RecordedEvents {
    var events: [String: [(range: Range<Int>, date: EDTF)]] = [:]
    for event in self.events {
      for passage in event.evidence.compactMap(\.passage) {
        events[passage.document, default: []].append((passage.range, event.date))
      }
    }
    return RecordedEvents(events: events.mapValues { RangeIndex($0, at: \.range) })
  }
}

/// The dates that events are recorded at, by their passages.
private struct RecordedEvents {
  let events: [String: RangeIndex<(range: Range<Int>, date: EDTF)>]

  func hold(_ event: Event, at passage: Passage?) -> Bool {
    guard let passage, let recorded = events[passage.document] else { return false }
    return recorded.elements(touching: passage.range).contains {
      $0.date.sharesDays(with: event.date)
    }
  }
}

extension Event {
  /// The name under which it is rejected that events are one.
  static let joiningRule = "joining"

  /// The event without those that were joined to it and are not to be.
  fileprivate func parted(
    where rejected: RejectedSuggestions, _ texts: [String: String]
  ) -> [Event] {
    guard let joining, !rejected.all.isEmpty else { return [self] }
    let strangers = joining.members.filter {
      Record.event($0).isRejected(as: Self.joiningRule, by: rejected, texts)
    }
    return strangers.isEmpty ? [self] : joining.members
  }
}

extension Record {
  fileprivate func isRejected(
    as rule: String?, by rejected: RejectedSuggestions, _ texts: [String: String]
  ) -> Bool {
    guard let rule, !texts.isEmpty else { return false }
    return ownEvidence.contains { evidence in
      guard let passage = evidence.passage, let text = texts[passage.document] else { return false }
      return rejected.contains(
        kind: kind, rule: rule, document: passage.document,
        quote: TextQuoteSelector(
          of: passage.range, in: text, context: TextQuoteSelector.longestContext))
    }
  }
}

extension [Document] {
  var textsByID: [String: String] {
    Dictionary(map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
  }
}
