extension Opening {
  /// Finds the authors, and the institution.
  mutating func readNames() {
    let after = Array(lines.filter { $0 > titleBlocks.last ?? -1 }.prefix(6))
    if !readByline(in: after) { readList(in: Array(after.prefix(4))) }
    if authors.isEmpty { authors = labelled() ?? besideDate(in: after) ?? preparedBy() }
    publisher = Institution.name(in: publisherLines)
  }

  /// Reads the names behind `By`, which may stand alone above them.
  private mutating func readByline(in after: [Int]) -> Bool {
    for (place, index) in after.enumerated() {
      let text = draft.string(of: draft.blocks[index])
      if Self.oneLine(text).lowercased() == "by", place + 1 < after.count,
        let names = names(in: draft.string(of: draft.blocks[after[place + 1]]))
      {
        authors = names
        take(after[place + 1])
        return true
      }
      guard let names = byline(text) else { continue }
      authors = names
      take(index)
      return true
    }
    return false
  }

  /// Reads lines that are made of names, each with what its author is below it, one by one.
  private mutating func readList(in after: [Int]) {
    for (place, index) in after.enumerated() {
      guard !isHeading(index), let names = listed(index) else { continue }
      authors = names
      take(index)
      for next in after[(place + 1)...] {
        guard !isHeading(next), let more = listed(next) else { break }
        authors += more
        take(next)
      }
      return
    }
  }

  /// Whether a line that may be made of names is rather the first heading of the text: what is set
  /// like a heading right above the text is one.
  private func isHeading(_ index: Int) -> Bool {
    let block = draft.blocks[index]
    let text = draft.string(of: block)
    if FormHeadings.numbering(of: text) != nil { return true }
    guard block.kind.isHeading || draft.isBold(block) || TextShape(text).isInCapitals,
      let next = draft.blocks[(index + 1)...].prefix(8).first(where: { $0.role == .body })
    else { return false }
    return next.kind == .paragraph && next.range.count >= 200
  }

  /// The names of a block, or of its first line where the others say what the author is.
  private func listed(_ index: Int) -> [PersonName]? {
    let text = draft.string(of: draft.blocks[index])
    if let names = names(in: text) { return names }
    let parts = text.split(whereSeparator: \.isNewline)
    guard (2...4).contains(parts.count), let first = parts.first, !TextShape(text).endsSentence
    else { return nil }
    return names(in: String(first))
  }

  /// Where the institution may be named: in the lines of the opening, what stands below them
  /// about the authors, and the first words of the text.
  private var publisherLines: [String] {
    let about = draft.blocks.prefix(end).indices.filter {
      draft.blocks[$0].range.count <= 400 && draft.blocks[$0].role == .body
    }
    let first = lines.first ?? 0
    let opening = about.filter {
      !titleBlocks.contains($0) && (first...(lines.last ?? 0) + 1).contains($0)
    }
    let text = draft.blocks.dropFirst(end).first.map { Self.oneLine(draft.string(of: $0)) } ?? ""
    let firstWords = text.split(separator: " ").prefix(5).joined(separator: " ")
    return opening.map(withoutNames) + [firstWords]
  }

  /// The text of a block, less a first line of names.
  private func withoutNames(_ index: Int) -> String {
    let text = draft.string(of: draft.blocks[index])
    let parts = text.split(whereSeparator: \.isNewline)
    guard parts.count > 1, names(in: String(parts[0])) != nil else { return Self.oneLine(text) }
    return Self.oneLine(parts.dropFirst().joined(separator: " "))
  }

  /// The names behind `By` at the beginning of a line, or at its end behind a date.
  func byline(_ text: String) -> [PersonName]? {
    let line = Self.oneLine(text)
    let starts = ["by ", "written by ", "author: ", "authors: ", "author(s): "]
    for start in starts where line.lowercased().hasPrefix(start) {
      return names(in: String(line.dropFirst(start.count)))
    }
    guard line.utf8.count <= 160 else { return nil }
    guard let range = line.firstRange(of: " by ") else { return nil }
    let before = line[..<range.lowerBound]
    guard WrittenDate.first(in: String(before)) != nil, before.utf8.count <= 40 else { return nil }
    return names(in: String(line[range.upperBound...]))
  }

  /// The names in a line that a bar or a point parts from a date: `Ana Bell | 3 May 2021`.
  private func besideDate(in after: [Int]) -> [PersonName]? {
    for index in after {
      let line = Self.oneLine(draft.string(of: draft.blocks[index]))
      let parts = line.split { "|·•".contains($0) }.map { String($0).trimmingBlanks }
      guard parts.count > 1, parts.contains(where: { WrittenDate.first(in: $0) != nil }),
        let names = parts.lazy.compactMap({ self.names(in: $0) }).first
      else { continue }
      return names
    }
    return nil
  }

  /// The names that a line is made of; `nil` where it is made of anything else.
  func names(in text: String) -> [PersonName]? {
    let line = Self.oneLine(text.filter { !"*†‡§".contains($0) && $0.loweredDigit == nil })
    guard line.utf8.count <= 160, !line.contains(where: { $0.isNumber || ":|/".contains($0) })
    else { return nil }
    let parts = line.replacing(" and ", with: ",").replacing("&", with: ",").replacing(
      ";", with: ","
    )
    .split(separator: ",").map { String($0).trimmingBlanks }.filter { !$0.isEmpty }
    guard !parts.isEmpty, !Institution.isNamed(in: line), isNoSentence(line) else { return nil }
    let people = parts.filter { !Self.isDegree($0) }
    guard !people.isEmpty, !people.contains(where: Self.isNoName) else { return nil }
    let names = people.map { PersonName(written: Self.inSmallLetters($0)) }
    return names.contains(nil) ? nil : names.compactMap { $0 }
  }

  /// Whether a line ends like none; the point of a degree or of `Jr.` ends none either.
  private func isNoSentence(_ line: String) -> Bool {
    guard TextShape(line).endsSentence else { return true }
    return line.split(separator: ",").count > 1
      && Self.isDegree(line.split(separator: ",").last.map { $0.trimmingBlanks } ?? "")
  }

  /// Whether a part of a name is a degree or the like: `C.B.`, `Jr.`, `Ph.D.`.
  private static func isDegree(_ part: String) -> Bool {
    if ["jr", "jr.", "sr", "sr.", "phd", "ph.d."].contains(part.lowercased()) { return true }
    return part.utf8.count <= 8 && part.contains(".") && !part.contains(" ")
      && part.allSatisfy { $0.isUppercase || $0 == "." }
  }

  /// A name that is set in capitals, as it is written.
  private static func inSmallLetters(_ name: String) -> String {
    guard TextShape(name).isInCapitals, name.contains(" ") else { return name }
    return name.split(separator: " ").map { word in
      word.split(separator: "-").map(capitalised).joined(separator: "-")
    }.joined(separator: " ")
  }

  private static func capitalised(_ word: Substring) -> String {
    word.contains(".") ? String(word) : word.prefix(1) + word.dropFirst().lowercased()
  }

  /// Whether two or three words with capitals are what pages say above a text, or begin a heading,
  /// and are nobody's name.
  private static func isNoName(_ part: String) -> Bool {
    part.split { !$0.isLetter }.contains { noNames.contains($0.lowercased()) }
  }

  private static let noNames: Set<String> = [
    "a", "about", "an", "at", "for", "from", "how", "in", "into", "of", "on", "our", "the", "to",
    "towards", "under", "what", "who", "why", "with",
    "analysis", "article", "articles", "blog", "brief", "briefing", "comment", "commentary",
    "communiqué", "download", "essay", "event", "events", "fact", "home", "issue", "issues",
    "joint", "media", "memorandum", "minister", "ministers", "national", "news", "note", "notes",
    "paper", "papers", "perspective", "perspectives", "policy", "president", "press", "print",
    "publication", "publications", "release", "releases", "remarks", "report", "reports",
    "research", "resources", "review", "series", "share", "speech", "speeches", "statement",
    "strategy", "subscribe", "topics", "united", "update", "updates", "working",
  ]

  /// The names behind `Author:` further down, as the pages of libraries give them below a summary.
  private func labelled() -> [PersonName]? {
    for block in draft.blocks.prefix(80) where block.role == .body && block.range.count <= 200 {
      let line = Self.oneLine(draft.string(of: block))
      let label = ["Author(s): ", "Authors: ", "Author: "].first(where: line.hasPrefix)
      if let label, let names = names(in: String(line.dropFirst(label.count))) { return names }
    }
    return nil
  }

  /// The name in `This paper was prepared by …`, at the beginning or the end.
  private func preparedBy() -> [PersonName] {
    let near = draft.blocks.prefix(end) + draft.blocks.suffix(3)
    for block in near where block.kind == .paragraph && block.range.count <= 2000 {
      let text = draft.string(of: block)
      for phrase in ["prepared by ", "written by "] {
        guard let range = text.firstRange(of: phrase) else { continue }
        let rest = text[range.upperBound...].prefix { !"(,.;:<\n".contains($0) }
        if let name = PersonName(written: String(rest).trimmingBlanks) { return [name] }
      }
    }
    return []
  }
}
