import Canvas
import Model
import TUI
import TestSupport
import Testing

@Suite struct ReaderLayoutTests {
  let library: Library

  init() async throws {
    library = try await Tidewater.library
  }

  static let measures = Array(13...80) + [100, 200]

  @Test(arguments: ["survey", "minutes"])
  func `no line is wider than the measure`(id: String) throws {
    let document = try library.document(id)
    for measure in Self.measures {
      for (_, line) in ReaderLayout(document, measure: measure).allLines {
        #expect(line.text.displayWidth <= measure, "\(measure): \(line.text.text)")
      }
    }
  }

  @Test(arguments: ["survey", "minutes"])
  func `every character stands on exactly one line`(id: String) throws {
    let document = try library.document(id)
    let bytes = Array(document.text.utf8)
    for measure in Self.measures {
      var end = 0
      for (_, line) in ReaderLayout(document, measure: measure).allLines where line.isText {
        #expect(line.range.lowerBound >= end, "\(measure): \(line.text.text)")
        let between = bytes[end..<max(end, line.range.lowerBound)]
        let isBlank = between.allSatisfy { [0x20, 0x0A, 0x09].contains($0) }
        #expect(isBlank, "\(measure): \(line.text.text)")
        end = max(end, line.range.upperBound)
      }
      #expect(end == bytes.count)
    }
  }

  @Test(arguments: ["survey", "minutes"])
  func `an address leads to its line and back`(id: String) throws {
    let document = try library.document(id)
    for measure in Self.measures {
      let layout = ReaderLayout(document, measure: measure)
      for (address, line) in layout.allLines where line.isText {
        #expect(layout.line(at: address) == line)
        guard !line.range.isEmpty else { continue }
        #expect(layout.address(of: line.range.lowerBound) == address)
        #expect(layout.address(of: line.range.upperBound - 1) == address)
      }
    }
  }

  @Test(arguments: ["survey", "minutes"])
  func `the lines of a screen are the lines of the document`(id: String) throws {
    let layout = ReaderLayout(try library.document(id), measure: 40)
    let all = layout.allLines
    for first in stride(from: 0, to: all.count, by: 5) {
      let screen = layout.lines(from: all[first].address, count: 12)
      #expect(screen.map(\.address) == all.dropFirst(first).prefix(12).map(\.address))
      #expect(screen.map(\.line) == all.dropFirst(first).prefix(12).map(\.line))
    }
  }

  @Test func `rows are counted across blocks, and not beyond the ends`() throws {
    let layout = ReaderLayout(try library.document("survey"), measure: 40)
    let addresses = layout.allLines.map(\.address)
    for (index, address) in addresses.enumerated() {
      for rows in [-100, -7, -1, 0, 1, 7, 100] {
        let expected = addresses[max(0, min(index + rows, addresses.count - 1))]
        #expect(layout.address(rows, from: address) == expected)
      }
    }
  }

  @Test(arguments: ["survey", "minutes"], [13, 14, 21, 40, 72])
  func `one step at a time visits every line of text, both ways`(id: String, measure: Int) throws {
    let layout = ReaderLayout(try library.document(id), measure: measure)
    let lines = layout.allLines.filter { $0.line.isText && !$0.line.range.isEmpty }
      .map(\.line.range.lowerBound)
    var down: [Int] = [lines[0]]
    while down.count < 2000 {
      let next = layout.offset(1, from: down[down.count - 1])
      if next == down.last { break }
      down.append(next)
    }
    #expect(Set(down).isSuperset(of: lines))
    #expect(down == down.sorted())
    var up: [Int] = [down[down.count - 1]]
    while up.count < 2000 {
      let next = layout.offset(-1, from: up[up.count - 1])
      if next == up.last { break }
      up.append(next)
    }
    #expect(up.reversed() == down)
  }

  @Test func `lists, quotations, notes and tables look like what they are`() throws {
    let lines = ReaderLayout(try library.document("survey"), measure: 60).allLines
      .map(\.line.text.text)
    for expected in [
      "• The quay bears forty tonnes a metre.", "  • It was built for barges.",
      "│ A quay that nobody uses is a wall.", "│ │ And a wall that nobody needs is a debt.",
      "1. Read the charter.", "depth  east  9", "depth  west  7",
      "   1  Harbour log of Tidewater, volume 4, page 12.",
      "      The accounts were never audited.", "Notes",
    ] {
      #expect(lines.contains(expected), "\(expected)")
    }
    #expect(lines.contains { $0.hasPrefix("────") })
    #expect(lines.contains { $0.contains("2018.¹") })
  }

  @Test func `a note with a name is cited in brackets`() throws {
    let lines = ReaderLayout(try library.document("minutes"), measure: 72).allLines
    #expect(lines.contains { $0.line.text.text.contains("[a]") })
  }

  @Test(arguments: [-1, 0, 1, 2, 5])
  func `a measure that nothing fits is survived`(measure: Int) throws {
    let layout = ReaderLayout(try library.document("survey"), measure: measure)
    #expect(layout.measure >= 1)
    #expect(!layout.allLines.isEmpty)
  }

  @Test func `an empty document has one line to stand on or none`() {
    let source = SourceText(path: "empty.md", decoding: [])
    let layout = ReaderLayout(
      DocumentReader.read(source, name: "empty.md").document, measure: 40)
    #expect(layout.offset(1, from: 0) == 0)
    #expect(layout.address(5, from: layout.address(of: 0)).line >= 0)
    #expect(layout.lines(ofBlock: 3).isEmpty)
  }

  @Test func `lines that are kept are those that would be set anew`() {
    let text = (0..<40).map { "Ship \($0) passes the eastern quay.[^1]" }.joined(separator: "\n\n")
    let document = Document(markdown: text + "\n\n[^1]: A note.")
    let memo = LineMemo()
    for measure in [30, 12, 30, 72, 1] {
      for lines in [ReadingOptions.Lines.ragged, .justified, .ragged] {
        var options = ReadingOptions()
        options.lines = lines
        let kept = ReaderLayout(document, measure: measure, options: options, memo: memo)
        let fresh = ReaderLayout(document, measure: measure, options: options)
        #expect(kept.all.map(\.line) == fresh.all.map(\.line))
        #expect(kept.all.map(\.line) == fresh.all.map(\.line))
      }
    }
  }

  @Test func `a document that was read anew is set anew`() {
    var session = Session(reading: Document(markdown: "Ships came."))
    #expect(session.screen.contains("Ships came."))
    let changed = Document(markdown: "Ships left.")
    session.send(.loaded(Library(Dossier(path: "sample.md", documents: [changed]))))
    #expect(session.screen.contains("Ships left."))
    #expect(!session.screen.contains("Ships came."))
  }
}

extension ReaderLayout {
  /// All lines of the document with their addresses.
  fileprivate var allLines: [(address: LineAddress, line: ReaderLine)] {
    lines(from: address(-100_000, from: address(of: 0)), count: 100_000)
  }
}
