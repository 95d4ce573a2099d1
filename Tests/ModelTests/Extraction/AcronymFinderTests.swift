import Testing

@testable import Model

@Suite struct AcronymFinderTests {
  @Test(arguments: [
    ("the Port State Control (PSC) of the north", ["PSC": "Port State Control"]),
    ("a ‘joint ferry programme’ (JFP) since 2011", ["JFP": "joint ferry programme"]),
    ("search and rescue (SAR, in short) at sea", ["SAR": "search and rescue"]),
    ("two memoranda of understanding (MOUs)", ["MOUs": "memoranda of understanding"]),
    ("the quay (2011) and the pier (see below) of Oslo (Norway)", [:]),
    ("they met again (NATO)", [:]),
    ("a bracket that never closes (ABC", [:]),
  ])
  func `a short form stands for the words before it`(text: String, found: [String: String]) {
    #expect(AcronymFinder.definitions(in: text) == found)
  }

  @Test func `brackets without end take no time`() {
    #expect(AcronymFinder.definitions(in: String(repeating: "(A", count: 50_000)).isEmpty)
  }
}
