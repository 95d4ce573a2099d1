import Testing

@testable import Model

@Suite struct ForceExtractorTests {
  @Test func `authors count forces sentence by sentence, and name what a force is made of`() {
    expectMarks(
      """
      # The ferry

      ## What shapes it

      ### Drivers

      [First, the islands have the same wish.|facilitator 1] They said so in May.

      [Second, vessels are cheap.|facilitator 2] That will pass.

      ### Constraints

      Some things stand against it.

      [The first is the guild's caution.|constraint 1] It has grown.

      [A second related constraint is the depth of the channel.|constraint 2] Few know it. [A major
      obstacle is the old wreck.|point] Divers found it. [Another obstacle is the sand.|point]
      Finally, nobody pays.

      [Last but not least, trust is low.|constraint 3]
      """)
  }

  @Test func `a count may go on within a paragraph`() {
    expectMarks(
      """
      # The ferry

      ## Background

      All know this. Three obstacles remain. [First, the quay is short.|constraint 1] It was built
      long ago. [Second, the fees deter ships.|constraint 2] [Third, nobody pays.|constraint 3]

      The guild met in May. First, it elected a chair.
      """)
  }

  @Test func `items of a list are forces, and items within them their points`() {
    expectMarks(
      """
      # The ferry

      ## 2. Key challenges

      1. [Crews are ageing.|constraint 1] Few replace them.
      2. [Fuel is dear.|constraint 2]
         - [It is taxed.|point]
         - [It is far away.|point]

      ## Opportunities

      - [A fund opens.|facilitator 1]
      - [Guests stay longer.|facilitator 2]
      """)
  }

  @Test func `a verb tells what factors do that a sentence announces`() {
    expectMarks(
      """
      # The ferry

      ## Background

      The pace of the talks is limited by several factors. [First, the guild never acts
      alone.|constraint 1] [Second, many fear the islands.|constraint 2]

      ## Parts

      The core factors for a successful ferry are as follows:

      - [Trust.|facilitator 1]
      - [Clear goals.|facilitator 2]

      The following factors help it along:

      - [Fair fees.|facilitator 1]
      - [A common quay.|facilitator 2]

      ## Ties

      The trade of both towns has been growing because of three things. [First is that both found
      goods to sell.|facilitator 1] The key was patience. [The second reason for the growth is the
      new pier.|facilitator 2] The pier is of stone.

      ## Past

      The port was shaped by several factors. First, it lies far away. Second, it is old.
      """)
  }

  @Test func `a list that a sentence announces is one of forces`() {
    expectMarks(
      """
      # The ferry

      ## Background

      The ferry faces several hurdles:

      - [the quay is short;|constraint 1]
      - [the fees are high.|constraint 2]

      It has run since 1950.
      """)
  }

  @Test func `a sentence may number forces within itself`() {
    expectMarks(
      """
      # The ferry

      ## Background

      The main obstacles to it are: 1) [the fees of the guild|constraint 1]; 2) [the
      tides|constraint 2]; and 3) [fear|constraint 3]. Incentives include (a) [cheap
      coal|facilitator 1] and (b) [a new pier|facilitator 2].

      The guild wants to reduce the risks of (1) fire and (2) theft. Its members are (1) captains and
      (2) pilots.
      """)
  }

  @Test func `bold words and headings head forces`() {
    expectMarks(
      """
      # The ferry

      ## What stands in the way

      [**Split powers.** No body may set both fees and times.|constraint 1] It has tried.

      [**Old pipes:** nobody knows where they run.|constraint 2]

      ## Enablers

      ### The map

      [All three counties have one map.|facilitator 1] It ends old quarrels.

      ### The money

      [Money is cheap.|facilitator 2]
      """)
  }

  @Test func `a cell that names a side heads the cells below it`() {
    expectMarks(
      """
      # The ferry

      | Strengths | Weaknesses |
      |---|---|
      | [Crews know the sea|facilitator 1] | [The quay is short|constraint 1] |
      | [The fund is full|facilitator 2] | [Fees are high|constraint 2] |
      """)
  }

  @Test func `of paragraphs without a count the sentence with most words for the side is taken`() {
    expectMarks(
      """
      # The ferry

      ## Challenges

      The guild met in May. [Its members doubt that the fund is enough, and fear the debt.|constraint 1]

      Ships came in June. They left in July.
      """)
  }

  @Test(arguments: [
    "# Challenges of the sea\n\nFirst, ships came. Second, they left.",
    "# Ports\n\nThe main challenge has been to keep the lack of trust from hindering trade.",
    "# Ports\n\n## Trade at home and opportunities abroad\n\n- Ships came.\n- Ships left.",
    "# Ports\n\n## Risk assessment\n\n- Ships came.\n- Ships left.",
    "# Ports\n\n## Executive summary\n\nThree drivers help: First, maps. Second, money.",
    "# Ports\n\n## Sources\n\n### Constraints\n\n- Bell, Ana.\n- Dunn, Eve.",
    "# Ports\n\nFirst, the guild met. Second, it elected a chair.",
  ])
  func `no force is made where the author names none`(marked: String) {
    expectMarks(marked)
  }

  @Test func `a suggestion says its rule, the heading and the words that count`() {
    let text = MarkedStatements("# Ports\n\n## Obstacles\n\nFirst, fees.\n\nSecond, depth.")
    let forces = ForceExtractor.forces(in: StatedText(text.document))
    #expect(
      forces.map(\.suggestion) == [
        Suggestion(rule: "counted-forces", cues: ["Obstacles", "First"]),
        Suggestion(rule: "counted-forces", cues: ["Obstacles", "Second"]),
      ])
  }

  private func expectMarks(_ marked: String) {
    let text = MarkedStatements(marked)
    #expect(text.forces == text.marks)
  }
}
