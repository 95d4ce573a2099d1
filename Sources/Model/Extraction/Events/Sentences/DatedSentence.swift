/// A sentence with one of its dates, and what it says of it.
struct DatedSentence {
  /// UTF-8 offsets in the document's text.
  let sentence: Range<Int>
  let date: EDTF
  let kind: Event.Kind
  let basis: Event.Basis
  let rule: String

  /// The words of the date, and those that decided on its kind.
  let cues: [String]

  /// The words in which it is told, shorter than the sentence where that has several parts.
  let title: String
}

extension DatedSentence {
  /// Reads what a sentence says of a date: nothing, one thing, or what began then and goes on.
  ///
  /// - Parameters:
  ///   - date: The date.
  ///   - sentence: Its sentence.
  ///   - bytes: The text of both.
  /// - Returns: What it says.
  /// - Complexity: O(*n*) in the length of the sentence.
  static func told(
    of date: DateInSentence, in sentence: EventSentence, of bytes: [UInt8]
  ) -> [DatedSentence] {
    let since = SinceClause.around(date, in: sentence)
    if case .comparison = since { return [] }
    guard let written = date.expression.eventDate else { return [] }
    let words = String(decoding: bytes[date.expression.range], as: UTF8.self).collapsingWhitespace
    guard case .happening(let index) = since, !written.isInterval else {
      let (lead, leadWords) = DateLead.of(date, in: sentence)
      return [
        DatedSentence(
          written, date, in: sentence, lead: lead,
          cues: leadWords.isEmpty || lead == .since ? [words] : [leadWords, words],
          title: EventTitle.text(of: date, in: sentence, of: bytes))
      ]
    }
    let titles = EventTitle.texts(since: index, date, in: sentence, of: bytes)
    return [
      DatedSentence(
        written, date, in: sentence, lead: .none, cues: [words], title: titles.happening),
      DatedSentence(
        written, date, in: sentence, lead: .since, cues: ["since", words], title: titles.goingOn),
    ]
  }

  private init(
    _ written: EDTF, _ date: DateInSentence, in sentence: EventSentence, lead: DateLead,
    cues: [String], title: String
  ) {
    let (edtf, leadRule) = Self.date(written, behind: lead)
    self.sentence = sentence.range
    self.date = edtf
    self.title = title
    rule = leadRule ?? date.expression.rule.rawValue
    basis = date.expression.basis == .inferred ? .inferred : .stated
    switch lead {
    case .deadline: (kind, self.cues) = (.deadline, cues)
    case .asOf: (kind, self.cues) = (.asOf, cues)
    case .none, .since, .until:
      let found = EventKindCues.kind(of: sentence)
      (kind, self.cues) = (found?.kind ?? .milestone, cues + (found.map { [$0.cue] } ?? []))
    }
  }

  /// What goes on since the date that was told last: `since then ships have called`.
  ///
  /// - Parameters:
  ///   - words: The words for that date.
  ///   - last: The date told last.
  ///   - sentence: The sentence.
  ///   - bytes: The text.
  init?(
    since words: Range<Int>, _ last: EDTF, in sentence: EventSentence, of bytes: [UInt8]
  ) {
    guard let start = last.latestPart, let date = try? EDTF("\(start)/..") else { return nil }
    self.sentence = sentence.range
    self.date = date
    let found = EventKindCues.kind(of: sentence)
    kind = found?.kind ?? .milestone
    basis = .inferred
    rule = "since"
    cues =
      [String(decoding: bytes[words], as: UTF8.self).collapsingWhitespace]
      + (found.map { [$0.cue] } ?? [])
    title = EventTitle.text(sinceThen: words, in: sentence, of: bytes)
  }

  /// The date with the open end that the words before it give it.
  private static func date(_ date: EDTF, behind lead: DateLead) -> (EDTF, rule: String?) {
    guard !date.isInterval else { return (date, nil) }
    switch lead {
    case .since: return ((try? EDTF("\(date)/..")) ?? date, "since")
    case .until: return ((try? EDTF("../\(date)")) ?? date, "until")
    default: return (date, nil)
    }
  }
}

extension TemporalExpression {
  /// The date on a timeline: the whole of a range, an estimate as one.
  fileprivate var eventDate: EDTF? {
    if let span { return try? EDTF(span) }
    guard let edtf else { return nil }
    return modifier == .approximate ? (try? EDTF("\(edtf)~")) ?? edtf : edtf
  }
}

extension EDTF {
  /// The date itself; of an interval, its end, or its start where the end is open.
  fileprivate var latestPart: String? {
    guard isInterval else { return isSet ? nil : description }
    let ends = description.split(separator: "/")
    return ends.last { $0 != ".." }.map(String.init)
  }
}
