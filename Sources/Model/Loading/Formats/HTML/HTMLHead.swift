/// What a page says of itself: its title, its authors, its date.
struct HTMLHead {
  private var titles: [String] = []
  private var pageTitle = ""
  private var authors: [String] = []
  private var dates: [String] = []
  private var publisher: String?
  private var siteName: String?
  private var abstract: String?
  private var language: String?
  private var url: String?

  /// Where an element began that its class calls the title, the author's or the date's.
  private var marked: (name: String, start: Int, depth: Int)?
  private var depth = 0

  /// Takes in the elements `html` and `head`.
  mutating func read(_ node: HTMLNode) {
    if node.name == "html" {
      let code = node.attribute("lang") ?? node.attribute("xml:lang")
      language = language ?? code.flatMap(Self.clean)
      return
    }
    for child in (0..<node.childCount).map(node.child) where child.kind == .element {
      switch child.name {
      case "title": readTitle(child)
      case "meta": readMeta(child)
      case "link" where child.attribute("rel")?.lowercased() == "canonical":
        url = child.attribute("href").flatMap(Self.clean)
      default: break
      }
    }
  }

  private mutating func readTitle(_ node: HTMLNode) {
    let texts = (0..<node.childCount).map(node.child).filter { $0.kind == .text }
    let title = texts.map { String(decoding: $0.text, as: UTF8.self) }.joined()
    if pageTitle.isEmpty { pageTitle = Self.clean(title) ?? "" }
  }

  private mutating func readMeta(_ node: HTMLNode) {
    guard let name = node.attribute("name") ?? node.attribute("property"),
      let content = node.attribute("content").flatMap(Self.clean)
    else { return }
    switch name.lowercased() {
    case "citation_title", "dc.title", "dcterms.title", "og:title": titles.append(content)
    case "author", "citation_author", "dc.creator", "dcterms.creator", "article:author":
      if !content.hasPrefix("http"), !authors.contains(content) { authors.append(content) }
    case "citation_publication_date", "citation_date", "citation_online_date", "dc.date",
      "dc.date.issued", "dcterms.issued", "dcterms.date", "article:published_time", "date",
      "dcterms.created", "pubdate":
      dates.append(content)
    case "citation_publisher", "dc.publisher", "dcterms.publisher":
      publisher = publisher ?? content
    case "og:site_name": siteName = siteName ?? content
    case "citation_abstract", "dcterms.abstract": abstract = abstract ?? content
    case "dc.language", "dcterms.language": language = language ?? content
    default: break
    }
  }

  static func clean(_ text: String) -> String? {
    let clean = TextCleaner.clean(text).text.collapsingWhitespace
    return clean.isEmpty ? nil : clean
  }
}

// MARK: - The opening of the text

extension HTMLHead {
  /// Takes in the beginning of an element of the text: pandoc writes the title, the author's
  /// paragraph and the date's with a class.
  mutating func enter(_ node: HTMLNode, at offset: Int) {
    depth += 1
    guard marked == nil, node.hasAttributes, let name = node.attribute("class"),
      node.name == "p" ? name == "author" || name == "date" : node.name == "h1" && name == "title"
    else { return }
    marked = (name, offset, depth)
  }

  /// Takes in the end of an element of the text.
  mutating func exit(_ node: HTMLNode, in builder: DraftBuilder) {
    defer { depth -= 1 }
    guard let marked, marked.depth == depth else { return }
    self.marked = nil
    let text = Self.clean(builder.draft.string(marked.start..<builder.offset))
    guard let text else { return }
    if marked.name == "date" {
      dates.append(text)
    } else if marked.name == "title" {
      titles.append(text)
    } else if !authors.contains(text) {
      authors.append(text)
    }
  }
}

// MARK: - Metadata

extension HTMLHead {
  /// What is known of the page, given its first headings; the first of them is the highest.
  func metadata(withHeadings headings: [String]) -> Metadata {
    var metadata = Metadata(title: title(withHeadings: headings.compactMap(Self.clean)))
    metadata.authors = authors.flatMap(PersonName.names(in:))
    metadata.issued = dates.lazy.compactMap(EDTF.init(written:)).first
    metadata.publisher = publisher ?? siteName
    metadata.abstract = abstract
    metadata.language = language
    metadata.url = url
    return metadata
  }

  /// Whether the title may be another's, since no heading confirms it: the name of a file, that of
  /// a draft, that of the institution whose page it is.
  func isTitleDoubtful(withHeadings headings: [String]) -> Bool {
    guard titles.isEmpty, confirmed(headings.compactMap(Self.clean)) == nil else { return false }
    let shape = TextShape(shownTitle)
    return shape.wordCount <= 1 || shape.startsWithLowercase || Institution.isNamed(in: shownTitle)
      || shownTitle.hasPrefix("Microsoft Word - ")
  }

  /// The heading that the page's title confirms, else what the page says that its title is.
  private func title(withHeadings headings: [String]) -> String {
    if let (heading, known) = confirmed(headings) { return heading.written(as: known) }
    // One word may be the name of the file, which converters write where they know no better.
    if let heading = headings.first, titles.isEmpty, !shownTitle.isEmpty, !shownTitle.contains(" ")
    {
      return heading
    }
    return titles.first ?? shownTitle
  }

  /// The first heading that is close to what the page says that its title is, and that.
  private func confirmed(_ headings: [String]) -> (heading: String, known: String)? {
    for heading in headings {
      if let known = ([shownTitle] + titles).first(where: { $0.isClose(to: heading) }) {
        return (heading, known)
      }
    }
    return nil
  }

  /// The page's title, where somebody gave it one.
  private var shownTitle: String {
    Self.placeholders.contains(pageTitle.lowercased()) ? "" : pageTitle
  }

  /// What programs write where a document has no title.
  private static let placeholders: Set = ["-", "untitled", "untitled document", "index"]
}

extension String {
  /// A heading in capitals, which is how it is set, as another text that holds it has it written.
  fileprivate func written(as known: String) -> String {
    guard self == uppercased() else { return self }
    let words = known.split(separator: " ")
    let count = split(separator: " ").count
    guard count <= words.count else { return self }
    for start in 0...(words.count - count) {
      let part = words[start..<(start + count)].joined(separator: " ")
      if part.uppercased() == self { return part }
      // A comma or a point may part it from what follows.
      if String(part.dropLast()).uppercased() == self { return String(part.dropLast()) }
    }
    return self
  }

  /// Whether one of two titles is the beginning or the end of the other, but for case and marks.
  fileprivate func isClose(to other: String) -> Bool {
    let words = [self, other].map { text in
      text.lowercased().split { !$0.isLetter && !$0.isNumber }
    }
    let (short, long) =
      words[0].count < words[1].count ? (words[0], words[1]) : (words[1], words[0])
    guard !short.isEmpty, short.count > 1 || long.count == 1 else { return false }
    return (0...(long.count - short.count)).contains { long[$0...].starts(with: short) }
  }
}
