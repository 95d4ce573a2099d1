/// A record as a person fills it in: a line of text for each of its keys.
///
///     var form = RecordForm(record)
///     form.entries[0].text = "may 2019"
///     try form.record()   // the record with the date 2019-05
///
/// What is no line of text, such as a record's id and its evidence, stays as it is.
package struct RecordForm: Sendable, Equatable {
  /// A key with its value.
  package struct Entry: Sendable, Equatable {
    package let key: String
    package var text: String

    /// What the value can be; empty where it can be anything.
    package let choices: [String]

    /// Whether the value is a list, its items parted by commas.
    let isList: Bool

    /// The ids that the value must be among; empty where words stand for them.
    var ids: [String] = []
  }

  package let kind: Record.Kind
  package var entries: [Entry]
  private let fields: [YAMLField]

  /// The first words that the record rests on.
  package let quote: String?

  /// The form of a record, filled in.
  package init(_ record: Record) {
    let fields = StoredItem.record(record).fields
    self.init(record.kind, fields: fields, quote: record.evidence.first?.quote.exact) { key in
      fields[key.name]?.line ?? ""
    }
  }

  /// The form of a new record.
  ///
  /// - Parameters:
  ///   - kind: What it will be.
  ///   - evidence: What it rests on.
  ///   - texts: What is known of it, by key.
  init(_ kind: Record.Kind, restingOn evidence: Evidence, texts: [String: String]) {
    let fields = [YAMLField.evidence([evidence])].compactMap(\.self)
    self.init(kind, fields: fields, quote: evidence.quote.exact) { key in
      texts[key.name] ?? key.choices.first ?? ""
    }
  }

  private init(
    _ kind: Record.Kind, fields: [YAMLField], quote: String?, text: (RecordFile.Key) -> String
  ) {
    self.kind = kind
    self.fields = fields
    self.quote = quote
    entries = RecordFile(kind).keys.map { key in
      Entry(key: key.name, text: text(key), choices: key.choices, isList: key.isList)
    }
  }

  /// The record as it is filled in.
  ///
  /// - Returns: The record, whose passages have yet to be looked for.
  /// - Throws: A ``RecordFormError`` that names the first key whose value cannot be taken.
  package func record() throws(RecordFormError) -> Record {
    for entry in entries {
      if let words = UnlistedID.words(for: entry.text.asStored, key: entry.key, among: entry.ids) {
        throw RecordFormError(key: entry.key, words: words)
      }
    }
    var filled: [YAMLField] = []
    for entry in entries {
      if let value = entry.value { filled.append(YAMLField(key: entry.key, value: value)) }
    }
    var kept = fields.filter { field in !entries.contains { $0.key == field.key } }
    if kept["id"] == nil {
      // The first entry says what the record is.
      kept.insert(
        YAMLField(key: "id", value: .text(FreshID.slug(of: entries.first?.text ?? ""))), at: 0)
    }
    let file = RecordFile(kind)
    // The file's own reader is to take it, so it is asked.
    let lines = YAMLWriter(style: YAMLStyle()).item(kept + filled)
    let source = SourceText(
      path: FilePath(file.name), decoding: Array(lines.joined(separator: "\n").utf8))
    guard let node = YAMLFile.list(source).nodes.first else {
      throw RecordFormError(key: nil, words: "cannot be written")
    }
    let (item, problems) = file.item(node, in: source.path)
    if let problem = problems.first(where: { $0.severity == .error }) {
      throw RecordFormError(problem)
    }
    guard case .record(let record) = item else {
      throw RecordFormError(key: nil, words: "is not complete")
    }
    return record
  }
}

/// Why a form is not taken.
package struct RecordFormError: Error, Equatable, CustomStringConvertible {
  /// The key whose value cannot be taken, where it is only one.
  package let key: String?
  private let words: String

  package var description: String { words }

  fileprivate init(key: String?, words: String) {
    self.key = key
    self.words = words
  }

  fileprivate init(_ problem: Problem) {
    let key: String? =
      switch problem.kind {
      case .missingKey(let key, _), .unknownValue(_, let key, _, _), .badNumber(_, let key),
        .badWholeNumber(_, let key):
        key
      case .badDate: "date"
      default: nil
      }
    self.init(key: key, words: problem.message)
  }
}

// MARK: - Keys

extension RecordFile {
  /// A key whose value is a line of text.
  fileprivate struct Key {
    let name: String
    var choices: [String] = []
    var isList = false

    static func text(_ name: String) -> Key { Key(name: name) }
    static func list(_ name: String) -> Key { Key(name: name, isList: true) }

    static func choice<Choice: RawRepresentable<String> & CaseIterable>(
      _ name: String, of type: Choice.Type
    ) -> Key {
      Key(name: name, choices: type.allCases.map(\.rawValue))
    }
  }

  /// The keys that a person fills in, what says most first.
  fileprivate var keys: [Key] {
    switch self {
    case .events:
      [
        .text("title"), .text("date"), .choice("kind", of: Event.Kind.self),
        .choice("basis", of: Event.Basis.self), .list("actors"), .list("themes"),
      ]
    case .forces:
      [.text("statement"), .choice("side", of: Force.Side.self), .text("order")]
    case .recommendations:
      [
        .text("act"), .text("to"), .choice("modality", of: Recommendation.Modality.self),
        .choice("voice", of: Recommendation.Voice.self), .list("answers"),
      ]
    case .positions:
      [
        .text("statement"), .text("party"), .text("issue"),
        .choice("stance", of: Position.Stance.self),
        .choice("attribution", of: Position.Attribution.self),
      ]
    case .figures:
      [
        .text("what"), .text("amount"), .text("unit"), .choice("bound", of: Figure.Bound.self),
        .text("kind"), .text("period"), .text("as-of"), .text("part-of"), .list("separate-from"),
      ]
    case .actors: [.text("name"), .choice("kind", of: Actor.Kind.self), .list("aliases")]
    case .rejected: []
    }
  }
}

extension RecordForm.Entry {
  /// The value to be written; `nil` for an empty line.
  fileprivate var value: YAMLValue? {
    let text = text.asStored
    guard !text.isEmpty else { return nil }
    if isList {
      let items = text.split(separator: ",").map { $0.collapsingWhitespace }
      return .list(items.filter { !$0.isEmpty }.map(YAMLValue.text))
    }
    if Self.dates.contains(key), let date = try? EDTF(typed: text) {
      return .text(((try? EDTF(text)) ?? date).description)
    }
    return .text(text)
  }

  private static let dates: Set<String> = ["date", "period", "as-of"]
}

extension YAMLValue {
  /// The value as a line that a person can edit.
  fileprivate var line: String {
    switch self {
    case .text(let text), .plain(let text): text
    case .list(let items): items.map(\.line).joined(separator: ", ")
    case .mapping: ""
    }
  }
}
