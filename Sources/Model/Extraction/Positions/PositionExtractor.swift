/// Suggests the positions that a document reports: who holds what, on what.
///
///     PositionExtractor.positions(in: StatedText(document), names)
///     // participants, "the harbour fees", concerned, some
///
/// Parties are what the text names as holding something; none is made up. `Others` and `they` take
/// the party that was spoken of before.
struct PositionExtractor {
  private let text: StatedText
  private let names: KnownNames
  private var memory = PartyMemory()
  private var states = StateNaming()
  private var positions: [Position] = []

  /// The positions of a document in its order.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  static func positions(in text: StatedText, _ names: KnownNames) -> [Position] {
    var extractor = PositionExtractor(text, names)
    for paragraph in text.paragraphs where !paragraph.isRow { extractor.read(paragraph) }
    return extractor.positions
  }

  private init(_ text: StatedText, _ names: KnownNames) {
    self.text = text
    self.names = names
  }

  private mutating func read(_ paragraph: StatedParagraph) {
    memory.last = nil
    for range in paragraph.sentences {
      let words = StatedWord.words(of: range, in: text.document.text)
      guard words.count >= Self.fewestWords, words.last?.text != "?" else { continue }
      let sentence = PositionSentence(words, after: memory)
      let drafts = Self.drafts(in: sentence)
      for (index, draft) in drafts.enumerated() {
        // What `As Ana Bell notes,` says stands behind it.
        let isLead = index == 0 && sentence.lower(0) == "as"
        let next = isLead ? nil : drafts[(index + 1)...].first { !$0.isWithin }
        add(draft, before: next, of: drafts, sentence, range, paragraph.section)
        memory.remember(draft.party)
      }
      if drafts.isEmpty { rememberPeople(of: sentence) }
    }
  }

  private static let fewestWords = 5

  /// People who take part are named before they say anything: `35 scholars participated`.
  private mutating func rememberPeople(of sentence: PositionSentence) {
    for (index, word) in sentence.words.enumerated() {
      let takesPart = ["participated", "attended", "convened"].contains(word.lower)
      if takesPart, sentence.words[..<index].suffix(4).contains(where: { isPeople($0) }) {
        memory.assembly = memory.assembly ?? "participants"
      }
    }
  }

  private func isPeople(_ word: StatedWord) -> Bool {
    PartyWords.people(word.lower).map(PartyWords.isPlural) == true
  }

  private static func drafts(in sentence: PositionSentence) -> [PositionDraft] {
    var drafts = StatedPositionRule.positions(in: sentence)
    for draft in PointedPositionRule.positions(in: sentence)
      + SharedPositionRule.positions(in: sentence)
    {
      let isKnown = drafts.contains {
        $0.party.name == draft.party.name || $0.cue.overlaps(draft.cue)
          || !draft.isWithin && $0.start <= draft.start && draft.rule == SharedPositionRule.name
      }
      if !isKnown { drafts.append(draft) }
    }
    return drafts.sorted { $0.start < $1.start }
  }

  private mutating func add(
    _ draft: PositionDraft, before next: PositionDraft?, of drafts: [PositionDraft],
    _ sentence: PositionSentence, _ range: Range<Int>, _ section: Int?
  ) {
    let isFirst = drafts.first.map { $0.start == draft.start } ?? true
    let start = isFirst ? range.lowerBound : sentence.words[draft.start].range.lowerBound
    let end = next.map { sentence.end(before: $0.start) } ?? range.upperBound
    let passage = text.document.text.trimmed(start..<max(end, start + 1))
    let evidence = Evidence(at: passage, in: text.document)
    let issue = PositionIssue.words(of: draft, in: sentence, section: section, of: text)
    let known = names.issue(of: issue) ?? names.issue(of: text.words(passage))
    let party = states.name(draft.party.name)
    let cues = [draft.party.words, draft.cue].map { range in
      sentence.words[range].map(\.text).joined(separator: " ")
    }
    positions.append(
      Position(
        id: "\(text.document.id)-position-\(positions.count + 1)", place: evidence.place,
        party: Reference(id: names.party(party) ?? party, place: evidence.place),
        issue: Reference(id: known ?? issue, place: evidence.place), stance: draft.stance,
        attribution: draft.party.attribution, statement: text.words(passage),
        evidence: [evidence],
        suggestion: Suggestion(
          rule: draft.rule, cues: draft.party.words == draft.cue ? [cues[0]] : cues)))
  }
}

extension PositionSentence {
  /// Where the words before a clause end, without those that join the two.
  fileprivate func end(before start: Int) -> Int {
    var index = max(0, start - 1)
    while index > 0,
      words[index].isSign || Self.contrasts.contains(lower(index)) || lower(index) == "and"
    {
      index -= 1
    }
    return words[index].range.upperBound
  }
}
