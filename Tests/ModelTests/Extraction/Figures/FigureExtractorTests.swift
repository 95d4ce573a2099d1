import TestSupport
import Testing

@testable import Model

@Suite struct FigureExtractorTests {
  private func figures(_ text: String) -> [Figure] {
    FigureExtractor.figures(in: DatedDocument(Document(markdown: text)))
  }

  @Test(arguments: [
    ("From 2017 to 2023 the guild gave $5 million to ports.", "2017/2023"),
    ("The guild got a further $5 million from the fund in 2018.", "2018"),
    ("Since 2016 the guild has spent $5 million.", "2016/.."),
    ("As of 2023, the guild has spent $5 million.", "as of 2023"),
    ("The guild must spend $5 million by 2030.", ""),
    ("The guild spent $5 million on piers, including one that it built in 2018.", ""),
  ])
  func `a date of the sentence is when the sum was paid or stood`(text: String, time: String) {
    let figure = figures(text).first
    #expect(
      figure?.period?.description ?? figure?.asOf.map { "as of \($0)" } ?? "" == time)
  }

  @Test func `each sum of a list has its own year`() {
    let text = "It was $36 million in 2018, $38 million in 2019 and $40 million in 2020."
    #expect(figures(text).map(\.period?.description) == ["2018", "2019", "2020"])
  }

  @Test func `a sum is part of the one that includes it`() {
    let found = figures("It stands at $218 million, including $90 million from the navy.")
    #expect(found.map(\.partOf?.id) == [nil, "sample-figure-1"])
    #expect(found.map(\.id) == ["sample-figure-1", "sample-figure-2"])
    #expect(figures("It got $218 million and $90 million.").map(\.partOf) == [nil, nil])
  }

  @Test(arguments: [
    ("The state granted the guild $5 million.", Figure.Kind.grant),
    ("The sale of boats for $5 million was approved.", .sale),
    ("Their contribution stands at $5 million.", .contribution),
    ("The pier cost $5 million.", nil),
  ])
  func `a cue tells what kind of payment it is`(text: String, kind: Figure.Kind?) {
    #expect(figures(text).first?.kind == kind)
  }

  @Test(arguments: [
    ("They gave $5 million in aid for the port, which is small.", "aid for the port"),
    ("They gave $5 million for piers while it rained.", "piers"),
    ("They sent 24 patrol boats to the guild.", "patrol boats to the guild"),
    ("The cost is $5 million.", "The cost is $5 million."),
  ])
  func `what a sum is for stands behind it`(text: String, what: String) {
    #expect(figures(text).first?.what == what)
  }

  @Test func `it rests on its own words, so that two of a sentence can be told apart`() {
    let text = "They gave about $5 million for piers and $7 million."
    #expect(
      figures(text).compactMap { $0.evidence.first?.quote.exact } == [
        "about $5 million for piers", "$7 million",
      ])
  }

  @Test func `the rule and the words that fired it stand with it`() {
    #expect(
      figures("It granted more than $5 million.").first?.suggestion
        == Suggestion(rule: "money", cues: ["$5 million", "more than", "granted"]))
  }

  @Test(arguments: ["", "$", "$ $ $", "12", "€–€", "5–", "between $ and", "a half a", "(((12"])
  func `nothing breaks on what is no sentence`(text: String) {
    #expect(figures(text).isEmpty)
  }
}
