import Testing

@testable import Model

@Suite struct PositionExtractorTests {
  @Test(arguments: [
    "[Several pilots argued that the fees are a threat.|some pilots concerned]",
    "[One pilot warned of the sand.|one pilots concerned]",
    "[France remains strongly committed to the treaty.|unattributed France supports]",
    "[The Harbour Ministry welcomed the plan.|named Harbour Ministry supports]",
    "[Both sides recognise that the quay matters.|group both sides mixed]",
    "[Senior French officials opposed the fees.|group Senior French officials opposes]",
    "[Officials and scholars doubted the figures.|group officials and scholars concerned]",
    "[Ana Bell argues that the plan is useful.|named Ana Bell supports]",
    "[As part of its plan, France has sought to widen the channel.|unattributed France supports]",
    "[This is the role regional states envision for the quay.|group regional states supports]",
    "[The U.S. side pledged to pay for the quay.|unattributed U.S. supports]",
  ])
  func `a party is the subject of what it says or does`(marked: String) {
    expectMarks(marked)
  }

  @Test(arguments: [
    "[For France, the main concern is the sand.|unattributed France concerned]",
    "[According to the Harbour Council, the plan has failed.|named Harbour Council concerned]",
    "[France’s view of the plan was that it is useful.|unattributed France supports]",
    "[The plan was welcomed by several pilots.|some pilots supports]",
  ])
  func `a party is named otherwise than as a subject`(marked: String) {
    expectMarks(marked)
  }

  @Test func `what is said behind whom it is attributed to belongs to it`() throws {
    let document = MarkedStatements("As Ana Bell notes, French pilots doubted the fees.").document
    let names = KnownNames(Dossier(path: "", documents: [document]))
    let position = try #require(
      PositionExtractor.positions(in: StatedText(document), names).first)
    #expect(position.party.id == "Ana Bell")
    #expect(position.statement == "As Ana Bell notes, French pilots doubted the fees.")
  }

  @Test func `others go on with who was spoken of, without their origin`() {
    expectMarks(
      """
      [Several French pilots argued that the plan is useful.|some French pilots supports] [Others
      voiced concern over the sand.|some pilots concerned] [They welcomed the fees.|some pilots supports]
      """)
  }

  @Test func `each clause that sets one party against another is a position`() {
    expectMarks(
      """
      [While French pilots warned of the sand|group French pilots concerned], [Danish pilots argued
      that the plan is useful.|group Danish pilots supports]
      """)
  }

  @Test func `a view that nobody in particular holds is that of those who took part`() {
    expectMarks(
      """
      Thirty scholars and pilots participated. [There was general agreement that trade matters.|unattributed participants supports]
      [It was also noted that the quay lacks depth.|unattributed participants concerned]
      """)
    expectMarks("There was general agreement that trade matters. It was noted that ships came.")
  }

  @Test(arguments: [
    "The strategy argues that trade matters.", "Ships of many states called in May.",
    "The officials’ report was long.", "The plan supports trade in the north.",
    "Others argued that the plan is useful.", "Could the pilots support the plan?",
    "Companies can see the quay from here.", "France concluded a treaty with the guild.",
    "The court rules on whether France’s claims comply with the law.",
  ])
  func `no party is made up`(text: String) {
    expectMarks(text)
  }

  @Test(arguments: [
    ("## Harbour fees\n\nPilots oppose them all.\n\n## Depth\n\nIt is low.", "Harbour fees"),
    ("Several pilots expressed doubt about the depth of the channel.", "depth of the channel"),
    ("## The quay: old and new\n\nPilots oppose it by now.\n\n## Depth\n\nLow.", "The quay"),
    ("## Key obstacles\n\nPilots welcomed the new fees.\n\n## Depth\n\nLow.", "new fees"),
    ("## Conclusion\n\nPilots welcomed the new fees.\n\n## Annex\n\nNone.", "new fees"),
  ])
  func `the issue is the heading's, or what is spoken of`(text: String, issue: String) {
    let document = MarkedStatements("# The ports of the north\n\nAll know.\n\n" + text).document
    let dossier = Dossier(path: "", documents: [document])
    let positions = PositionExtractor.positions(in: StatedText(document), KnownNames(dossier))
    #expect(positions.map(\.issue.id) == [issue])
  }

  private func expectMarks(_ marked: String) {
    let text = MarkedStatements(marked)
    #expect(text.positions == text.marks)
  }
}
