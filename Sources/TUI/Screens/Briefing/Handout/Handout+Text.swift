internal import Canvas
internal import Model

extension Handout {
  /// The hand-out as plain text.
  ///
  /// - Parameter width: The columns that a line may take.
  /// - Returns: The pages, each below a line with its slide's number, and the end notes.
  package func text(width: Int) -> String {
    let (pages, notes) = pages(width: max(20, width - 6))
    let parts = pages.map { page in
      let lines = page.lines.map { line in
        line.text.text + (line.note.map { " [\($0)]" } ?? "")
      }
      let notes = page.notes.flatMap { ["", "Note:"] + Self.wrapped($0, width: width) }
      let handling = page.handling.flatMap { [""] + Self.wrapped($0, width: width) }
      return (["── \(page.slide) ──", ""] + lines + handling + notes).joined(separator: "\n")
    }
    let ends = notes.enumerated().flatMap { index, note in
      Self.wrapped("[\(index + 1)] \(note)", width: width)
    }
    let evidence = ends.isEmpty ? [] : [(["── Evidence ──", ""] + ends).joined(separator: "\n")]
    return (parts + evidence).joined(separator: "\n\n") + "\n"
  }

  private static func wrapped(_ text: String, width: Int) -> [String] {
    RichText(text).wrapped(width: max(20, width)).map(\.text)
  }
}
