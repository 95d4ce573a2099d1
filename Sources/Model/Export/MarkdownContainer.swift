/// What stands around the blocks of a Markdown text: a quotation, an item of a list, or a note.
enum MarkdownContainer: Equatable {
  case quote

  /// An item with its marker, and its number where it has one.
  case item(marker: String, number: Int?)
  case note(label: String)

  /// The item for a marker of a block, which begins another list where its number does not go on.
  ///
  /// - Parameters:
  ///   - marker: What a block shows before its first line: a bullet, or `3.`.
  ///   - sibling: The item before it in the list, if there is one.
  init(marker: String, behind sibling: MarkdownContainer?) {
    guard marker.hasSuffix("."), let number = Int(marker.dropLast()), number >= 0,
      number < 1_000_000_000
    else {
      self = .item(marker: "-", number: nil)
      return
    }
    var sign = "."
    if case .item(let earlier, let last?)? = sibling {
      let goesOn = last + 1 == number
      sign = earlier.hasSuffix(".") == goesOn ? "." : ")"
    }
    self = .item(marker: "\(number)\(sign)", number: number)
  }

  var isQuote: Bool { self == .quote }

  /// What stands before the first line.
  var beginning: String {
    switch self {
    case .quote: "> "
    case .item(let marker, _): marker + " "
    case .note(let label): "[^\(label)]: "
    }
  }

  /// What stands before the lines that follow.
  var continuation: String {
    switch self {
    case .quote: "> "
    case .item(let marker, _): String(repeating: " ", count: marker.utf8.count + 1)
    case .note: "    "
    }
  }
}
