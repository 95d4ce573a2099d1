import Testing

@testable import Model

@Suite struct ReferenceDatesTests {
  @Test(arguments: [
    "The rules are old (Bell {2019}).",
    "The rules are old (see Bell and Dunn, {2019}; Ames et al. {2020}).",
    "The guild denied it (Ferry News, {3 May 2019}).",
    "The white paper ({2019}) denies it.",
    "The council meets under resolution 2612 ({2021}).",
    "See the Port Report, {May 2019}.",
    "For more, see Ana Bell, Small Ports, {May 2019}.",
    "Ana Bell, Small Ports of the North, {12 May 2020}.",
    "Ministry of Ports, Small Ports, part 2 ({1 October 2020}).",
  ])
  func `the date of a work that is referred to gives no event`(text: String) {
    #expect(MarkedSentence(text).marked(ReferenceDates.cite) == text)
  }

  @Test(arguments: [
    "The second pier (opened in [2019]) is longer.",
    "During the long strike ([2016-2022]) no ship came.",
    "The guild, founded in Bergen, met in [May 2019].",
    "They will see the pier opened in [May 2025].",
    "They saw the first visit (in [May 2019]) and the end of the talks.",
  ])
  func `any other gives one`(text: String) {
    #expect(MarkedSentence(text).marked(ReferenceDates.cite) == text)
  }
}
