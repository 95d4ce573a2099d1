import TestSupport
import Testing

@testable import Model

@Suite struct MentionsTests {
  private func actor(_ name: String, _ aliases: [String] = []) -> Actor {
    Actor(
      id: name, place: SourcePlace(file: ""), name: name, kind: .state, aliases: aliases,
      evidence: [])
  }

  @Test(arguments: [
    ("Meril and the Meril League met.", 1),
    ("The Meril League met.", 0),
    ("Merils met; Meril did not.", 1),
    ("", 0),
  ])
  func `a name within a longer one of another is no mention`(text: String, count: Int) {
    let league = actor("League", ["Meril League"])
    #expect(actor("Meril").mentions(in: text, besides: [league]).count == count)
  }

  @Test func `a sea is no state, whoever knows it`() {
    let text = "China sails the South China Sea."
    #expect(actor("China").mentions(in: text) == [0..<5])
    let sea = actor("South China Sea", ["the Sea"])
    #expect(sea.mentions(in: text, besides: [actor("China")]) == [16..<31])
  }

  @Test func `of an actor's own names that overlap, the longer counts`() {
    let ranges = actor("United States", ["US", "United States of America"])
      .mentions(in: "The United States of America")
    #expect(ranges == [4..<28])
  }
}
