import TestSupport
import Testing

@testable import Model

/// Records written as YAML and read again.
@Suite struct RecordWritingTests {
  private static let odd = [
    "plain", "Fees: the reason", "say \"so\"", "it's 'so'", "- a list?", "# no remark", "a #b",
    "one\ntwo", "~", "yes", "null", "2016", "1e3", "  leading", "trailing  ", "tab\there", "{a: b}",
    "[a, b]", "a, b", "*alias", "&anchor", "!tag", "|", ">", "%percent", "@at", "`tick`", "\\",
    "a\\nb", "?", "? a", ": a", "a:", "---", "...", "<<", "=", "Đà Nẵng: phí", "越南。", "👨‍👩‍👧 🇻🇳",
    "e\u{301}", "\u{FEFF}bom", "esc\u{1B}[31m", "\u{202E}rtl", "a\u{A0}b", "\u{85}", "\r\n", "'",
    "\"",
  ]

  private static let layouts: [YAMLStyle] = [
    YAMLStyle(), YAMLStyle(indent: 2, offset: 4, nesting: 0, mappings: .braces),
    YAMLStyle(nesting: 4, mappings: .brackets, isSpaced: false),
  ]

  @Test(arguments: odd)
  func `every text is read as it was`(text: String) throws {
    try expectRead(Self.records(text))
  }

  @Test func `so is what nobody writes`() throws {
    var random = SeededRandom(seed: 11)
    for _ in 0..<150 {
      try expectRead(Self.records(random.text(length: Int.random(in: 1...12, using: &random))))
    }
  }

  /// Records of each kind that hold a text wherever they can.
  private static func records(_ text: String) throws -> [Record] {
    let place = SourcePlace(file: "")
    let reference = Reference(id: "x" + text, place: place)
    let evidence = [text, "other " + text].map { exact in
      Evidence(
        document: reference,
        quote: TextQuoteSelector(exact: "a" + exact, prefix: text, suffix: exact),
        place: place, passage: nil)
    }
    let text = "x" + text
    return [
      .event(
        Event(
          id: "event", place: place, date: try EDTF("2011~/2018-03"), title: text, kind: .asOf,
          basis: .inferred, rule: text, actors: [reference, reference], themes: [reference],
          evidence: evidence)),
      .force(
        Force(
          id: "force", place: place, side: .constraint, order: 2, statement: text,
          points: [
            Force.Point(statement: text, evidence: evidence),
            Force.Point(statement: text, evidence: []),
          ], strength: Force.Strength(value: 3, rater: text, why: text), evidence: evidence)),
      .recommendation(
        Recommendation(
          id: "recommendation", place: place, addressee: reference, act: text, modality: .should,
          voice: .reported, answers: [reference], evidence: evidence)),
      .position(
        Position(
          id: "position", place: place, party: reference, issue: reference, stance: .mixed,
          attribution: .some, statement: text, evidence: evidence)),
      .figure(
        Figure(
          id: "figure", place: place, what: text, amount: 1.5e20, unit: text, bound: .upTo,
          kind: .grant, period: try EDTF("2016"), asOf: try EDTF("[2016,2018]"), partOf: reference,
          separateFrom: [reference], evidence: evidence)),
      .actor(
        Actor(
          id: "actor", place: place, name: text, kind: .vessel, aliases: [text, "b"],
          evidence: evidence)),
    ]
  }

  private func expectRead(_ records: [Record]) throws {
    for record in records {
      let item = StoredItem.record(record)
      for style in Self.layouts {
        let text = YAMLWriter(style: style).item(item.fields).joined(separator: "\n")
        let list = try RecordList(Array(text.utf8), of: item.file, path: FilePath("test.yaml"))
        #expect(list.items.count == 1)
        let read = item.file.item(try #require(list.items.first).node, in: FilePath("test.yaml"))
        #expect(read.item?.fields == item.fields)
        #expect(read.problems == [])
      }
    }
  }

  @Test func `texts that are as they are read make equal records`() throws {
    let text = """
      - id: port-fees
        side: constraint
        order: 1
        statement: "Fees: they deter visits"
        points:
          - statement: A call costs twice as much as before
            evidence:
              - document: harbour
                exact: twice what it was
        strength: {value: 3, rater: jd, why: "Two, or more"}
        evidence:
          - document: harbour
            exact: the fees deter visits
            prefix: "- so"
      """
    let list = try RecordList(Array(text.utf8), of: .forces, path: FilePath("forces.yaml"))
    let item = try #require(
      RecordFile.forces.item(list.items[0].node, in: FilePath("forces.yaml")).item)
    #expect(YAMLWriter(style: YAMLStyle()).item(item.fields).joined(separator: "\n") == text)
  }
}
