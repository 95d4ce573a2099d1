/// What an element of HTML is to a reader of the text.
enum HTMLElement: Equatable {
  /// A part on lines of its own: a paragraph, a division.
  case block
  case heading(level: Int)
  case list(isNumbered: Bool)
  case item
  case definition
  case quotation
  case preformatted
  case rule
  case table, tableHead, row
  case cell(isHeader: Bool)
  /// What helps to move about the site and is no part of the text.
  case navigation

  case span(Span.Kind)
  case link
  case quotationMarks
  case lineBreak
  case image
  /// Its text reads on as if it were not there.
  case transparent
  /// Nothing of it is for readers.
  case hidden

  init(_ node: HTMLNode) {
    self = node.isInPicture ? .hidden : Self.kinds[node.name] ?? .transparent
    guard node.hasAttributes, self != .hidden else { return }
    if Self.isTitle(node) { self = .heading(level: 1) }
    if Self.isPageNumber(node) || Self.isInvisible(node) { self = .hidden }
    if node.attribute("role") == "navigation" { self = .navigation }
  }
}

extension HTMLElement {
  /// Whether a hidden element is one that other pages show.
  static func isShowable(_ node: HTMLNode) -> Bool {
    !node.isInPicture && kinds[node.name] != .hidden && !isPageNumber(node)
  }

  /// Whether it is the number of a printed page, which editions of books keep in the text.
  static func isPageNumber(_ node: HTMLNode) -> Bool {
    guard node.hasAttributes, isCalledPageNumber(node) else { return false }
    return node.holdsText(of: longestPageNumber)
  }

  private static func isCalledPageNumber(_ node: HTMLNode) -> Bool {
    if node.attribute("role") == "doc-pagebreak" || node.attribute("epub:type") == "pagebreak" {
      return true
    }
    let classes = node.attribute("class")?.split(separator: " ") ?? []
    return classes.contains { pageNumberClasses.contains($0.lowercased()) }
  }

  /// In bytes; a class may also say that a new page begins with the element, and all its text.
  private static let longestPageNumber = 24

  private static let pageNumberClasses: Set = [
    "pagenum", "pageno", "pagenumber", "page-number", "pagebreak", "page-break",
  ]

  /// Whether a paragraph is what word processors set a title as.
  private static func isTitle(_ node: HTMLNode) -> Bool {
    node.name == "p" && ["MsoTitle", "title"].contains(node.attribute("class"))
  }

  /// Whether the page says that an element is one note.
  static func isNote(_ node: HTMLNode) -> Bool {
    guard node.hasAttributes else { return false }
    let roles = ["role", "epub:type"].compactMap { node.attribute($0) }
    if roles.contains(where: noteRoles.contains) { return true }
    let classes = node.attribute("class")?.split(separator: " ") ?? []
    return classes.contains { noteClasses.contains($0.lowercased()) }
  }

  private static let noteRoles: Set = [
    "doc-footnote", "doc-endnote", "footnote", "endnote", "rearnote",
  ]
  private static let noteClasses: Set = ["footnote", "endnote", "note", "foot"]

  private static func isInvisible(_ node: HTMLNode) -> Bool {
    if node.attribute("hidden") != nil || node.attribute("aria-hidden") == "true" { return true }
    guard let style = node.attribute("style") else { return false }
    let letters = style.lowercased().filter { !$0.isWhitespace }
    return letters.contains("display:none") || letters.contains("visibility:hidden")
  }

  private static let kinds: [String: HTMLElement] = {
    var kinds: [String: HTMLElement] = [
      "ul": .list(isNumbered: false), "menu": .list(isNumbered: false),
      "dir": .list(isNumbered: false), "ol": .list(isNumbered: true), "li": .item,
      "dd": .definition, "blockquote": .quotation, "hr": .rule, "nav": .navigation,
      "table": .table, "thead": .tableHead, "tr": .row, "td": .cell(isHeader: false),
      "th": .cell(isHeader: true), "a": .link, "q": .quotationMarks, "br": .lineBreak,
      "img": .image, "sup": .span(.superscript), "sub": .span(.subscript),
      "b": .span(.strong), "strong": .span(.strong),
    ]
    for level in 1...6 { kinds["h\(level)"] = .heading(level: level) }
    for name in ["pre", "xmp", "listing", "plaintext"] { kinds[name] = .preformatted }
    for name in ["em", "i", "cite", "dfn", "var"] { kinds[name] = .span(.emphasis) }
    for name in ["code", "kbd", "samp", "tt"] { kinds[name] = .span(.code) }
    for name in blocks { kinds[name] = .block }
    for name in unread { kinds[name] = .hidden }
    return kinds
  }()

  private static let blocks = [
    "address", "article", "aside", "body", "caption", "center", "details", "dialog", "div", "dl",
    "dt", "fieldset", "figcaption", "figure", "footer", "form", "frameset", "header", "hgroup",
    "html", "legend", "main", "p", "section", "summary", "tbody", "tfoot",
  ]

  private static let unread = [
    "applet", "audio", "button", "canvas", "colgroup", "datalist", "embed", "frame", "head",
    "iframe", "input", "meter", "noembed", "noframes", "object", "progress", "script", "select",
    "style", "svg", "template", "textarea", "title", "video",
  ]
}
