import Testing

@testable import Model

@Suite struct DateNounsTests {
  @Test(arguments: [
    ("summit", DateNouns.Kind.happening), ("elections", .happening), ("ceremonies", .happening),
    ("treaty", .work), ("treaties", .work), ("levels", .measure), ("target", .goal),
    ("harbour", nil),
  ])
  func `a noun is told in the singular and the plural`(noun: String, kind: DateNouns.Kind?) {
    #expect(DateNouns.kind(of: noun) == kind)
  }
}
