/// Ids for records that people accepted.
package enum FreshID {
  private static let longest = 40

  /// An id that no other record has.
  ///
  ///     FreshID.id("", title: "Phí cảng: ngăn tàu", taken: ["phi-cang-ngan-tau"])
  ///     // "phi-cang-ngan-tau-2"
  ///
  /// - Parameters:
  ///   - wanted: The id that it has; where that is empty, one is made of the title.
  ///   - title: What the record says, in a line.
  ///   - taken: The ids of all other records.
  /// - Returns: The wanted id where nobody has it.
  /// - Complexity: O(*n*) in the ids that differ in nothing but their number.
  package static func id(_ wanted: String, title: String, taken: Set<String>) -> String {
    let stem = wanted.isEmpty ? slug(of: title) : wanted
    guard taken.contains(stem) else { return stem }
    var number = 2
    while true {
      let id = numbered(stem, number)
      guard taken.contains(id) else { return id }
      number += 1
    }
  }

  private static func numbered(_ stem: String, _ number: Int) -> String {
    let end = "-\(number)"
    guard stem.count + end.count > longest else { return stem + end }
    return shortened(stem, to: longest - end.count) + end
  }

  /// The words of a text in ASCII with hyphens between them.
  ///
  /// - Parameter text: Any text; letters lose their marks, and those of other scripts are left out.
  /// - Returns: At most forty characters, never none.
  package static func slug(of text: String) -> String {
    let words = text.folded.utf8.split { !($0.isASCIILetter || $0.isASCIIDigit) }
    let slug = words.map { String(Substring($0)) }.joined(separator: "-")
    return slug.isEmpty ? "record" : shortened(slug, to: longest)
  }

  /// A slug with whole words only, where its first is not too long for that.
  private static func shortened(_ slug: String, to length: Int) -> String {
    guard slug.count > length else { return slug }
    let head = slug.prefix(length + 1)
    return String(head.lastIndex(of: "-").map { head[..<$0] } ?? slug.prefix(length))
  }
}
