/// The names of the places in a page that links lead to.
struct HTMLAnchorNames {
  /// The file of a book that is being read, which its converter names at its beginning.
  private var file: String?

  /// The names of an element: its own, and in a book of several files its own behind the file's.
  mutating func names(of node: HTMLNode) -> [String] {
    guard node.hasAttributes else { return [] }
    let name = node.name == "a" ? node.attribute("name") : nil
    let own = [node.attribute("id"), name].compactMap { $0.map { TextCleaner.clean($0).text } }
    if let found = own.first(where: Self.isFile) { file = found }
    guard let file else { return own }
    return own + own.filter { !$0.contains("#") && !Self.isFile($0) }.map { "\(file)#\($0)" }
  }

  private static func isFile(_ name: String) -> Bool {
    [".xhtml", ".html", ".htm"].contains(where: name.hasSuffix)
  }
}
