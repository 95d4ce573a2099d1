extension LiveView {
  /// What a block of a kind is called in messages, with its article.
  static func inWords(_ kind: Kind) -> String { "a block '\(kind.rawValue)'" }

  /// Reads the filters of a block.
  init(_ kind: Kind, at place: SourcePlace, from fields: inout Fields) {
    self.kind = kind
    self.place = place
    selection = kind == .quote ? RecordSelection() : RecordSelection(kind, from: &fields)
    showsPoints = kind == .forces && fields.isTrue("points")
    quote = kind == .quote ? Self.readQuote(&fields) : nil
  }

  /// A block without any filter.
  init(_ kind: Kind, at place: SourcePlace) {
    self.kind = kind
    self.place = place
    selection = RecordSelection()
    showsPoints = false
    quote = nil
  }

  private static func readQuote(_ fields: inout Fields) -> Quote? {
    let record = fields.reference("record")
    let number = fields.wholeNumber("number") ?? 1
    let document = fields.reference("document", isRequired: record == nil)
    let exact = fields.text("exact", isRequired: record == nil)
    let words = TextQuoteSelector(
      exact: exact ?? "", prefix: fields.text("prefix"), suffix: fields.text("suffix"))
    if let record { return .record(record, number: number) }
    guard let document, exact != nil else { return nil }
    return .words(Evidence(document: document, quote: words, place: fields.place))
  }
}

extension RecordSelection {
  init(_ kind: LiveView.Kind, from fields: inout Fields) {
    ids = fields.references("ids")
    documents = fields.references("documents")
    switch kind {
    case .timeline:
      from = fields.date("from")
      to = fields.date("to")
      kinds = fields.choices("kind")
      actors = fields.references("actors")
      themes = fields.references("themes")
    case .forces: sides = fields.choices("side")
    case .positions:
      parties = fields.references("party")
      issues = fields.references("issue")
      stances = fields.choices("stance")
    case .recommendations:
      addressees = fields.references("to")
      modalities = fields.choices("modality")
      voices = fields.choices("voice")
      answers = fields.references("answers")
    case .figures:
      units = fields.references("unit")
      payments = fields.choices("kind")
    case .quote: break
    }
  }
}

extension Fields {
  /// The two values that something which is or is not so can have.
  private enum Truth: String, CaseIterable {
    case yes = "true"
    case no = "false"
  }

  /// Whether a key says so; one that is absent does not.
  mutating func isTrue(_ key: String) -> Bool {
    let truth: Truth? = choice(key)
    return truth == .yes
  }
}
