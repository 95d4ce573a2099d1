import Model
import Testing

@Suite struct TemporalMeaningTests {
  private func first(_ text: String) throws -> TemporalExpression {
    try #require(TemporalTagger.expressions(in: text, published: .sunday).first)
  }

  @Test(arguments: [
    ("early 2024", TemporalExpression.Modifier.start), ("mid-May 2024", .middle),
    ("the end of 2024", .end), ("at least 30 days", .equalOrMore), ("up to 30 days", .equalOrLess),
    ("more than a year", .moreThan), ("nearly a year", .lessThan),
    ("around 7:15 p.m.", .approximate),
  ])
  func `a modifier stands beside the value`(
    text: String, modifier: TemporalExpression.Modifier
  ) throws {
    #expect(try first(text).modifier == modifier)
  }

  @Test(arguments: [
    ("from 2017 to 2023", "2017/2023"), ("between May and July 2021", "2021-05/2021-07"),
    ("12-14 September 2024", "2024-09-12/2024-09-14"), ("2016–21", "2016/2021"),
    ("the 2016/17 harvest", "2016/2017"), ("fell in 2018/2019", "2018/2019"),
    ("Q1 to Q3 2024", "2024-33/2024-35"), ("từ năm 2017 đến năm 2023", "2017/2023"),
  ])
  func `both ends of a range have the whole of it`(text: String, span: String) {
    let spans = TemporalTagger.expressions(in: text, published: nil).map(\.span)
    #expect(spans == [span, span])
  }

  @Test func `a list is no range`() {
    let found = TemporalTagger.expressions(in: "2018, 2020 and 2023", published: nil)
    #expect(found.map(\.value) == ["2018", "2020", "2023"])
    #expect(found.allSatisfy { $0.span == nil })
  }

  @Test(arguments: [
    ("12 May 2016", TemporalExpression.Basis.stated, TemporalRule.calendarDate),
    ("12 May", .inferred, .calendarDate), ("the 1990s", .stated, .decade),
    ("two years ago", .inferred, .offset), ("next year", .inferred, .relativePeriod),
  ])
  func `a value is in the words or inferred by a rule`(
    text: String, basis: TemporalExpression.Basis, rule: TemporalRule
  ) throws {
    let expression = try first(text)
    #expect(expression.basis == basis)
    #expect(expression.rule == rule)
  }

  @Test func `an anniversary at hand gives the month of the thing itself`() throws {
    let expression = try first("published near the first anniversary of the upgrade")
    #expect(expression.value == "2023-09")
    #expect(expression.basis == .inferred)
    #expect(expression.rule == .anniversary)
  }

  @Test func `an anniversary that a year brings says nothing of the document's month`() {
    let found = TemporalTagger.expressions(
      in: "Next year marks the 30th anniversary of relations", published: .sunday)
    #expect(found.map(\.value) == ["2025"])
  }

  @Test(arguments: [
    ("12 May 2016", "2016-05-12"), ("the 1990s", "199X"), ("the 20th century", "19XX"),
    ("summer 2022", "2022-22"), ("Q3 2024", "2024-35"), ("H2 2024", "2024-41"),
    ("17:00 on 31 August 2023", "2023-08-31"), ("480 BC", "-0479"),
    ("last week", "2024-09-02/2024-09-08"), ("the weekend", "2024-09-14/2024-09-15"),
  ])
  func `a date has its EDTF`(text: String, expected: String) throws {
    #expect(try first(text).edtf == EDTF(expected))
  }

  @Test(arguments: ["two years", "every day", "the future", "now"])
  func `what is no date has no EDTF`(text: String) throws {
    #expect(try first(text).edtf == nil)
  }
}
