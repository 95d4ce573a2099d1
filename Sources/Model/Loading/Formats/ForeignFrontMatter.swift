/// Front matter that was written for another program, a site generator most often: YAML or TOML
/// with whatever keys it uses.
struct ForeignFrontMatter {
  private(set) var metadata = Metadata(title: "")

  /// Takes what is known of some lines; anything else counts for nothing.
  init(_ text: String) {
    let values = Self.values(of: text)
    func first(_ key: Key) -> [String] {
      key.names.lazy.compactMap { values[$0] }.first { !$0.isEmpty } ?? []
    }
    metadata.title = first(.title).first ?? ""
    metadata.authors = first(.author).compactMap(Self.author)
    metadata.issued = first(.issued).first.flatMap(Self.date)
    metadata.publisher = first(.publisher).first
    metadata.url = first(.url).first
    metadata.abstract = first(.abstract).first
    metadata.language = first(.language).first
  }

  /// What is known of a document, by the names that programs have for it.
  private enum Key: CaseIterable {
    case title, author, issued, publisher, url, abstract, language

    /// In the order in which they count.
    var names: [String] {
      switch self {
      case .title: ["title"]
      case .author: ["author", "authors", "by"]
      case .issued: ["issued", "date", "published", "published_time", "pubdate", "created"]
      case .publisher: ["publisher", "institution", "organization", "organisation"]
      case .url: ["url", "source_url", "canonical_url", "link"]
      case .abstract: ["abstract", "description", "summary", "excerpt"]
      case .language: ["language", "lang"]
      }
    }
  }

  private static let names = Set(Key.allCases.flatMap(\.names))

  /// The texts of each key, by the key in lower case.
  private static func values(of text: String) -> [String: [String]] {
    guard text.utf8.count < longest, let node = try? YAMLParser.node(in: text),
      case .mapping(let entries) = node.content
    else { return lineValues(of: text) }
    let pairs = entries.compactMap { entry in
      entry.key.text.map { ($0.lowercased(), texts(of: entry.value)) }
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// The longest front matter, in bytes, that is read as YAML; nobody writes a longer one.
  private static let longest = 1 << 16

  /// The texts in a node: of a list its items, of a mapping its name.
  private static func texts(of node: YAMLNode) -> [String] {
    switch node.content {
    case .scalar(let text, _): [TextCleaner.clean(text).text.collapsingWhitespace]
    case .sequence(let items):
      items.prefix(50).flatMap { item -> [String] in
        if case .sequence = item.content { return [] }
        return texts(of: item)
      }
    case .mapping(let entries): name(in: entries).map { [$0] } ?? []
    }
  }

  private static func name(in entries: [YAMLNode.Entry]) -> String? {
    let text = { (key: String) in
      entries.first { $0.key.text == key }?.value.text.map {
        TextCleaner.clean($0).text.collapsingWhitespace
      }
    }
    if let name = text("name") ?? text("literal") { return name }
    let parts = [text("given") ?? text("first"), text("family") ?? text("last")].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// Lines such as `title = "A brief"` or `title: A brief`, where the whole is no YAML.
  private static func lineValues(of text: String) -> [String: [String]] {
    var values: [String: [String]] = [:]
    for bytes in ByteLines(Array(text.utf8)[...]) {
      // No line of another key is made a text of: there may be a hundred thousand.
      let name = bytes.prefix(longestName).prefix {
        $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ":")
      }
      let key = String(decoding: name, as: UTF8.self).trimmingBlanks.lowercased()
      guard name.endIndex < bytes.endIndex, names.contains(key) else { continue }
      let value = String(decoding: bytes[(name.endIndex + 1)...], as: UTF8.self).trimmingBlanks
      let isQuoted =
        value.count > 1 && value.first == value.last && "\"'".contains(value.first ?? " ")
      if values[key] == nil {
        values[key] = [isQuoted ? String(value.dropFirst().dropLast()) : value]
      }
    }
    return values
  }

  /// More bytes than a key that is known has, with the blanks around it.
  private static let longestName = 100

  private static func author(_ text: String) -> PersonName? {
    guard !text.isEmpty else { return nil }
    return PersonName(written: text) ?? PersonName(family: text)
  }

  /// A date, or the day of a time: `2023-02-01 12:00:00 +0800`.
  private static func date(_ text: String) -> EDTF? {
    EDTF(written: text) ?? WrittenDate.first(in: text)
  }
}
