internal import Canvas
package import Model

extension Detail {
  /// All that is known of a record.
  package init(of key: RecordKey, in library: Library) {
    self.init()
    switch library.records[key] {
    case .event(let event): describe(event, library)
    case .force(let force): describe(force, library)
    case .recommendation(let recommendation): describe(recommendation, library)
    case .position(let position): describe(position, library)
    case .figure(let figure): describe(figure, library)
    case .actor(let actor): describe(actor, library)
    }
  }

  private mutating func describe(_ event: Event, _ library: Library) {
    heading(event.title)
    blank()
    field("When", event.date.displayText, .event)
    field("Kind", event.kind.words)
    let rule = event.rule.map { " by the rule \($0)" } ?? ""
    field("Date", event.basis == .stated ? "stated by the text" : "inferred\(rule)")
    if let suggestion = event.suggestion { describe(suggestion) }
    field("About", library.names(of: event.themes))
    if let joining = event.joining { describe(joining) }
    for conflict in event.conflicts {
      field("Conflict", "\(conflict.document) says \(conflict.date.displayText)", .warning)
    }
    evidence(event.evidence, library)
    actors(event.actors, library)
  }

  private mutating func describe(_ joining: EventJoining) {
    let standing = joining.isCorroborated ? "Corroborated" : "Repeated"
    field(standing, "\(joining.members.count) tell it: " + joining.reasons.joined(separator: "; "))
  }

  private mutating func describe(_ suggestion: Suggestion) {
    let cues = suggestion.cues.map { "“\($0)”" }.joined(separator: ", ")
    field("Suggested", "◇ by the rule \(suggestion.rule), for \(cues)")
  }

  private mutating func describe(_ force: Force, _ library: Library) {
    heading(force.statement)
    blank()
    let count = force.order.map { " \($0), as the author counts" } ?? ""
    field("Side", force.side.rawValue + count, force.side.role)
    if let suggestion = force.suggestion { describe(suggestion) }
    if let strength = force.strength { describe(strength) }
    evidence(force.evidence, library)
    if force.side == .constraint || library.links.answers[force.id] != nil {
      answers(to: force, library)
    }
    for point in force.points {
      blank()
      text(point.statement, Style(force.side.role))
      passages(point.evidence, library)
    }
  }

  private mutating func describe(_ strength: Force.Strength) {
    let rater = strength.rater.map { ", says \($0)" } ?? ""
    field("Strength", "\(strength.value) of 5\(rater)")
    field("Why", strength.why)
  }

  private mutating func answers(to force: Force, _ library: Library) {
    label("Answered by")
    let answers = library.links.answers[force.id] ?? []
    if answers.isEmpty { text("no recommendation", Style(.warning), indent: 2) }
    for index in answers {
      let recommendation = library.records.recommendations[index]
      link(
        RichText(recommendation.modality.rawValue + "  ", Style(.key))
          + RichText(recommendation.act),
        to: .record(RecordKey(.recommendation, index)))
    }
  }

  private mutating func describe(_ recommendation: Recommendation, _ library: Library) {
    heading(recommendation.act)
    blank()
    field("To", recommendation.addressee.map { library.name(of: $0.id) })
    field("How strongly", recommendation.modality.rawValue)
    field("Voice", recommendation.voice == .author ? "the author's" : "reported")
    if let suggestion = recommendation.suggestion { describe(suggestion) }
    evidence(recommendation.evidence, library)
    if !recommendation.answers.isEmpty { label("Answers") }
    for reference in recommendation.answers {
      guard let index = library.records.forces.firstIndex(where: { $0.id == reference.id }) else {
        continue
      }
      let force = library.records.forces[index]
      link(
        RichText(force.side.sign + " ", Style(force.side.role)) + RichText(force.statement),
        to: .record(RecordKey(.force, index)))
    }
  }

  private mutating func describe(_ position: Position, _ library: Library) {
    heading(position.statement)
    blank()
    field("Party", library.name(of: position.party.id))
    field("Issue", library.name(of: position.issue.id))
    field("Stance", position.stance.rawValue, position.stance.role)
    field("Said by", position.attribution.words)
    if let suggestion = position.suggestion { describe(suggestion) }
    evidence(position.evidence, library)
  }

  private mutating func describe(_ figure: Figure, _ library: Library) {
    heading(figure.amountInWords)
    text(figure.what)
    blank()
    field("Bound", figure.bound.words)
    field("Kind", figure.kind?.rawValue)
    field("Period", figure.period?.displayText, .event)
    field("As of", figure.asOf?.displayText, .event)
    if let suggestion = figure.suggestion { describe(suggestion) }
    evidence(figure.evidence, library)
    related("Part of", figure.partOf.map { [$0] } ?? [], library)
    related("Separate from", figure.separateFrom, library)
    let parts = library.records.figures.indices.filter {
      library.records.figures[$0].partOf?.id == figure.id
    }
    if !parts.isEmpty { label("Includes") }
    for index in parts { link(toFigure: index, library) }
  }

  private mutating func related(_ name: String, _ references: [Reference], _ library: Library) {
    let indices = references.compactMap { reference in
      library.records.figures.firstIndex { $0.id == reference.id }
    }
    if !indices.isEmpty { label(name) }
    for index in indices { link(toFigure: index, library) }
  }

  private mutating func link(toFigure index: Int, _ library: Library) {
    let figure = library.records.figures[index]
    link(
      RichText(figure.amountInWords + "  ", Style(.figure)) + RichText(figure.what),
      to: .record(RecordKey(.figure, index)))
  }

  private mutating func describe(_ actor: Actor, _ library: Library) {
    heading(actor.name)
    blank()
    field("Kind", actor.kind.rawValue)
    field("Also", actor.aliases.joined(separator: ", "))
    if let capacity = actor.capacity { field("Capacity", capacity.rawValue) }
    if let suggestion = actor.suggestion { describe(suggestion) }
    evidence(actor.evidence, library)
    records(naming: actor, library)
    let events = library.eventOrder.filter { index in
      library.records.events[index].actors.contains { $0.id == actor.id }
    }
    if !events.isEmpty { label("Events") }
    for index in events {
      let event = library.records.events[index]
      link(
        RichText(event.date.shortText + "  ", Style(.event)) + RichText(event.title),
        to: .record(RecordKey(.event, index)))
    }
  }

  /// The records, other than events, that rest on a passage which names an actor.
  private mutating func records(naming actor: Actor, _ library: Library) {
    var keys: [RecordKey] = []
    let others = library.records.actors
    for (index, document) in library.dossier.documents.enumerated() {
      let marks = library.links.marks(ofDocument: index)
        .filter { ![.actor, .event].contains($0.record.kind) }
      guard !marks.isEmpty else { continue }
      let mentions = RangeIndex(actor.mentions(in: document.text, besides: others)) { $0 }
      for mark in marks where !keys.contains(mark.record) {
        if !mentions.elements(touching: mark.range).isEmpty { keys.append(mark.record) }
      }
    }
    if !keys.isEmpty { label("Named by") }
    for key in keys {
      let record = library.records[key]
      link(
        RichText(record.sign + " ", Style(record.role)) + RichText(record.titleWithDate),
        to: .record(key))
    }
  }

  private mutating func actors(_ references: [Reference], _ library: Library) {
    guard !references.isEmpty else { return }
    label("Who")
    for reference in references {
      guard let index = library.records.actors.firstIndex(where: { $0.id == reference.id }) else {
        // A rule goes by capitals; nobody has said yet who it is.
        text(reference.id, indent: 2)
        continue
      }
      link(
        RichText(library.records.actors[index].name, Style(.link)),
        to: .record(RecordKey(.actor, index)))
    }
  }
}

extension Detail {
  /// The sentences that a record rests on, each of which opens the Reader.
  mutating func evidence(_ evidence: [Evidence], _ library: Library) {
    guard !evidence.isEmpty else { return }
    label("Rests on")
    passages(evidence, library)
  }

  mutating func passages(_ evidence: [Evidence], _ library: Library) {
    for item in evidence {
      guard let range = item.passage?.range ?? item.anchor?.proposal,
        let index = library.documentIndex(ofDocument: item.document.id)
      else {
        text("lost: “\(item.quote.exact)”", Style(.warning), indent: 2)
        continue
      }
      if item.passage == nil {
        text("changed: “\(item.quote.exact)”", Style(.warning), indent: 2)
        text("a takes instead what the text says now:", Style(.warning), indent: 2)
      }
      let document = library.dossier.documents[index]
      link(document.quotation(range), to: .passage(document: index, range: range))
      let place = document.whereabouts(of: range)
      let isMoved = item.anchor == .moved(range)
      text(isMoved ? "\(place) › moved" : place, Style(.muted), indent: 2)
      if document.metadata.handling != nil {
        text("to be handled with care", Style(.warning), indent: 2)
      }
    }
  }
}

extension Document {
  /// The sentence around a passage, the passage itself in stronger ink.
  func quotation(_ range: Range<Int>) -> RichText {
    let sentence = sentence(around: range)
    let quiet = Style(.muted)
    return RichText("“", quiet)
      + RichText(String(text[utf8: sentence.lowerBound..<range.lowerBound]), quiet)
      + RichText(String(text[utf8: range]), Style(.text))
      + RichText(
        String(text[utf8: range.upperBound..<max(range.upperBound, sentence.upperBound)]), quiet)
      + RichText("”", quiet)
  }

  /// Document, section and notes of a passage, in a line.
  func whereabouts(of range: Range<Int>) -> String {
    let section = sectionIndex(at: range.lowerBound).map { title(of: sections[$0]) }
    let labels = noteReferences(in: sentence(around: range)).map { notes[$0.note].label }
    let cited = labels.isEmpty ? nil : "note " + labels.joined(separator: ", ")
    return [metadata.shortCitation, section, cited].compactMap { $0 }.joined(separator: " › ")
  }
}
