import TestSupport
import Testing

@testable import Model

/// Lists as anybody may write them, and edits of them.
@Suite struct RandomEditTests {
  @Test(arguments: 0..<8)
  func `whatever the layout, an edit changes its record alone and can be undone`(
    seed: UInt64
  ) throws {
    var random = SeededRandom(seed: seed)
    for _ in 0..<25 {
      let text = List(count: Int.random(in: 1...5, using: &random), using: &random).text
      let list = try RecordList(Array(text.utf8), of: .actors, path: FilePath("actors.yaml"))
      let index = list.items.indices.randomElement(using: &random) ?? 0
      let old = try #require(list.record(index))
      let new = try Written.record(
        "- {id: a\(index), name: 'New: name', kind: person, aliases: [x]}")
      let edits: [(RecordEdit, removed: Int?, added: Int?)] = [
        (.adding(try Written.actor("new", "Newcomer")), nil, list.items.count),
        (.removing(old), index, nil), (.replacing(old, by: new), index, index),
      ]
      for (edit, removed, added) in edits {
        let revised = try #require(try list.applying(edit, takenIDs: []))
        let others = list.items.indices.filter { $0 != removed }.map { list.fields(of: $0) }
        let now = revised.list.items.indices.filter { $0 != added }
          .map { revised.list.fields(of: $0) }
        #expect(now == others, "\(text)")
        let undone = try #require(try revised.list.applying(revised.inverse, takenIDs: []))
        #expect(undone.bytes == Array(text.utf8), "\(text)")
      }
    }
  }

  /// A list of actors `a0`, `a1` and so on in a layout of its own.
  private struct List {
    let text: String

    init(count: Int, using random: inout SeededRandom) {
      let indent = String(repeating: " ", count: Int.random(in: 0...2, using: &random))
      let lineEnd = Bool.random(using: &random) ? "\n" : "\r\n"
      var lines = Self.gap(indent, using: &random)
      for index in 0..<count {
        lines += Self.item(index, using: &random).map { $0.isEmpty ? $0 : indent + $0 }
        lines += Self.gap(indent, using: &random)
      }
      let text = lines.joined(separator: lineEnd)
      self.text = Bool.random(using: &random) ? text : text + lineEnd
    }

    private static func gap(_ indent: String, using random: inout SeededRandom) -> [String] {
      let choices = [
        [], [], [""], ["", ""], [indent + "# a remark"], ["", "# a: remark", ""],
        [indent + "  # deeper", ""], ["# - id: old", "#   name: Old"],
      ]
      return choices.randomElement(using: &random) ?? []
    }

    private static func item(_ index: Int, using random: inout SeededRandom) -> [String] {
      let id = "a\(index)"
      let choices = [
        ["- id: \(id)", "  name: N # the name", "  kind: person"],
        ["- {id: \(id), name: 'N, n', kind: place, colour: blue} # so"],
        ["-   kind: vessel", "    # then", "    name: >", "      N", "      n", "    id: \(id)"],
        [
          "- name: \"N", "    n\"", "  id: \(id)", "  kind: place", "  evidence:",
          "  - document: d", "    exact: e", "", "    # why", "    prefix: p",
        ],
        ["- id: \(id)", "  aliases: [a,", "    b]", "  colour:", "  name: N", "  kind: state"],
        ["-", "  id: \(id)", "  name: |", "    N", "", "  kind: person"],
      ]
      return choices.randomElement(using: &random) ?? []
    }
  }
}

extension RecordList {
  fileprivate func record(_ index: Int) -> Record? {
    guard case .record(let record) = file.item(items[index].node, in: path).item else {
      return nil
    }
    return record
  }
}
