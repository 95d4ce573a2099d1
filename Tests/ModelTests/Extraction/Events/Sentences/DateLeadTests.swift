import Testing

@testable import Model

@Suite struct DateLeadTests {
  @Test(arguments: [
    ("It stood there in 2018.", DateLead.none, ""), ("It stands since 2018.", .since, "since"),
    ("It stands since the latter part of 2018.", .since, "since"),
    ("It stood until early 2018.", .until, "until"), ("It runs through 2018.", .until, "through"),
    ("They will report from 2025 on.", .since, "from"), ("It opened from 2025.", .none, ""),
    ("It must open by 2030.", .deadline, "by"),
    ("It is to open no later than May 2030.", .deadline, "later than"),
    ("Four stood as of June 2023.", .asOf, "as of"), ("By 2015 it had doubled.", .asOf, "by"),
    ("The towns had never met before 1940.", .until, "before"),
    ("The towns had never met prior to 1940.", .until, "prior to"),
    ("The towns will meet before 2040.", .deadline, "before"),
    ("The towns agreed to meet before 2040.", .deadline, "before"),
  ])
  func `the words before a date say how it is meant`(text: String, lead: DateLead, words: String)
    throws
  {
    let sentence = MarkedSentence(text).sentence
    let found = DateLead.of(try #require(sentence.dates.first), in: sentence)
    #expect(found.0 == lead)
    #expect(found.words == words)
  }
}
