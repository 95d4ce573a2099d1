/// A kind of record that can be read from the fields of a YAML mapping.
protocol RecordReading: Sendable {
  /// What one record is called in messages, with its article.
  static var inWords: String { get }

  /// Reads a record; `nil` where what is missing makes it worthless.
  static func read(from fields: inout Fields) -> Self?
}

extension RecordReading {
  /// Reads all records of a file.
  static func readAll(from source: SourceText) -> (records: [Self], problems: [Problem]) {
    let file = YAMLFile.list(source)
    var problems = file.problems
    let records = file.nodes.compactMap { node -> Self? in
      guard var fields = Fields(node, owner: inWords, in: source.path, problems: &problems) else {
        return nil
      }
      let record = read(from: &fields)
      problems += fields.finish()
      return record
    }
    return (records, problems)
  }
}

extension Fields {
  mutating func id() -> String? {
    text("id", isRequired: true)
  }

  mutating func evidence() -> [Evidence] {
    list("evidence", of: "evidence") { fields in
      let document = fields.reference("document", isRequired: true)
      let exact = fields.text("exact", isRequired: true)
      let quote = TextQuoteSelector(
        exact: exact ?? "", prefix: fields.text("prefix"), suffix: fields.text("suffix"))
      guard let document, exact != nil else { return nil }
      return Evidence(document: document, quote: quote, place: fields.place, passage: nil)
    }
  }
}

extension Event: RecordReading {
  static var inWords: String { "an event" }

  static func read(from fields: inout Fields) -> Event? {
    let id = fields.id()
    let date = fields.date("date", isRequired: true)
    let title = fields.text("title", isRequired: true)
    let kind: Kind? = fields.choice("kind", isRequired: true)
    let basis: Basis = fields.choice("basis") ?? .stated
    let rule = fields.text("rule", isRequired: basis == .inferred)
    let actors = fields.references("actors")
    let themes = fields.references("themes")
    let evidence = fields.evidence()
    guard let id, let date, let title, let kind else { return nil }
    return Event(
      id: id, place: fields.place, date: date, title: title, kind: kind, basis: basis, rule: rule,
      actors: actors, themes: themes, evidence: evidence)
  }
}

extension Force: RecordReading {
  static var inWords: String { "a force" }

  static func read(from fields: inout Fields) -> Force? {
    let id = fields.id()
    let side: Side? = fields.choice("side", isRequired: true)
    let order = fields.wholeNumber("order")
    let statement = fields.text("statement", isRequired: true)
    let points = fields.list("points", of: "a point of a force") { fields in
      let statement = fields.text("statement", isRequired: true)
      let evidence = fields.evidence()
      return statement.map { Point(statement: $0, evidence: evidence) }
    }
    let strength = fields.mapping("strength", of: "a strength", read: Strength.read)
    let evidence = fields.evidence()
    guard let id, let side, let statement else { return nil }
    return Force(
      id: id, place: fields.place, side: side, order: order, statement: statement, points: points,
      strength: strength, evidence: evidence)
  }
}

extension Force.Strength {
  static func read(from fields: inout Fields) -> Force.Strength? {
    let value = fields.wholeNumber("value", isRequired: true)
    let rater = fields.text("rater")
    let why = fields.text("why")
    guard let value else { return nil }
    guard (1...5).contains(value) else {
      fields.report(.strengthOutOfRange(value))
      return nil
    }
    return Force.Strength(value: value, rater: rater, why: why)
  }
}

extension Recommendation: RecordReading {
  static var inWords: String { "a recommendation" }

  static func read(from fields: inout Fields) -> Recommendation? {
    let id = fields.id()
    let addressee = fields.reference("to")
    let act = fields.text("act", isRequired: true)
    let modality: Modality? = fields.choice("modality", isRequired: true)
    let voice: Voice = fields.choice("voice") ?? .author
    let answers = fields.references("answers")
    let evidence = fields.evidence()
    guard let id, let act, let modality else { return nil }
    return Recommendation(
      id: id, place: fields.place, addressee: addressee, act: act, modality: modality,
      voice: voice, answers: answers, evidence: evidence)
  }
}

extension Position: RecordReading {
  static var inWords: String { "a position" }

  static func read(from fields: inout Fields) -> Position? {
    let id = fields.id()
    let party = fields.reference("party", isRequired: true)
    let issue = fields.reference("issue", isRequired: true)
    let stance: Stance? = fields.choice("stance", isRequired: true)
    let attribution: Attribution = fields.choice("attribution") ?? .unattributed
    let statement = fields.text("statement", isRequired: true)
    let evidence = fields.evidence()
    guard let id, let party, let issue, let stance, let statement else { return nil }
    return Position(
      id: id, place: fields.place, party: party, issue: issue, stance: stance,
      attribution: attribution, statement: statement, evidence: evidence)
  }
}

extension Figure: RecordReading {
  static var inWords: String { "a figure" }

  static func read(from fields: inout Fields) -> Figure? {
    let id = fields.id()
    let what = fields.text("what", isRequired: true)
    let amount = fields.number("amount", isRequired: true)
    let unit = fields.text("unit", isRequired: true)
    let bound: Bound = fields.choice("bound") ?? .exact
    let kind: Kind? = fields.choice("kind")
    let period = fields.date("period")
    let asOf = fields.date("as-of")
    let partOf = fields.reference("part-of")
    let separateFrom = fields.references("separate-from")
    let evidence = fields.evidence()
    guard let id, let what, let amount, let unit else { return nil }
    return Figure(
      id: id, place: fields.place, what: what, amount: amount, unit: unit, bound: bound,
      kind: kind, period: period, asOf: asOf, partOf: partOf, separateFrom: separateFrom,
      evidence: evidence)
  }
}

extension Actor: RecordReading {
  static var inWords: String { "an actor" }

  static func read(from fields: inout Fields) -> Actor? {
    let id = fields.id()
    let name = fields.text("name", isRequired: true)
    let kind: Kind? = fields.choice("kind", isRequired: true)
    let aliases = fields.references("aliases").map(\.id)
    let capacity: Capacity? = fields.choice("capacity")
    let evidence = fields.evidence()
    guard let id, let name, let kind else { return nil }
    return Actor(
      id: id, place: fields.place, name: name, kind: kind, aliases: aliases, capacity: capacity,
      evidence: evidence)
  }
}
