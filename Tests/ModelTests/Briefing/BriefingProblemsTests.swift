import Model
import TestSupport
import Testing

/// What is wrong with a briefing, word for word and with its place.
@Suite struct BriefingProblemsTests {
  let dossier: Dossier

  init() async throws {
    dossier = try await DossierLoader.load([Tidewater.path])
  }

  @Test(arguments: [
    (
      "One\n\n```timeline\nfrom: \"2018-13\"\n```",
      "briefing.md:4:7: '2018-13' is no EDTF date: "
        + "expected a month from 01 to 12 at column 6, found '13'"
    ),
    (
      "```timeline\nkind: vist\n```",
      "briefing.md:2:7: kind 'vist' is none of milestone, agreement, visit, exercise, transfer, "
        + "funding, statement, deadline, as-of; did you mean 'visit'?"
    ),
    (
      "```forces\nsides: constraint\n```",
      "briefing.md:2:1: warning: a block 'forces' has no key 'sides'; did you mean 'side'?"
    ),
    (
      "```positions\nissue: [fees, feas]\n```",
      "briefing.md:2:15: issue names the issue 'feas', which the dossier does not have; "
        + "did you mean 'fees'?"
    ),
    (
      "```figures\nids: [wal]\n```",
      "briefing.md:2:7: ids names the figure 'wal', which the dossier does not have; "
        + "did you mean 'wall'?"
    ),
    (
      "```timeline\nkind: exercise\n```",
      "briefing.md:1:1: warning: the block 'timeline' shows nothing, "
        + "since no event of the dossier fits its filters"
    ),
    (
      "```forces\n- side\n```",
      "briefing.md:2:1: expected a mapping of keys to values, found a list"
    ),
    ("```quote\n```", "briefing.md:1:1: a block 'quote' needs the key 'record'"),
    (
      "```quote\nrecord: debbt\n```",
      "briefing.md:2:9: record names the record 'debbt', which the dossier does not have; "
        + "did you mean 'debt'?"
    ),
    (
      "```quote\nrecord: debt\nnumber: 2\n```",
      "briefing.md:2:9: number 2 is none of the passages that the record rests on, from 1 to 1"
    ),
    (
      "```quote\ndocument: survey\nexact: nobody said so\n```",
      "briefing.md:2:1: the document 'survey' does not say 'nobody said so'"
    ),
    (
      "One\n\n```forces\nside: constraint\n",
      "briefing.md:3:1: the block 'forces' never ends; "
        + "expected a line with the signs that it begins with"
    ),
    (
      "One <!-- note: that\n\nTwo",
      "briefing.md:1:5: the comment begins with '<!--' and never ends; expected '-->'"
    ),
    (
      "---\nminutes: 0\n---\nOne",
      "briefing.md:2:1: minutes 0 is not between 1 and 1440"
    ),
    (
      "---\nincremental: maybe\n---\nOne",
      "briefing.md:2:14: incremental 'maybe' is none of true, false"
    ),
    (
      "",
      "briefing.md:1:1: the briefing has no slides; "
        + "expected text, with '---' on a line of its own between slides"
    ),
    (
      "```positions\nissue: opening\nparty: pilots\n---\n```",
      "briefing.md:4:1: expected YAML: another document begins here"
    ),
  ])
  func `a slip is told with its line and column`(markdown: String, problem: String) {
    let briefing = Briefing(markdown: markdown, for: dossier)
    #expect(briefing.problems.map(\.description) == [problem])
  }

  @Test func `a block with a mistake says so on its slide`() {
    let briefing = Briefing(markdown: "One\n\n```timeline\nkind: vist\n```", for: dossier)
    #expect(briefing.outline[0][1].hasPrefix("[line 4: kind 'vist' is none of milestone"))
  }

  @Test(arguments: [
    ("issue: fees", true), ("issue: fees\nstance: silent", true), ("ids: guild-opening", true),
  ])
  func `positions that are not opposed need no other side`(filter: String, isFine: Bool) {
    let briefing = Briefing(markdown: "```positions\n\(filter)\n```", for: dossier)
    #expect(briefing.problems.isEmpty == isFine)
  }

  @Test
  func `one side of a contested issue alone is a warning, and the other side anywhere ends it`()
    async throws
  {
    let folder = try TestFolder([
      "documents/note.md": "Pilots like the wall. Fishers do not like the wall.\n",
      "records/positions.yaml": """
      - {id: a, party: pilots, issue: wall, stance: supports, statement: A,
         evidence: [{document: note, exact: Pilots like the wall.}]}
      - {id: b, party: fishers, issue: wall, stance: opposes, statement: B,
         evidence: [{document: note, exact: Fishers do not like the wall.}]}
      """,
    ])
    let dossier = try await DossierLoader.load([folder.path])
    let oneSide = "```positions\nparty: pilots\n```\n"
    #expect(
      Briefing(markdown: oneSide, for: dossier).problems.map(\.description) == [
        "briefing.md:1:1: warning: the briefing shows one side on 'wall' only; "
          + "expected a slide with who disagrees: fishers"
      ])
    let both = oneSide + "---\n```positions\nstance: opposes\n```\n"
    #expect(Briefing(markdown: both, for: dossier).problems == [])
  }

  @Test func `a folder's briefing is read when it is asked for`() async throws {
    let folder = try TestFolder([
      "documents/note.md": "Text.\n", "briefing.md": "One\n---\n```timeline\nfron: x\n```\n",
    ])
    let dossier = try await DossierLoader.load([folder.path])
    #expect(dossier.problems == [])
    let briefing = try #require(
      try DossierLoader.readBriefing(at: [folder.path + "/"], for: dossier))
    #expect(briefing.slides.count == 2)
    #expect(dossier.withProblems(of: briefing).problems.count == 2)
    #expect(dossier.documents.map(\.id) == ["note"])
  }

  @Test func `slides beside documents are no document`() async throws {
    let folder = try TestFolder([
      "note.md": "Text.\n", "briefing.md": "One\n", "dossier.yaml": "title: T\n",
    ])
    #expect(try await DossierLoader.load([folder.path]).documents.map(\.id) == ["note"])
  }

  @Test func `a file that is opened is a briefing itself, and a folder without one has none`()
    async throws
  {
    let folder = try TestFolder(["documents/note.md": "Text.\n", "talk.md": "One\n---\nTwo\n"])
    let file = folder.path + "/talk.md"
    let dossier = try await DossierLoader.load([file])
    #expect(try DossierLoader.readBriefing(at: [file], for: dossier)?.slides.count == 2)
    #expect(try DossierLoader.readBriefing(at: [file], for: dossier, takesFiles: false) == nil)
    #expect(try DossierLoader.readBriefing(at: [folder.path, "-"], for: dossier) == nil)
    #expect(DossierLoader.hasBriefing(at: [file]) && !DossierLoader.hasBriefing(at: [folder.path]))
  }
}
