import Foundation
import Model
import TestSupport
import Testing

/// What an earlier run remembered of a dossier; serialized, since the cache's folder is a variable
/// of the whole process.
@Suite(.serialized) struct SummaryCacheTests {
  private let cache: TestFolder
  private let dossier: TestFolder

  init() throws {
    cache = try TestFolder()
    dossier = try TestFolder([
      "dossier.yaml": "title: A harbour\nquestion: Is it open?\nhandling: Quote freely\n",
      "documents/a.md": "---\ntitle: A harbour\nissued: 2031-04\n---\n\nIt is open.\n",
      "records/events.yaml": """
      - id: opened
        date: "2031"
        title: It opens
        kind: milestone
        evidence: [{document: a, exact: It is open.}]
      """,
    ])
    unsafe setenv("XDG_CACHE_HOME", cache.path, 1)
  }

  /// The summary of the folder, as the explorer makes it.
  private func summary() async throws -> Summary {
    let dossier = try await DossierLoader.load([dossier.path])
    return Summary(dossier, links: Links(dossier))
  }

  @Test func `a summary is read as it was written`() async throws {
    let summary = try await summary()
    SummaryCache(for: [dossier.path])?.write(summary)
    #expect(SummaryCache(for: [dossier.path])?.read() == summary)
  }

  @Test func `it is found whichever way the folder is named`() async throws {
    let summary = try await summary()
    SummaryCache(for: [dossier.path])?.write(summary)
    #expect(SummaryCache(for: [dossier.path + "/documents/.."])?.read() == summary)
  }

  @Test func `it does not count once a file has changed`() async throws {
    let summary = try await summary()
    SummaryCache(for: [dossier.path])?.write(summary)
    try dossier.write("# A harbour\n\nIt is closed.\n", to: "documents/a.md")
    #expect(SummaryCache(for: [dossier.path])?.read() == nil)
  }
}
