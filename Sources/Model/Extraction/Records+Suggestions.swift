extension Records {
  /// These, and behind them the suggestions that nobody has decided on.
  ///
  /// A suggested event is decided on where it was rejected, or where an event of a date that shares
  /// its days is recorded on the same words. Of events that were joined, those stand alone whose
  /// joining was rejected.
  ///
  /// - Parameters:
  ///   - suggestions: What the rules found.
  ///   - documents: The documents that they found it in.
  /// - Returns: The records and suggestions.
  /// - Complexity: O(*n* log *n*) in the number of both.
  func completed(with suggestions: Records, in documents: [Document]) -> Records {
    guard !suggestions.events.isEmpty else { return self }
    let recorded = recordedEvents
    let texts = rejected.all.isEmpty ? [:] : documents.textsByID
    var items = self
    items.events += suggestions.events.flatMap { $0.parted(where: rejected, texts) }
      .filter { event in
        !event.evidence.contains { recorded.hold(event, at: $0.passage) }
          && !event.isRejected(as: event.suggestion?.rule, by: rejected, texts)
      }
    return items
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
      $0.isRejected(as: Self.joiningRule, by: rejected, texts)
    }
    return strangers.isEmpty ? [self] : joining.members
  }

  fileprivate func isRejected(
    as rule: String?, by rejected: RejectedSuggestions, _ texts: [String: String]
  ) -> Bool {
    guard let rule else { return false }
    return evidence.contains { evidence in
      guard let passage = evidence.passage, let text = texts[passage.document] else { return false }
      return rejected.contains(
        kind: .event, rule: rule, document: passage.document,
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
