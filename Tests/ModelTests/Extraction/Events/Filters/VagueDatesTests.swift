import Testing

@testable import Model

@Suite struct VagueDatesTests {
  @Test(arguments: [
    "The harbour is {today} the largest of all.",
    "The pilots of {today} know nothing of sails.",
    "A guild that ruled the coast is {today} a club of friends.",
    "Drones are {today} being used for it.",
    "They hope for a better {tomorrow}.",
    "The trade was small at {the end of the 20th century}.",
    "Nobody knows whether {2025} will be better.",
    "The town prepares for {the summer} season.",
    "The ship left, and {a year later}, on [3 May 2019], it came back.",
    "In [2019] it was so, and a call may be moved to {the following year}.",
  ])
  func `a date that tells of an age gives no event`(text: String) {
    #expect(MarkedSentence(text).marked(VagueDates.say) == text)
  }

  @Test(arguments: [
    "The minister [today] opened the pier.",
    "The guild met [yesterday] in Oslo.",
    "The towns signed a new treaty with the guild of Bergen [today].",
    "The guild will meet [tomorrow] in Oslo.",
    "The town was founded in [the 12th century].",
    "They will open it in [the summer of 2025].",
    "The pier is due to be done by [the autumn].",
    "In [2019] it was so, and the call was moved to [the following year].",
  ])
  func `one of a day or a time gives one`(text: String) {
    #expect(MarkedSentence(text).marked(VagueDates.say) == text)
  }
}
