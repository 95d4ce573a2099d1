import Foundation
import Model
import TestSupport
import Testing

/// What people rejected stays rejected.
@Suite struct RejectedSuggestionTests {
  private let fees = RejectedSuggestion(
    kind: .force, rule: "list-signal", document: "harbour",
    quote: TextQuoteSelector(exact: "the fees\n deter visits", prefix: "Since then"))

  @Test(arguments: [
    ("the fees deter visits", "since long. Since  then", true),
    ("the  fees\ndeter visits", "", true),
    ("the fees deter visits", "Until then", false),
    ("the fees", "Since then", false),
  ])
  func `the words of the passage tell, whatever white space`(
    exact: String, prefix: String, isRejected: Bool
  ) {
    let rejected = RejectedSuggestions([fees])
    let quote = TextQuoteSelector(exact: exact, prefix: prefix, suffix: "a lot")
    let answer = rejected.contains(
      kind: .force, rule: "list-signal", document: "harbour", quote: quote)
    #expect(answer == isRejected)
  }

  @Test func `another kind, rule or document is another suggestion`() {
    let rejected = RejectedSuggestions([fees])
    let quote = fees.quote
    #expect(rejected.contains(kind: .force, rule: "list-signal", document: "harbour", quote: quote))
    #expect(
      !rejected.contains(kind: .event, rule: "list-signal", document: "harbour", quote: quote))
    #expect(!rejected.contains(kind: .force, rule: "heading", document: "harbour", quote: quote))
    #expect(!rejected.contains(kind: .force, rule: "list-signal", document: "quay", quote: quote))
  }

  @Test func `a rejection is written once, loaded, and undone`() async throws {
    let folder = try TestFolder(["documents/harbour.md": "Since then the fees deter visits.\n"])
    let store = RecordStore(folder: FilePath(folder.path))
    let change = try store.apply(.rejecting(fees))
    #expect(try store.apply(.rejecting(fees)).inverse == nil)
    let file = folder.path + "/records/rejected.yaml"
    #expect(
      try String(contentsOfFile: file, encoding: .utf8) == """
        - kind: force
          rule: list-signal
          document: harbour
          exact: the fees deter visits
          prefix: Since then

        """)
    let dossier = try await DossierLoader.load([folder.path])
    #expect(dossier.problems == [])
    #expect(
      dossier.records.rejected.contains(
        kind: .force, rule: "list-signal", document: "harbour", quote: fees.quote))
    try store.apply(#require(change.inverse))
    #expect(try await DossierLoader.load([folder.path]).records.rejected.all.isEmpty)
  }

  @Test func `what is wrong with a rejection is told`() async throws {
    let folder = try TestFolder([
      "documents/a.md": "a", "records/rejected.yaml": "- kind: evnt\n  rule: r\n  exact: a\n",
    ])
    let dossier = try await DossierLoader.load([folder.path])
    #expect(
      dossier.problems.map { folder.withoutPath("\($0)") } == [
        "records/rejected.yaml:1:3: a rejected suggestion needs the key 'document'",
        "records/rejected.yaml:1:9: kind 'evnt' is none of event, force, recommendation, "
          + "position, figure, actor; did you mean 'event'?",
      ])
  }
}
