import Testing

@testable import Model

@Suite struct CapitalisedNamesTests {
  @Test(arguments: [
    ("In May the Port Authority of Oslo met Ana Bell.", ["Port Authority of Oslo", "Ana Bell"]),
    ("Additionally, the EU gave US$5 million to Norway's navy.", ["EU", "Norway"]),
    ("The Quay, the Pier and Oslo.", ["Quay", "Pier and Oslo"]),
    ("nobody is named here", []),
  ])
  func `runs of capitals are names`(sentence: String, names: [String]) {
    #expect(CapitalisedNames.found(in: sentence) == names)
  }
}
