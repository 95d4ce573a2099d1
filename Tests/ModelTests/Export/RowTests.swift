import Foundation
import Model
import TestSupport
import Testing

/// The rows that programs read.
@Suite struct RowTests {
  /// Text before the evidence in scalars of one to four bytes, and a line that goes on.
  private static let text = """
    ---
    title: Đà Nẵng
    author: [{family: Phan, given: Xuan, static-ordering: true}]
    issued: 2024-02
    handling: off the record
    ---
    ## Cảng 🚢

    The port — Đà Nẵng 🚢 — opened
    its *quays* to every navy.[^1] It did so in 2011.[^2][^1]

    [^1]: The note, “one”.
    [^2]: Another.
    """

  private static let files = [
    "documents/port.md": text,
    "records/events.yaml": """
    - id: opened
      date: 2011
      title: The port opens
      kind: milestone
      actors: [port]
      evidence:
        - {document: port, exact: opened its quays}
        - {document: port, exact: It did so}
    - {id: older, date: ../2010, title: Before, kind: as-of, basis: inferred, rule: until,
       evidence: [{document: port, exact: nowhere}]}
    """,
    "records/actors.yaml": """
    - {id: port, name: The Port, kind: place, aliases: [Đà Nẵng],
       evidence: [{document: port, exact: The port}]}
    """,
    "records/forces.yaml": """
    - id: fees
      side: constraint
      statement: Fees deter
      strength: {value: 3}
      points: [{statement: Always, evidence: [{document: port, exact: every navy}]}]
      evidence: [{document: port, exact: It did so}]
    """,
    "records/recommendations.yaml": """
    - {id: lower, act: Lower the fees, modality: should, answers: [fees],
       evidence: [{document: port, exact: It did so}]}
    """,
    "records/positions.yaml": """
    - {id: port-fees, party: port, issue: fees, stance: supports, statement: It wants fees,
       evidence: [{document: port, exact: It did so}]}
    """,
    "records/figures.yaml": """
    - {id: cost, what: Cost, amount: 1.5, unit: USD, as-of: 2011,
       evidence: [{document: port, exact: It did so}]}
    """,
  ]

  /// One list of rows, as a program reads it.
  private func objects<Row: Encodable>(
    _ rows: (DossierRows) -> [Row]
  ) async throws -> [[String: Any]] {
    let folder = try TestFolder(Self.files)
    let dossier = try await DossierLoader.load([folder.path])
    return try Self.objects(in: try JSONText.array(rows(DossierRows(dossier))))
  }

  private static func objects(in json: String) throws -> [[String: Any]] {
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8))
    return try #require(object as? [[String: Any]])
  }

  private static let recordKeys = [
    "id", "place", "state", "document", "text", "start", "end", "evidence",
  ]

  private func expectKeys(_ object: [String: Any]?, _ keys: String) {
    let own = keys.split(separator: " ").map(String.init)
    #expect(Set(object?.keys.sorted() ?? []) == Set(own + Self.recordKeys))
  }

  @Test func `each kind of record has its keys, whether there are values or not`() async throws {
    for event in try await objects(\.events) {
      expectKeys(
        event,
        "date earliest latest title kind basis rule actors themes joined corroborated conflicts")
    }
    expectKeys(
      try await objects(\.forces).first, "side order statement parent points strength answered-by")
    expectKeys(try await objects(\.recommendations).first, "to act modality voice answers")
    expectKeys(
      try await objects(\.positions).first, "party issue stance attribution statement")
    expectKeys(
      try await objects(\.figures).first,
      "what amount unit bound kind period as-of part-of separate-from")
    expectKeys(try await objects(\.actors).first, "name kind aliases mentions")
  }

  @Test func `offsets count the scalars of the file around the whole sentence`() async throws {
    let event = try #require(try await objects(\.events).last)
    #expect(
      event["text"] as? String == "The port — Đà Nẵng 🚢 — opened its quays to every navy.")
    let start = try #require(event["start"] as? Int)
    let end = try #require(event["end"] as? Int)
    let scalars = Array(Self.text.unicodeScalars)[start..<end]
    var sentence = String.UnicodeScalarView()
    sentence.append(contentsOf: scalars)
    #expect(
      String(sentence) == "The port — Đà Nẵng 🚢 — opened\nits *quays* to every navy.")
  }

  @Test func `all passages are told, and the first stands for them`() async throws {
    let event = try #require(try await objects(\.events).last)
    let evidence = try #require(event["evidence"] as? [[String: Any]])
    #expect(evidence.map { $0["exact"] as? String } == ["opened its quays", "It did so"])
    #expect(evidence.map { $0["text"] as? String }.last == "It did so in 2011.")
    #expect(evidence.first?["start"] as? Int == event["start"] as? Int)
  }

  @Test func `events stand in the order of time`() async throws {
    #expect(try await objects(\.events).map { $0["id"] as? String } == ["older", "opened"])
  }

  @Test func `lost evidence has a document and no place`() async throws {
    let event = try #require(try await objects(\.events).first)
    #expect(event["document"] as? String == "port")
    for key in ["text", "start", "end", "earliest"] { #expect(event[key] is NSNull) }
    #expect(event["latest"] as? String == "2010-12-31")
    #expect(event["state"] as? String == "record")
  }

  @Test func `each passage says what became of it`() async throws {
    let folder = try TestFolder([
      "documents/port.md": "The “old” port charged every ship at the quay for nine days.\n",
      "records/events.yaml": """
      - id: a
        date: "2011"
        title: A
        kind: milestone
        evidence:
          - {document: port, exact: every ship}
          - {document: port, exact: 'The "old" port'}
          - {document: port, exact: charged every large ship at the quay for nine days.}
          - {document: port, exact: nowhere}
          - {document: port, exact: "t"}
      """,
    ])
    let dossier = try await DossierLoader.load([folder.path])
    let rows = try Self.objects(in: try JSONText.array(DossierRows(dossier).events))
    let evidence = try #require(rows.first?["evidence"] as? [[String: Any]])
    #expect(
      evidence.map { $0["state"] as? String } == ["exact", "moved", "changed", "lost", "lost"])
    #expect(evidence.map { $0["text"] is NSNull } == [false, false, true, true, true])
  }

  @Test func `a force tells its points and what answers it`() async throws {
    let force = try #require(try await objects(\.forces).first)
    #expect(force["answered-by"] as? [String] == ["lower"])
    #expect(force["order"] is NSNull)
    let point = try #require((force["points"] as? [[String: Any]])?.first)
    #expect(point["statement"] as? String == "Always")
    #expect((point["text"] as? String)?.hasSuffix("every navy.") == true)
    #expect((force["evidence"] as? [Any])?.count == 2)
  }

  @Test func `the points of a force are rows of their own that name it`() async throws {
    let rows = try await objects(\.forces)
    #expect(rows.map { $0["parent"] as? String } == [nil, "fees"])
    #expect(rows.last?["statement"] as? String == "Always")
    #expect(rows.last?["side"] as? String == "constraint")
  }

  @Test func `a table takes the columns that are asked for from the rows`() async throws {
    let folder = try TestFolder(Self.files)
    let dossier = try await DossierLoader.load([folder.path])
    let actors = try CSVText.table(
      ["name", "aliases", "start", "nothing"], of: DossierRows(dossier).actors)
    #expect(actors == "name,aliases,start,nothing\r\nThe Port,Đà Nẵng,136,\r\n")
    let figures = try CSVText.table(
      ["amount", "period", "evidence"], of: DossierRows(dossier).figures)
    #expect(figures == "amount,period,evidence\r\n1.5,,\r\n")
  }

  @Test func `an outline tells sections, notes and where they are cited`() async throws {
    let folder = try TestFolder(Self.files)
    let rows = DossierRows(try await DossierLoader.load([folder.path])).outline
    var json = ""
    JSONWriter.write(.list(of: rows, \.json)) { json += $0 }
    let outline = try #require(try Self.objects(in: json).first)
    #expect(outline["author"] as? [String] == ["Phan Xuan"])
    #expect(outline["issued"] as? String == "2024-02")
    #expect(outline["handling"] as? String == "off the record")
    #expect(outline["words"] as? Int == 20)
    let sections = try #require(outline["sections"] as? [[String: Any]])
    #expect(sections.map { $0["level"] as? Int } == [2])
    #expect(sections.map { $0["title"] as? String } == ["Cảng 🚢"])
    let notes = try #require(outline["notes"] as? [[String: Any]])
    #expect(notes.map { $0["label"] as? String } == ["1", "2"])
    #expect(notes.first?["references"] as? [Int] == Self.offsets(of: "[^1]"))
    #expect(notes.last?["references"] as? [Int] == Self.offsets(of: "[^2]"))
  }

  @Test func `a source tells the sentences that it supports`() async throws {
    let source = try #require(try await objects(\.sources).first)
    #expect(source["text"] as? String == "The note, “one”.")
    let references = try #require(source["references"] as? [[String: Any]])
    #expect(
      references.map { $0["text"] as? String } == [
        "The port — Đà Nẵng 🚢 — opened its quays to every navy.", "It did so in 2011.",
      ])
    #expect(references.map { $0["start"] as? Int } == Self.offsets(of: "[^1]"))
  }

  /// Where a marker stands in the text, in scalars, without the line that begins the note.
  private static func offsets(of marker: String) -> [Int] {
    text.ranges(of: marker).filter { !text[$0.upperBound...].hasPrefix(":") }.map { range in
      text.unicodeScalars.distance(from: text.startIndex, to: range.lowerBound)
    }
  }
}
