import TestSupport
import Testing

@testable import Model

@Suite struct ActorExtractorTests {
  /// The actors of a text: kind, name and aliases.
  private func actors(_ texts: String...) -> [String] {
    ActorExtractor.actors(in: texts.map { Document(markdown: $0) }).map { actor in
      ([actor.kind.rawValue, actor.name] + actor.aliases).joined(separator: " | ")
    }
  }

  @Test(arguments: [
    (
      "The U.S. and the US met Viet Nam.",
      ["state | United States | U.S. | US", "state | Vietnam | Viet Nam"]
    ),
    ("Norway's navy met the Norwegians.", ["state | Norway"]),
    (
      "UK–ASEAN talks; the US-led group.",
      ["state | United Kingdom | UK", "state | United States | US", "organisation | ASEAN"]
    ),
    (
      "Papua New Guinea and Guinea-Bissau signed.",
      ["state | Guinea-Bissau", "state | Papua New Guinea"]
    ),
    ("The United Nations’ Charter binds the UN.", ["organisation | United Nations | UN"]),
    (
      "The International Monetary Fund (IMF) lent.",
      ["organisation | International Monetary Fund | IMF"]
    ),
  ])
  func `states and organisations are found under all their names`(text: String, found: [String]) {
    #expect(actors(text) == found)
  }

  @Test(arguments: [
    "It sailed the South China Sea to New Mexico.", "Jordan Bell and Georgia Dunn met Chad Ames.",
    "He ate turkey for US$5 million.", "They met in Moscow, near Paris.", "He was lost in the MRC.",
    "Latin American songs were sung.",
  ])
  func `other meanings of a name are none`(text: String) {
    #expect(actors(text) == [])
  }

  @Test(arguments: [
    ("Egypt, Jordan and Syria signed.", "state | Jordan"),
    ("Georgia left, said a Georgian.", "state | Georgia"),
    ("Türkiye, once Turkey, signed.", "state | Turkey | Türkiye"),
  ])
  func `an ambiguous name needs something that speaks for it`(text: String, actor: String) {
    #expect(actors(text).contains(actor))
  }

  @Test func `a capital stands for a government only where the state is named`() {
    #expect(actors("Russia left. Moscow then wrote.") == ["state | Russia | Moscow"])
    #expect(actors("Russia left. They met in Moscow then.") == ["state | Russia"])
  }

  @Test func `a document's own terms are actors where they name something`() {
    let text = """
      The Ferry Guild Authority (FGA) runs the Joint Drill Programme (JDP). The FGA does search and
      rescue (SAR) and signed a free trade agreement (FTA).
      """
    #expect(
      actors(text) == [
        "organisation | Ferry Guild Authority | FGA", "programme | Joint Drill Programme | JDP",
      ])
  }

  @Test func `what a document defines itself means what it says`() {
    #expect(
      actors("The Island Maritime Forum (IMF) met.") == [
        "organisation | Island Maritime Forum | IMF"
      ])
  }

  @Test func `ships and persons are found by what stands before their names`() {
    let text =
      "HMS Small Bell met President Carl Dunn and Prime Minister Ames of the General Assembly."
    #expect(actors(text) == ["vessel | HMS Small Bell", "person | Carl Dunn"])
  }

  @Test func `each document that names an actor is evidence once`() throws {
    let documents = ["Norway left. Norway came.", "Oslo wrote.", "In Norway."].map {
      Document(markdown: $0)
    }
    let actor = try #require(ActorExtractor.actors(in: documents).first)
    #expect(actor.evidence.compactMap(\.passage?.range) == [0..<6, 0..<4, 3..<9])
    #expect(actor.suggestion == Suggestion(rule: "gazetteer", cues: ["Norway"]))
  }
}
