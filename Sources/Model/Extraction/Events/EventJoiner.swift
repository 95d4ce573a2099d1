/// Joins the events of several documents that are one, and tells where documents disagree.
///
/// Two events are one where their dates agree and they share words that few events have. A coarser
/// date agrees with a finer one within it; dates that share no day are a conflict, but only between
/// events that are told in nearly the same words.
struct EventJoiner {
  private let events: [Event]
  private let words: [EventWords]
  private let weights: [String: Double]
  private let documents: [String: Document]

  /// The events of each sentence.
  private let sentences: [Passage?: [Int]]

  /// The events with those that are one joined into one, at the place of the first.
  ///
  /// - Parameters:
  ///   - events: The events of all documents.
  ///   - documents: The documents.
  /// - Returns: The events.
  /// - Complexity: O(*n* log *n*) in the number of events; a word that many events have is not
  ///   looked at.
  static func joined(_ events: [Event], of documents: [Document]) -> [Event] {
    guard documents.count > 1 else { return events }
    let joiner = EventJoiner(events, documents)
    return joiner.joined()
  }

  private init(_ events: [Event], _ documents: [Document]) {
    self.events = events
    self.documents = Dictionary(
      documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let acronyms = self.documents.mapValues { AcronymFinder.definitions(in: $0.text) }
    words = events.map { event in
      EventWords(event, acronyms: event.document.flatMap { acronyms[$0] } ?? [:])
    }
    var counts: [String: Int] = [:]
    for words in words { for word in words.words { counts[word, default: 0] += 1 } }
    weights = counts.mapValues { 1 / Double($0).squareRoot() }
    sentences = Dictionary(grouping: events.indices) { events[$0].passage }
  }

  private func joined() -> [Event] {
    var groups = Groups(events.map { $0.document ?? "" })
    var reasons: [Int: [String]] = [:]
    let pairs = candidates().map { ($0.0, $0.1, agreement(of: $0.0, and: $0.1)) }
    // The best first, since a document tells an event once, and another is left for another.
    for (first, second, agreement) in pairs.filter(\.2.isOne).sorted(by: { $0.2 > $1.2 })
    where groups.join(first, second) {
      reasons[second, default: []] += agreement.reasons
    }
    var conflicts: [Int: [EventConflict]] = [:]
    for (first, second, agreement) in pairs
    where agreement.isConflict && !isToldOtherwise(first, second) {
      conflicts[first, default: []].append(conflict(with: second))
      conflicts[second, default: []].append(conflict(with: first))
    }
    return groups.members.map { members in
      var event = merged(members, reasons: members.flatMap { reasons[$0] ?? [] })
      event.conflicts = members.flatMap { conflicts[$0] ?? [] }
      return event
    }
  }

  /// Whether the sentence of one of two events tells another one at the date of the other: `in 2018
  /// and 2020` is in no conflict with `in 2020`.
  private func isToldOtherwise(_ first: Int, _ second: Int) -> Bool {
    [(first, second), (second, first)].contains { one, other in
      sentences[events[one].passage]?.contains { mate in
        events[mate].date.sharesDays(with: events[other].date)
      } ?? false
    }
  }

  private func conflict(with index: Int) -> EventConflict {
    EventConflict(
      event: events[index].id, date: events[index].date, document: events[index].document ?? "")
  }
}

// MARK: - What may be one

extension EventJoiner {
  /// A word that more events have leads to none.
  private static let mostEvents = 40

  /// Pairs of events of different documents that share two words which few events have, in order.
  private func candidates() -> [(Int, Int)] {
    var holders: [String: [Int]] = [:]
    for (index, words) in words.enumerated() {
      for word in words.words { holders[word, default: []].append(index) }
    }
    var shared: [Int: [Int: Int]] = [:]
    for indices in holders.values where (2...Self.mostEvents).contains(indices.count) {
      for (place, first) in indices.enumerated() {
        for second in indices[(place + 1)...]
        where events[first].document != events[second].document {
          shared[first, default: [:]][second, default: 0] += 1
        }
      }
    }
    return shared.flatMap { first, others in
      others.filter { $0.value >= 2 }.map { (first, $0.key) }
    }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
  }

  private struct Agreement {
    var isOne = false
    var isConflict = false
    var reasons: [String] = []

    /// Whether the dates are the same, and how much of their words is.
    var sameness = (date: false, words: 0.0)

    static func > (lhs: Self, rhs: Self) -> Bool {
      if lhs.sameness.date != rhs.sameness.date { return lhs.sameness.date }
      return lhs.sameness.words > rhs.sameness.words
    }
  }

  private func agreement(of first: Int, and second: Int) -> Agreement {
    let shared = words[first].words.intersection(words[second].words)
    let weight = { (words: Set<String>) in words.reduce(0) { $0 + (weights[$1] ?? 0) } }
    let least = min(weight(words[first].words), weight(words[second].words))
    guard least > 0, events[first].date.isPeriod == events[second].date.isPeriod else {
      return Agreement()
    }
    let score = weight(shared) / least
    let (one, other) = (events[first].date, events[second].date)
    switch one.relation(to: other) {
    case .equal, .contains, .within, .overlaps:
      let isFine = one.isFine && other.isFine
      let sharesTerm = words[first].sharesTerm(with: words[second])
      let needed = !isFine ? Self.enoughForYears : sharesTerm ? Self.enoughWithTerm : Self.enough
      guard shared.count >= 3, score >= needed else { return Agreement() }
      let dates = one == other ? "the same date" : "\(one.shortText) and \(other.shortText) agree"
      return Agreement(
        isOne: true, reasons: [dates, sharedWords(shared, of: [first, second])],
        sameness: (one == other, score))
    case .before, .after:
      let isConflict =
        shared.count >= 5 && score >= Self.nearlyAll
        && events[first].aspect == events[second].aspect
      return Agreement(isConflict: isConflict)
    case .interleaves, .unknown: return Agreement()
    }
  }

  /// How much of the weight of the shorter event's words both must have: for dates as fine as a
  /// month, with and without a long name or term in common, for years, and for events that differ in
  /// the date.
  private static let enoughWithTerm = 0.15
  private static let enough = 0.3
  private static let enoughForYears = 0.5
  private static let nearlyAll = 0.75

  /// The shared words as the event writes them that has more of them in full.
  private func sharedWords(_ shared: Set<String>, of events: [Int]) -> String {
    let written = events.map { index in
      self.events[index].sentence.split { !$0.isLetter && !$0.isNumber }.filter {
        shared.contains(String($0.lowercased().prefix(EventWords.stem)))
      }
    }
    let words = written.max { $0.count < $1.count } ?? []
    return "words: " + words.joined(separator: ", ")
  }
}

// MARK: - One of several

extension EventJoiner {
  private func merged(_ members: [Int], reasons: [String]) -> Event {
    let told = members.map { events[$0] }
    guard told.count > 1, var event = told.min(by: { $0.isTold(betterThan: $1) }) else {
      return told[0]
    }
    event.evidence = told.flatMap(\.evidence)
    event.joining = EventJoining(
      reasons: reasons, isCorroborated: isCorroborated(told), members: told)
    return event
  }

  /// Whether two documents tell it that differ in their authors and publishers, and not in one and
  /// the same sentence.
  private func isCorroborated(_ told: [Event]) -> Bool {
    told.indices.contains { first in
      told[(first + 1)...].contains { other in
        let event = told[first]
        guard event.sentence != other.sentence, let id = event.document,
          let otherID = other.document,
          let one = documents[id]?.metadata, let two = documents[otherID]?.metadata
        else { return false }
        return id != otherID && one.isIndependent(of: two)
      }
    }
  }
}

extension Event {
  /// The document of its first passage.
  fileprivate var document: String? { evidence.first?.document.id }

  /// The sentence that tells it first.
  fileprivate var passage: Passage? { evidence.first?.passage }

  /// Whether its date is finer, or as fine and not inferred where the other's is.
  fileprivate func isTold(betterThan other: Event) -> Bool {
    if date != other.date { return date.relation(to: other.date) == .within }
    return basis == .stated && other.basis == .inferred
  }
}

extension EDTF {
  /// Whether it is at least as fine as a month.
  fileprivate var isFine: Bool {
    switch precision {
    case .second, .day, .month: true
    default: false
    }
  }
}

extension EDTF {
  /// Whether it goes on for longer than the days of a week or of a meeting.
  fileprivate var isPeriod: Bool {
    guard isInterval, let earliest, let latest else { return isInterval }
    return latest.daysSinceEpoch - earliest.daysSinceEpoch > 31
  }
}

/// Numbers that are joined into groups, none with two of one document.
private struct Groups {
  private var parents: [Int]
  private var documents: [Set<String>]

  init(_ documents: [String]) {
    parents = Array(documents.indices)
    self.documents = documents.map { [$0] }
  }

  private func root(of number: Int) -> Int {
    var number = number
    while parents[number] != number { number = parents[number] }
    return number
  }

  /// Joins the groups of two numbers, unless a document would be in the group twice.
  ///
  /// - Returns: Whether they are joined now and were not before.
  mutating func join(_ first: Int, _ second: Int) -> Bool {
    let (first, second) = (root(of: first), root(of: second))
    guard first != second, documents[first].isDisjoint(with: documents[second]) else {
      return false
    }
    let (kept, joined) = (min(first, second), max(first, second))
    parents[joined] = kept
    documents[kept].formUnion(documents[joined])
    return true
  }

  /// The groups in the order of their first numbers.
  var members: [[Int]] {
    var groups: [Int: [Int]] = [:]
    for number in parents.indices { groups[root(of: number), default: []].append(number) }
    return groups.values.sorted { $0[0] < $1[0] }
  }
}
