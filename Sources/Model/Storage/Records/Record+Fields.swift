/// What can be written as an item of a list in a file of records.
protocol RecordWriting {
  /// The keys and values in the order of the manual, texts as they will be read.
  ///
  /// Two records are the same statement where their fields are equal: places do not count.
  var fields: [YAMLField] { get }
}

extension YAMLField {
  /// A key with a text as it is read; `nil` where there is none.
  static func text(_ key: String, _ text: String?) -> YAMLField? {
    guard let stored = text?.asStored, !stored.isEmpty else { return nil }
    return YAMLField(key: key, value: .text(stored))
  }

  fileprivate static func number(_ key: String, _ number: String?) -> YAMLField? {
    number.map { YAMLField(key: key, value: .plain($0)) }
  }

  fileprivate static func texts(_ key: String, _ texts: [String]) -> YAMLField? {
    let values = texts.map { YAMLValue.text($0.asStored) }
    return values.isEmpty ? nil : YAMLField(key: key, value: .list(values))
  }

  fileprivate static func ids(_ key: String, _ references: [Reference]) -> YAMLField? {
    texts(key, references.map(\.id))
  }

  fileprivate static func mappings(_ key: String, _ items: [[YAMLField]]) -> YAMLField? {
    items.isEmpty ? nil : YAMLField(key: key, value: .list(items.map { .mapping($0) }))
  }

  static func evidence(_ evidence: [Evidence]) -> YAMLField? {
    mappings(
      "evidence",
      evidence.map { evidence in
        [.text("document", evidence.document.id)].compactMap(\.self) + evidence.quote.fields
      })
  }
}

extension TextQuoteSelector {
  var fields: [YAMLField] {
    [.text("exact", exact), .text("prefix", prefix), .text("suffix", suffix)].compactMap(\.self)
  }
}

extension String {
  /// The text as it is when it has been written and read.
  var asStored: String {
    TextCleaner.clean(self).text.collapsingWhitespace
  }
}

extension Event: RecordWriting {
  var fields: [YAMLField] {
    [
      .text("id", id), .text("date", date.description), .text("title", title),
      .text("kind", kind.rawValue), .text("basis", basis.rawValue), .text("rule", rule),
      .ids("actors", actors), .ids("themes", themes), .evidence(evidence),
    ].compactMap(\.self)
  }
}

extension Force: RecordWriting {
  var fields: [YAMLField] {
    [
      .text("id", id), .text("side", side.rawValue), .number("order", order.map(String.init)),
      .text("statement", statement), .mappings("points", points.map(\.fields)),
      strength.map { YAMLField(key: "strength", value: .mapping($0.fields)) },
      .evidence(evidence),
    ].compactMap(\.self)
  }
}

extension Force.Point {
  fileprivate var fields: [YAMLField] {
    [.text("statement", statement), .evidence(evidence)].compactMap(\.self)
  }
}

extension Force.Strength {
  fileprivate var fields: [YAMLField] {
    [.number("value", "\(value)"), .text("rater", rater), .text("why", why)].compactMap(\.self)
  }
}

extension Recommendation: RecordWriting {
  var fields: [YAMLField] {
    [
      .text("id", id), .text("to", addressee?.id), .text("act", act),
      .text("modality", modality.rawValue), .text("voice", voice.rawValue),
      .ids("answers", answers), .evidence(evidence),
    ].compactMap(\.self)
  }
}

extension Position: RecordWriting {
  var fields: [YAMLField] {
    [
      .text("id", id), .text("party", party.id), .text("issue", issue.id),
      .text("stance", stance.rawValue), .text("attribution", attribution.rawValue),
      .text("statement", statement), .evidence(evidence),
    ].compactMap(\.self)
  }
}

extension Figure: RecordWriting {
  var fields: [YAMLField] {
    [
      .text("id", id), .text("what", what), .number("amount", amount.decimalDigits),
      .text("unit", unit), .text("bound", bound.rawValue), .text("kind", kind?.rawValue),
      .text("period", period?.description),
      .text("as-of", asOf?.description), .text("part-of", partOf?.id),
      .ids("separate-from", separateFrom), .evidence(evidence),
    ].compactMap(\.self)
  }
}

extension Actor: RecordWriting {
  var fields: [YAMLField] {
    [
      .text("id", id), .text("name", name), .text("kind", kind.rawValue),
      .texts("aliases", aliases), .text("capacity", capacity?.rawValue), .evidence(evidence),
    ].compactMap(\.self)
  }
}
