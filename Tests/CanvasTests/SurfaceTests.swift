import Canvas
import TestSupport
import Testing

@Suite struct SurfaceTests {
  @Test func `rows are text without the blanks at their ends`() {
    var surface = Surface(width: 12, height: 3)
    #expect(surface.write("Hải Phòng", at: .zero) == 9)
    surface.write("軍事", at: Point(column: 1, row: 2))
    #expect(surface.text == "Hải Phòng\n\n 軍事")
  }

  @Test func `text is cut at the edges of the surface`() {
    var surface = Surface(width: 4, height: 1)
    #expect(surface.write("abcdef", at: Point(column: -2, row: 0)) == 6)
    #expect(surface.text == "cdef")
    #expect(surface.write("abcdef", at: Point(column: 2, row: 0)) == 2)
    #expect(surface.text == "cdab")
    #expect(surface.write("x", at: Point(column: 4, row: 0)) == 0)
    #expect(surface.write("xyz", at: Point(column: 0, row: 7)) == 3)
    #expect(surface.text == "cdab")
  }

  @Test func `text is cut at the edges of the clip`() {
    var surface = Surface(width: 8, height: 2)
    let clip = Rect(column: 2, row: 0, width: 3, height: 1)
    #expect(surface.write("abcdefgh", at: .zero, in: clip) == 5)
    surface.write("abcdefgh", at: Point(column: 0, row: 1), in: clip)
    #expect(surface.text == "  cde\n")
  }

  @Test func `a wide glyph that an edge cuts is a blank`() {
    var surface = Surface(width: 3, height: 1)
    #expect(surface.write("a軍軍", at: .zero) == 3)
    #expect(surface.text == "a軍")
    surface.write("軍b", at: Point(column: 2, row: 0))
    #expect(surface.text == "a")
    surface.write("軍b", at: Point(column: -1, row: 0))
    #expect(surface.text == " b")
  }

  @Test(arguments: [(0, "x 事"), (1, " x事"), (2, "軍x"), (3, "軍 x")])
  func `writing over half of a wide glyph blanks its other half`(column: Int, expected: String) {
    var surface = Surface(width: 4, height: 1)
    surface.write("軍事", at: .zero)
    surface.write("x", at: Point(column: column, row: 0))
    #expect(surface.text == expected)
  }

  @Test func `an area is filled with one character`() {
    var surface = Surface(width: 5, height: 3)
    surface.fill(Rect(column: 1, row: 1, width: 9, height: 9), with: "·")
    #expect(surface.text == "\n ····\n ····")
    surface.fill(Rect(column: 0, row: 0, width: 5, height: 1), with: "軍")
    #expect(surface.text.hasPrefix("軍軍\n"))
  }

  @Test func `restyling keeps the text and treats a wide glyph as one`() {
    var surface = Surface(width: 4, height: 1)
    surface.write("a軍b", at: .zero)
    surface.restyle(Rect(width: 2, height: 9)) { $0.ground = .selection }
    #expect(
      (0..<4).map { surface[$0, 0]?.style.ground == .selection } == [true, true, true, false])
    surface.restyle(Rect(column: 2, row: 0, width: 1, height: 1)) { $0.ground = .page }
    #expect(surface[2, 0]?.style.ground == .selection)
    #expect(surface.text == "a軍b")
  }

  @Test func `a box has its title in the upper line`() {
    var surface = Surface(width: 12, height: 3)
    surface.drawBox(surface.bounds, title: "Title")
    #expect(
      surface.text == """
        ╭─ Title ──╮
        │          │
        ╰──────────╯
        """)
    surface.drawBox(surface.bounds, title: "A long title")
    #expect(surface.text.hasPrefix("╭─ A lon… ─╮"))
  }

  @Test(arguments: [(0, 0), (1, 1), (2, 2), (1, 9), (5, 2), (7, 3)])
  func `a box fits into any area`(width: Int, height: Int) {
    var surface = Surface(width: 4, height: 3)
    surface.drawBox(Rect(column: -1, row: -1, width: width, height: height), title: "軍事軍事")
    #expect(isWhole(surface))
  }

  @Test func `drawing on nothing is harmless`() {
    var surface = Surface(width: 0, height: 0)
    surface.write("text", at: .zero)
    surface.fill(Rect(width: 5, height: 5))
    surface.restyle(Rect(width: 5, height: 5)) { $0.role = .error }
    surface.drawBox(Rect(width: 5, height: 5))
    #expect(surface.text.isEmpty && surface[0, 0] == nil)
    #expect(surface.changes(since: nil).isEmpty)
    var narrow = Surface(width: 0, height: 2)
    narrow.write("text", at: .zero)
    #expect(narrow.text == "\n")
  }

  @Test func `places far away are harmless`() {
    var surface = Surface(width: 3, height: 1)
    surface.write("軍", at: Point(column: .max, row: .max))
    surface.write("軍", at: Point(column: .min, row: 0))
    surface.fill(Rect(column: .min, row: .min, width: .max, height: .max))
    #expect(surface[.max, .min] == nil)
    #expect(surface.text.isEmpty)
  }
}

@Suite struct SurfaceChangeTests {
  @Test func `the same surface has no changes`() {
    var surface = Surface(width: 4, height: 2)
    surface.write("abc", at: .zero)
    #expect(surface.changes(since: surface).isEmpty)
  }

  @Test func `neighbouring cells that differ are one change`() {
    let older = Surface(width: 9, height: 2)
    var newer = older
    newer.write("ab", at: Point(column: 1, row: 0))
    newer.write("c", at: Point(column: 5, row: 1))
    let changes = newer.changes(since: older)
    #expect(changes.map(\.row) == [0, 1])
    #expect(changes.map(\.column) == [1, 5])
    #expect(changes.map { $0.cells.map(\.glyph.text).joined() } == ["ab", "c"])
  }

  @Test func `a change holds wide glyphs whole`() {
    var older = Surface(width: 4, height: 1)
    older.write("軍b", at: .zero)
    var newer = Surface(width: 4, height: 1)
    newer.write("a軍", at: .zero)
    let back = older.changes(since: newer)
    #expect(back.map(\.column) == [0])
    #expect(back[0].cells.first?.glyph.width == 2)
    var other = older
    other.write("事", at: .zero)
    #expect(other.changes(since: older).map(\.cells.count) == [2])
  }

  @Test func `without an older surface of its size, what is not blank has changed`() {
    var surface = Surface(width: 4, height: 3)
    surface.write("b", at: Point(column: 1, row: 2))
    for older in [nil, Surface(width: 3, height: 3)] {
      let changes = surface.changes(since: older)
      #expect(changes.map(\.row) == [2] && changes.map(\.column) == [1])
    }
    let styled = Surface(size: Size(width: 4, height: 3), style: Style(.muted, on: .bar))
    #expect(styled.changes(since: nil).map(\.cells.count) == [4, 4, 4])
  }

  @Test func `changes turn the older surface into the newer`() {
    var random = SeededRandom(seed: 7)
    var older = Surface(width: 20, height: 4)
    for _ in 0..<500 {
      var newer = older
      newer.write(
        random.text(length: 6),
        at: Point(
          column: .random(in: -4...22, using: &random), row: .random(in: -1...4, using: &random)),
        style: Style(.text, on: random.next() % 2 == 0 ? .page : .match))
      #expect(isWhole(newer))
      #expect(applied(newer.changes(since: older), to: older) == cells(of: newer))
      older = newer
    }
  }

  private func cells(of surface: Surface) -> [[Cell?]] {
    (0..<surface.height).map { row in (0..<surface.width).map { surface[$0, row] } }
  }

  private func applied(_ changes: [Surface.Change], to surface: Surface) -> [[Cell?]] {
    var cells = cells(of: surface)
    for change in changes {
      #expect(change.cells.first?.glyph.isContinuation == false)
      for (offset, cell) in change.cells.enumerated() {
        cells[change.row][change.column + offset] = cell
      }
    }
    return cells
  }
}

/// Whether each wide glyph has its continuation, of the same style, and each continuation its glyph.
func isWhole(_ surface: Surface) -> Bool {
  (0..<surface.height).allSatisfy { row in
    (0..<surface.width).allSatisfy { column in
      guard let cell = surface[column, row] else { return false }
      if cell.glyph.isContinuation {
        return surface[column - 1, row].map { $0.glyph.width == 2 && $0.style == cell.style }
          ?? false
      }
      return cell.glyph.width == 1 || surface[column + 1, row]?.glyph.isContinuation == true
    }
  }
}
