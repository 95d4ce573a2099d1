/// Reads the fields of one YAML mapping, and notes what is wrong with them.
///
/// Each reading method answers with what it could read and adds a problem for what it could not,
/// so that one slip never hides the next. ``finish()`` then looks for keys nobody asked for.
struct Fields {
  /// What the mapping describes, with its article: `an event`.
  let owner: String
  let path: FilePath

  /// Where the mapping begins.
  let place: SourcePlace
  private(set) var problems: [Problem] = []

  private let entries: [YAMLNode.Entry]
  private let firstLine: Int
  private var known: [String] = []

  /// Takes a mapping from text that began on a line of a file; anything else is a problem.
  init?(
    _ node: YAMLNode, owner: String, in path: FilePath, firstLine: Int = 1,
    problems: inout [Problem]
  ) {
    guard case .mapping(let entries) = node.content else {
      problems.append(.expected(.mapping, found: node, in: path, firstLine: firstLine))
      return nil
    }
    self.owner = owner
    self.path = path
    self.entries = entries
    self.firstLine = firstLine
    place = node.mark.place(in: path, firstLine: firstLine)
  }

  /// The problems met, with a warning for each key that no method asked for.
  consuming func finish() -> [Problem] {
    for key in entries.map(\.key) where !known.contains(key.text ?? "") {
      let name = key.text ?? ""
      problems.append(
        Problem(
          .unknownKey(name, of: owner, nearest: known.nearest(to: name)), at: place(of: key)))
    }
    return problems
  }
}

extension Fields {
  private func place(of node: YAMLNode) -> SourcePlace {
    node.mark.place(in: path, firstLine: firstLine)
  }

  /// The value of a key; an empty one counts as absent.
  private mutating func node(_ key: String, isRequired: Bool = false) -> YAMLNode? {
    known.append(key)
    guard let node = entries.first(where: { $0.key.text == key })?.value, !node.isEmptyScalar else {
      if isRequired { problems.append(Problem(.missingKey(key, of: owner), at: place)) }
      return nil
    }
    return node
  }

  /// A line of text, its white space collapsed.
  mutating func text(_ key: String, isRequired: Bool = false) -> String? {
    guard let node = node(key, isRequired: isRequired) else { return nil }
    return text(of: node)?.value
  }

  /// A text together with where it stands.
  mutating func reference(_ key: String, isRequired: Bool = false) -> Reference? {
    guard let node = node(key, isRequired: isRequired), let text = text(of: node) else {
      return nil
    }
    return Reference(id: text.value, place: text.place)
  }

  /// A list of texts; a single text counts as a list of one.
  mutating func references(_ key: String) -> [Reference] {
    guard let node = node(key) else { return [] }
    return node.itemsOrItself.compactMap { item in
      text(of: item).map { Reference(id: $0.value, place: $0.place) }
    }
  }

  /// One of the names that an enumeration allows.
  mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, isRequired: Bool = false
  ) -> Choice? where Choice.RawValue == String {
    node(key, isRequired: isRequired).flatMap { choice(of: $0, key: key) }
  }

  /// A list of the names that an enumeration allows; a single one counts as a list of one.
  mutating func choices<Choice: RawRepresentable & CaseIterable>(
    _ key: String
  ) -> [Choice] where Choice.RawValue == String {
    guard let node = node(key) else { return [] }
    return node.itemsOrItself.compactMap { choice(of: $0, key: key) }
  }

  private mutating func choice<Choice: RawRepresentable & CaseIterable>(
    of node: YAMLNode, key: String
  ) -> Choice? where Choice.RawValue == String {
    guard let text = text(of: node) else { return nil }
    if let choice = Choice(rawValue: text.value) { return choice }
    let allowed = Choice.allCases.map(\.rawValue)
    problems.append(
      Problem(
        .unknownValue(
          text.value, key: key, allowed: allowed, nearest: allowed.nearest(to: text.value)),
        at: text.place))
    return nil
  }

  mutating func date(_ key: String, isRequired: Bool = false) -> EDTF? {
    guard let node = node(key, isRequired: isRequired), let text = text(of: node) else {
      return nil
    }
    do {
      return try EDTF(text.value)
    } catch {
      problems.append(Problem(.badDate(text.value, reason: error), at: text.place))
      return nil
    }
  }

  mutating func number(_ key: String, isRequired: Bool = false) -> Double? {
    guard let node = node(key, isRequired: isRequired), let text = text(of: node) else {
      return nil
    }
    let looksLikeNumber = text.value.utf8.allSatisfy { $0.isASCIIDigit || $0 == .fullStop }
    if looksLikeNumber, let number = Double(text.value) { return number }
    problems.append(Problem(.badNumber(text.value, key: key), at: text.place))
    return nil
  }

  /// A number without decimals or sign.
  mutating func wholeNumber(_ key: String, isRequired: Bool = false) -> Int? {
    guard let node = node(key, isRequired: isRequired), let text = text(of: node) else {
      return nil
    }
    if text.value.utf8.allSatisfy(\.isASCIIDigit), let number = Int(text.value) { return number }
    problems.append(Problem(.badWholeNumber(text.value, key: key), at: text.place))
    return nil
  }

  /// The items of a list of mappings, each read by `read`; those that it refuses are left out.
  mutating func list<Item>(
    _ key: String, of owner: String, read: (inout Fields) -> Item?
  ) -> [Item] {
    guard let node = node(key) else { return [] }
    guard case .sequence(let items) = node.content else {
      problems.append(.expected(.list, found: node, in: path, firstLine: firstLine))
      return []
    }
    return items.compactMap { item in mapping(item, owner: owner, read: read) }
  }

  /// A mapping inside this one, read by `read`.
  mutating func mapping<Item>(
    _ key: String, of owner: String, read: (inout Fields) -> Item?
  ) -> Item? {
    node(key).flatMap { mapping($0, owner: owner, read: read) }
  }

  private mutating func mapping<Item>(
    _ node: YAMLNode, owner: String, read: (inout Fields) -> Item?
  ) -> Item? {
    guard
      var fields = Fields(
        node, owner: owner, in: path, firstLine: firstLine, problems: &problems)
    else { return nil }
    let item = read(&fields)
    problems += fields.finish()
    return item
  }

  /// Reports a problem that only the caller can see.
  mutating func report(_ kind: Problem.Kind) {
    problems.append(Problem(kind, at: place))
  }

  private mutating func text(of node: YAMLNode) -> (value: String, place: SourcePlace)? {
    guard let text = node.text else {
      problems.append(.expected(.text, found: node, in: path, firstLine: firstLine))
      return nil
    }
    // The file is clean, but an escape such as "\e" only now became what it stands for.
    let clean = TextCleaner.clean(text).text
    return (clean.collapsingWhitespace, place(of: node))
  }
}
