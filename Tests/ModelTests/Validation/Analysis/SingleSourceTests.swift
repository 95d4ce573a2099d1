import Model
import Testing

@Suite struct SingleSourceTests {
  private static let head = "- {id: fees, side: facilitator, statement: Fees matter, evidence: "
  private static let inHarbour = "{document: harbour, exact: The fees deter visits.}"
  private static let inSurvey = "{document: survey, exact: Captains stay away because of the fees.}"

  private func remarks(on evidence: String, with files: [String: String]) async throws -> [String] {
    try await ModelTests.remarks(
      files.merging(["records/forces.yaml": Self.head + evidence + "}\n"]) { $1 })
  }

  @Test func `two passages of one document are one source`() async throws {
    let found = try await remarks(
      on: "[\(Self.inHarbour), {document: harbour, exact: The quay is too short}]", with: twoSources
    )
    #expect(
      found == [
        "records/forces.yaml:1:3: warning: 1 force rests on one source, the document 'harbour': "
          + "fees; expected a second that does not depend on it, by another author and another "
          + "publisher [single-source]"
      ])
  }

  @Test func `documents with other authors and publishers are two sources`() async throws {
    #expect(
      try await remarks(on: "[\(Self.inHarbour), \(Self.inSurvey)]", with: twoSources) == [])
  }

  @Test(arguments: [
    ("publisher: League Office", "publisher: Meril Press"),
    ("family: Okoro", "family: Almeida"),
    ("Captains stay away because of the fees.", "The fees deter visits."),
    (
      "because of the fees.",
      "because of the fees.[^1]\n\n[^1]: Almeida, \"Harbour\", Meril Press, 2019."
    ),
  ])
  func `a document that may have it from the other is the same source`(
    part: String, change: String
  ) async throws {
    var files = twoSources
    files["documents/survey.md"] = files["documents/survey.md"]?.replacing(part, with: change)
    let inSurvey = change.hasPrefix("The") ? "{document: survey, exact: \(change)}" : Self.inSurvey
    let found = try await remarks(on: "[\(Self.inHarbour), \(inSurvey)]", with: files)
    #expect(found.count == 1)
    #expect(found.first?.contains("the documents 'harbour' and 'survey': fees") == true)
  }

  @Test func `judgements on one source are one remark`() async throws {
    var files = twoSources
    files["records/forces.yaml"] = """
      - {id: fees, side: facilitator, statement: Fees matter, evidence: [\(Self.inHarbour)]}
      - {id: quay, side: facilitator, statement: So does the quay, evidence: [\(Self.inHarbour)]}

      """
    files["records/recommendations.yaml"] = """
      - {id: cut, act: Cut them, modality: must, answers: fees, evidence: [\(Self.inHarbour)]}

      """
    files["records/events.yaml"] = events(titled: "A strike is likely")
    let found = try await ModelTests.remarks(files)
    #expect(found.count == 1)
    #expect(
      found.first?.contains(
        "2 forces and 1 estimate and 1 answer to a force rest on one source, the document "
          + "'harbour': fees, quay, e1;") == true)
  }

  @Test func `what is reported needs no second source`() async throws {
    var files = twoSources
    files["records/events.yaml"] = events(titled: "The quay is rebuilt")
    files["records/positions.yaml"] = """
      - {id: p, party: captains, issue: fees, stance: opposes, statement: A rise is unlikely to help,
         evidence: [\(Self.inHarbour)]}

      """
    #expect(try await ModelTests.remarks(files) == [])
  }

  @Test func `a point of a force rests on evidence of its own`() async throws {
    var files = twoSources
    files["records/forces.yaml"] = """
      - id: fees
        side: facilitator
        statement: Fees matter
        points: [{statement: They doubled}]
        evidence: [\(Self.inHarbour), \(Self.inSurvey)]

      """
    #expect(
      try await ModelTests.remarks(files) == [
        "records/forces.yaml:1:3: warning: point 1 of the force 'fees' rests on no evidence; "
          + "expected at least one quotation [single-source]"
      ])
  }
}
