package import Canvas
package import Model
package import TUI
internal import Testing

/// A reader at the keyboard, for tests.
///
///     var session = Session(library, size: Size(width: 80, height: 24))
///     session.press("3 j j Enter")
///     session.type("quay")
///     session.selectedLine   // "2018  The eastern quay opens to every flag"
///
/// Keys are written as ``TUI/Key/init(notation:)`` reads them.
package struct Session {
  package var app: App

  /// All work that the program asked its host to do, in order.
  package private(set) var effects: [Effect] = []

  /// Starts with a dossier that is loaded.
  package init(_ library: Library, size: Size = .standard) {
    app = App(size: size)
    send(.loaded(library))
  }

  /// Starts as the program does before it has read any file.
  package init(loading summary: Summary?, size: Size = .standard) {
    app = App(size: size, summary: summary)
  }

  /// Presses keys that are parted by blanks; answers with the work that they ask for.
  @discardableResult
  package mutating func press(_ notation: String) -> [Effect] {
    do {
      return try Key.sequence(notation).flatMap { send(.input(.key($0))) }
    } catch {
      Issue.record("\(error)")
      return []
    }
  }

  /// Presses Tab until the line with the cursor holds a text.
  package mutating func tab(to text: String) {
    for _ in 0..<60 where !selectedLine.contains(text) { press("Tab") }
  }

  /// Types a text, character by character.
  @discardableResult
  package mutating func type(_ text: String) -> [Effect] {
    text.flatMap { send(.input(.key(Key(.character($0))))) }
  }

  @discardableResult
  package mutating func mouse(_ kind: Mouse.Kind, _ column: Int, _ row: Int) -> [Effect] {
    send(.input(.mouse(Mouse(kind, at: Point(column: column, row: row)))))
  }

  package mutating func resize(to size: Size) {
    send(.input(.resized(size)))
  }

  @discardableResult
  package mutating func send(_ message: Message) -> [Effect] {
    let work = app.update(message)
    effects += work
    return work
  }

  @discardableResult
  package mutating func perform(_ action: Action) -> [Effect] {
    let work = app.perform(action)
    effects += work
    return work
  }

  package mutating func open(_ target: Target) {
    app.open(target)
  }
}

extension Size {
  /// The terminal that most programs are written for.
  package static let standard = Size(width: 80, height: 24)
}

// MARK: - What is seen

extension Session {
  package var surface: Surface { app.draw() }

  /// The whole screen as text.
  package var screen: String { surface.text }

  /// The rows of the screen as text.
  package var rows: [String] {
    screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The last row: hints, prompt or notice, and how far.
  package var lastRow: String { rows.last ?? "" }

  /// What the last row says at its right end.
  package var status: String {
    let hints = lastRow.firstRange(of: "? help")?.upperBound ?? lastRow.startIndex
    let end = lastRow[hints...].split(separator: "  ", omittingEmptySubsequences: true).last
    return end.map(\.trimmed) ?? ""
  }

  /// The text on the row with the cursor: the selected item, or the line that is read.
  package var selectedLine: String {
    let surface = surface
    guard let cursor = surface.cursor, let first = surface[cursor] else { return "" }
    let ground = first.style.ground
    let isItem = ground == .selection
    var text = ""
    for column in cursor.column..<surface.width {
      guard let cell = surface[column, cursor.row] else { break }
      if isItem, ![ground, .match, .currentMatch].contains(cell.style.ground) { break }
      text += cell.glyph.text
    }
    return text.trimmed
  }

  /// The row that the cursor is on.
  package var cursorRow: Int? { surface.cursor?.row }

  /// The stretches of text that lie on a ground, from the top.
  package func lit(_ ground: Style.Ground) -> [String] {
    let surface = surface
    return (0..<surface.height).flatMap { row in
      surface.stretches(row: row) { $0.ground == ground }
    }
  }

  /// The first place where a text begins on the screen.
  package func place(of text: String) -> Point? {
    let surface = surface
    for row in 0..<surface.height {
      let cells = (0..<surface.width).compactMap { surface[$0, row]?.glyph.text }
      for column in cells.indices where cells[column...].joined().hasPrefix(text) {
        return Point(column: column, row: row)
      }
    }
    return nil
  }
}

extension Surface {
  /// The stretches of a row whose style fulfils a condition, without the blanks around them.
  package func stretches(row: Int, where fits: (Style) -> Bool) -> [String] {
    var stretches: [String] = []
    var current = ""
    for column in 0..<width {
      guard let cell = self[column, row], fits(cell.style) else {
        stretches.append(current)
        current = ""
        continue
      }
      current += cell.glyph.text
    }
    return (stretches + [current]).map(\.trimmed).filter { !$0.isEmpty }
  }
}

extension StringProtocol {
  /// The text without blanks at its ends.
  package var trimmed: String {
    let start = firstIndex { $0 != " " } ?? endIndex
    let end = lastIndex { $0 != " " }.map { index(after: $0) } ?? start
    return String(self[start..<end])
  }
}

// MARK: - One document

extension Session {
  /// A reader with a single document open.
  package init(reading document: Document, size: Size = .standard) {
    self.init(Library(Dossier(path: "sample.md", documents: [document])), size: size)
    open(.document(0))
  }
}

extension ReaderLayout {
  /// All lines of the document with their addresses.
  package var all: [(address: LineAddress, line: ReaderLine)] {
    lines(from: address(-100_000, from: address(of: 0)), count: 100_000)
  }
}
