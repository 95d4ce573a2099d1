/// What a rule suggested and a person rejected, held by the words of its passage.
///
/// A rejection outlives edits of the document: as long as the rule fires on the same words, the
/// suggestion stays away.
package struct RejectedSuggestion: Sendable, Equatable {
  /// What it would have been.
  package let kind: Record.Kind

  /// The rule that suggested it.
  package let rule: String
  package let document: Reference
  package let quote: TextQuoteSelector
  package let place: SourcePlace

  /// A rejection that is in no file yet.
  ///
  /// - Parameters:
  ///   - kind: What the suggestion would have been.
  ///   - rule: The name of its rule.
  ///   - document: The id of the document.
  ///   - quote: The passage that it rests on.
  package init(kind: Record.Kind, rule: String, document: String, quote: TextQuoteSelector) {
    let place = SourcePlace(file: "")
    self.init(
      kind: kind, rule: rule, document: Reference(id: document, place: place), quote: quote,
      place: place)
  }

  fileprivate init(
    kind: Record.Kind, rule: String, document: Reference, quote: TextQuoteSelector,
    place: SourcePlace
  ) {
    self.kind = kind
    self.rule = rule
    self.document = document
    self.quote = quote
    self.place = place
  }
}

extension RejectedSuggestion: RecordWriting {
  var fields: [YAMLField] {
    [.text("kind", kind.rawValue), .text("rule", rule), .text("document", document.id)]
      .compactMap(\.self) + quote.fields
  }
}

extension RejectedSuggestion: RecordReading {
  static var inWords: String { "a rejected suggestion" }

  static func read(from fields: inout Fields) -> RejectedSuggestion? {
    let kind: Record.Kind? = fields.choice("kind", isRequired: true)
    let rule = fields.text("rule", isRequired: true)
    let document = fields.reference("document", isRequired: true)
    let exact = fields.text("exact", isRequired: true)
    let prefix = fields.text("prefix")
    let suffix = fields.text("suffix")
    guard let kind, let rule, let document, let exact else { return nil }
    return RejectedSuggestion(
      kind: kind, rule: rule, document: document,
      quote: TextQuoteSelector(exact: exact, prefix: prefix, suffix: suffix), place: fields.place)
  }
}

/// The rejections of a dossier, to be asked for each suggestion.
package struct RejectedSuggestions: Sendable, Equatable {
  /// The rejections in the order of their files.
  package private(set) var all: [RejectedSuggestion]

  /// Where in ``all`` a passage is rejected, by its words.
  private var indices: [String: [Int]] = [:]

  package init(_ rejections: [RejectedSuggestion] = []) {
    all = []
    for rejection in rejections { insert(rejection) }
  }

  /// Adds a rejection that was made just now.
  package mutating func insert(_ rejection: RejectedSuggestion) {
    indices[rejection.quote.exact.asStored, default: []].append(all.count)
    all.append(rejection)
  }

  /// Whether a person rejected what a rule suggests of a passage.
  ///
  /// White space does not matter, and neither does how much of the surroundings is quoted; but
  /// where both quote some, they must agree, since the same words may stand in several places.
  ///
  /// - Parameters:
  ///   - kind: What is suggested.
  ///   - rule: The name of the rule.
  ///   - document: The id of the document.
  ///   - quote: The passage.
  /// - Returns: Whether a rejection says so.
  /// - Complexity: O(*n*) in the rejections of the same words.
  package func contains(
    kind: Record.Kind, rule: String, document: String, quote: TextQuoteSelector
  ) -> Bool {
    indices[quote.exact.asStored, default: []].contains { index in
      let rejection = all[index]
      return rejection.kind == kind && rejection.rule == rule.asStored
        && rejection.document.id == document.asStored && rejection.quote.agrees(with: quote)
    }
  }
}

extension TextQuoteSelector {
  /// Whether what is quoted around both may stand around one passage.
  fileprivate func agrees(with other: TextQuoteSelector) -> Bool {
    let prefixes = (prefix?.asStored ?? "", other.prefix?.asStored ?? "")
    let suffixes = (suffix?.asStored ?? "", other.suffix?.asStored ?? "")
    return (prefixes.0.hasSuffix(prefixes.1) || prefixes.1.hasSuffix(prefixes.0))
      && (suffixes.0.hasPrefix(suffixes.1) || suffixes.1.hasPrefix(suffixes.0))
  }
}
