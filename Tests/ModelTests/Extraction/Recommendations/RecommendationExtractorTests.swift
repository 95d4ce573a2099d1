import Testing

@testable import Model

@Suite struct RecommendationExtractorTests {
  @Test(arguments: [
    "[The port council should lower its fees.|should port council] It has not.",
    "[The state must merge both funds.|must state]",
    "[We need to create demand first.|must]",
    "[It is imperative that the guild consider its neighbours.|must guild]",
    "[There is an urgent need for France to open its ports.|must France]",
    "[Managers should be hired in the open.|should]",
    "[The next step for the guild is to draft a plan.|should]",
    "[Stronger ties with the islands will be crucial.|should]",
    "[The guild can overcome this through training.|could guild]",
  ])
  func `a verb or a phrase of duty advises`(marked: String) {
    expectMarks(marked)
  }

  @Test(arguments: [
    "Should a ship arrive, all will see it.", "It should be noted that the port is old.",
    "The report asks how the port should be run.", "The ship should have been at sea by then.",
    "What should the port do?", "There is no need to go on.", "The need to be near the sea is old.",
    "This should help to bring back the ships.", "Ships do not need to choose.",
    "The guild may ask for it in the same way as the council must.",
    "They have days by which each part of the work must be done.",
    "Given that the port needs to be cleared first, the guild waits.",
    "It should be read with the report of the guild.",
    "I strongly urged the council to wait.",
  ])
  func `what foretells, asks or remarks does not`(text: String) {
    expectMarks(text)
  }

  @Test(arguments: [
    "[We recommend starting with one pier.|should] It is cheap.",
    "[We urge the council to publish its map.|should council]",
    "[Some pilots have suggested that France could widen the channel.|could reported France]",
    "[One pilot argued that France should widen the channel.|should reported France]",
    "[Others argue that such ties should be made to last.|should reported]",
    "[The guild called on all operators to wait.|should reported operators]",
    "The evidence suggests that ships come in May.",
  ])
  func `advice of others is reported`(marked: String) {
    expectMarks(marked)
  }

  @Test func `below a heading of recommendations items and orders advise`() {
    expectMarks(
      """
      # The ferry

      ## Recommendations

      ### For the Ministry of Ports

      1. [Extend the subsidy.|should Ministry of Ports]
      2. [License new vessels by 2025.|should Ministry of Ports] They are safe.

      ### For operators

      [Train forty hands a year.|should operators] The board meets in May.

      ## About us

      - Ships came.
      """)
  }

  @Test func `bold words at its head say that a paragraph advises, or why it does`() {
    expectMarks(
      """
      # The ferry

      ## 1. The fees

      **Problem**: The fees must be paid in coins.

      **Proposal**: [Replace the coins with a card.|should] It is cheap.

      **Implementation**:

      - [Print cards.|should]
      - [Collect all coins.|should]

      **Evidence Base**: The guild must have known it.
      """)
  }

  @Test func `below a section that advises headings and bold words say what to do`() {
    expectMarks(
      """
      # The ferry

      ## A new way

      [The guild should consider another way of working.|should guild]

      ### Cultivate the smaller ports

      [**Learn first, build second.** It saves time.|should guild] Much is known.

      [**Ask widely.** Few were asked.|should guild]

      ## Support for ports

      **The quay.** It is long.
      """)
  }

  @Test func `a sentence announces the advice of a list`() {
    expectMarks(
      """
      # The ferry

      We call on the government to:

      - [withdraw the licence;|should government]
      - [hold hearings.|should government]

      It lists these harbours:

      - Meril
      - Ferrow
      """)
  }

  @Test func `what a party must have or do for the listed ends is none of their advice`() {
    expectMarks(
      """
      The guild must send out ships that can serve several ends:

      - deterring thieves along the coast
      - carrying grain in winter

      The guild must send out ships and pilots in winter too:

      - [Build a second depot at the mouth.|must guild]
      - carrying grain in winter
      """)
  }

  @Test func `advice is carried on where a text concludes`() {
    expectMarks(
      """
      # The ferry

      ## History

      In addition, widening the quay will help the ships.

      ## Conclusion

      [The guild should lower its fees.|should guild] That is cheap. [In addition, widening the quay
      will help to bring back ships.|should guild] [This could include a second pier.|could guild]

      [Finally, greater efforts at sea can play a part.|could guild]
      """)
  }

  private func expectMarks(_ marked: String) {
    let text = MarkedStatements(marked)
    #expect(text.recommendations == text.marks)
  }
}
