import Testing

@testable import Model

@Suite struct LikelihoodWordsTests {
  @Test(arguments: [
    ("A deal is very likely.", ["very likely"]),
    (
      "It is Unlikely, if not almost certainly out of the question.",
      ["unlikely", "almost certainly"]
    ),
    ("There is a realistic possibility of a strike.", ["realistic possibility"]),
    ("It is more likely than before, and most likely true.", []),
    ("The chance is put at 60 percent.", ["60"]),
    ("There is a 40% chance of rain.", ["40%"]),
    ("Fees rose by 40 percent.", []),
    ("A strike is likely (55 to 80 percent chance).", ["likely"]),
    ("Possibly, in remote areas, by chance.", []),
    ("", []),
  ])
  func `finds words of likelihood`(text: String, words: [String]) {
    #expect(LikelihoodWords.all(in: text).map(\.words) == words)
  }

  @Test(
    arguments: [
      ("We assess this with moderate confidence.", "moderate confidence"),
      ("We have high confidence in this judgement.", "high confidence"),
      ("It will hold (low confidence).", "low confidence"),
      ("A low-confidence judgement", "low confidence"),
      ("Voters have high confidence in the police.", nil),
      ("Consumer confidence is low.", nil),
      ("Confidence-building measures", nil),
    ] as [(String, String?)])
  func `finds levels of confidence`(text: String, level: String?) {
    #expect(ConfidenceWords.first(in: text) == level)
  }
}

@Suite struct LikelihoodWithConfidenceTests {
  @Test func `one sentence does not say both`() async throws {
    let found = try await remarks(
      onDocument: """
        We judge with high confidence that the port is likely to close.

        A closure is likely. We have high confidence in this judgement.

        """)
    #expect(
      found == [
        "documents/note.md:1:1: warning: one sentence says how likely something is ('likely') and "
          + "how sure that is ('high confidence'); expected a sentence for each "
          + "[likelihood-with-confidence]"
      ])
  }

  @Test func `a record's own words are looked at, too`() async throws {
    var files = twoSources
    files["dossier.yaml"] = "bottom-line: With low confidence, a deal is unlikely.\n"
    #expect(
      try await remarks(files).map { String($0.prefix(28)) } == ["dossier.yaml:1:14: warning: "])
  }
}

@Suite struct MixedLikelihoodScalesTests {
  private func remarks(onTitles first: String, _ second: String, _ third: String) async throws
    -> [String]
  {
    var files = twoSources
    files["records/positions.yaml"] = [first, second, third].enumerated().map { index, title in
      """
      - {id: p\(index + 1), party: x, issue: y, stance: mixed, statement: "\(title)",
         evidence: [{document: harbour, exact: The fees deter visits.}]}

      """
    }.joined()
    return try await ModelTests.remarks(files)
  }

  @Test func `words of two rows are mixed`() async throws {
    #expect(
      try await remarks(onTitles: "A is unlikely", "B is very likely", "C is improbable") == [
        "records/positions.yaml:5:3: warning: 'improbable' is a word of ICD 203's scale of probable "
          + "and improbable, 'unlikely' at records/positions.yaml:1:3 one of ICD 203's scale of "
          + "likely and unlikely; expected one scale of likelihood throughout "
          + "[mixed-likelihood-scales]"
      ])
  }

  @Test(arguments: [
    ("A is unlikely", "B is likely", "C is almost certain", 0),
    ("A is likely", "B is probable", "C is a realistic possibility", 0),
    ("A is very likely", "B is unlikely", "C is a realistic possibility", 1),
    ("A is likely", "B is unlikely", "C has a 70 percent chance", 1),
    ("A is very likely", "B is highly likely", "C is highly probable", 2),
  ])
  func `a scale is one where it has all the words`(
    first: String, second: String, third: String, count: Int
  ) async throws {
    #expect(try await remarks(onTitles: first, second, third).count == count)
  }

  @Test(arguments: [("Officials say", 0), ("We assess", 1)])
  func `a document promises a scale where it speaks as an analysis`(
    lead: String, count: Int
  ) async throws {
    let text = "\(lead) that a rise is likely.\n\nA strike is very likely, a riot improbable.\n"
    #expect(try await ModelTests.remarks(onDocument: text).count == count)
  }
}
