import Testing

/// Constraints, notes and citations.
@Suite struct UnansweredConstraintsTests {
  @Test(arguments: [("constraint", "", 1), ("constraint", "fees", 0), ("facilitator", "", 0)])
  func `each constraint is answered`(side: String, answers: String, count: Int) async throws {
    var files = twoSources
    let evidence = """
      [{document: harbour, exact: The fees deter visits.}, {document: survey, exact: Captains stay}]
      """
    files["records/forces.yaml"] =
      "- {id: fees, side: \(side), statement: Fees matter, evidence: \(evidence)}\n"
    files["records/recommendations.yaml"] =
      "- {id: cut, act: Cut, modality: must, answers: [\(answers)], evidence: \(evidence)}\n"
    let found = try await remarks(files)
    #expect(found.count == count)
    #expect(
      found.allSatisfy {
        $0 == "records/forces.yaml:1:3: warning: no recommendation answers the constraint 'fees'; "
          + "expected one with answers: [fees] [unanswered-constraint]"
      })
  }
}

@Suite struct UncheckableNotesTests {
  @Test func `a note rests on something that can be looked up`() async throws {
    let text = """
      Fees rose.[^1] They fell.[^2]

      [^1]: Private conversation with a pilot, May 2019.
      [^2]: Almeida, "Harbour", Meril Press, 2019.

      """
    #expect(
      try await remarks(onDocument: text) == [
        "documents/note.md:3:7: warning: the note '1' rests on something that nobody can look up "
          + "('private conversation'); expected a published source beside it [uncheckable-source]"
      ])
  }
}

@Suite struct CitationDatesTests {
  @Test(arguments: [("5 September 2019", 0), ("6 September 2019", 1), ("September 2019", 0)])
  func `a citation and its address say one date`(date: String, count: Int) async throws {
    let text = """
      Fees rose.[^1]

      [^1]: Okoro, "Fees rise", Gazette, \(date), https://gazette.example/2019/09/05/fees

      """
    let found = try await remarks(onDocument: text)
    #expect(found.count == count)
    #expect(
      found.allSatisfy {
        $0 == "documents/note.md:3:7: warning: the note '1' dates a work 2019-09-06, its address "
          + "2019-09-05; expected one date [citation-date]"
      })
  }
}
