/// Writes what is known of a document as the YAML that stands above its text.
enum MarkdownFrontMatter {
  static func text(of document: Document) -> String {
    let metadata = document.metadata
    var lines = ["---", line("id", document.id), line("title", metadata.title)]
    if !metadata.authors.isEmpty { lines.append("author:") }
    lines += metadata.authors.map { "  - " + author($0) }
    let others: [(key: String, value: String?)] = [
      ("issued", metadata.issued?.description), ("publisher", metadata.publisher),
      ("publisher-place", metadata.publisherPlace),
      ("container-title", metadata.containerTitle), ("genre", metadata.genre),
      ("URL", metadata.url), ("abstract", metadata.abstract), ("language", metadata.language),
      ("event-title", metadata.event), ("event-place", metadata.eventPlace),
      ("event-date", metadata.eventDate?.description), ("handling", metadata.handling),
    ]
    lines += others.compactMap { key, value in value.map { line(key, $0) } }
    return (lines + ["---", ""]).joined(separator: "\n")
  }

  private static func line(_ key: String, _ value: String) -> String {
    "\(key): \(quoted(value))"
  }

  private static func author(_ name: PersonName) -> String {
    guard let given = name.given else { return "{literal: \(quoted(name.family))}" }
    let ordering = name.isFamilyFirst ? ", static-ordering: true" : ""
    return "{given: \(quoted(given)), family: \(quoted(name.family))\(ordering)}"
  }

  /// The text between double quotes, which say everything in one line.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\" + String(scalar)
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case "\r": quoted += "\\r"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
