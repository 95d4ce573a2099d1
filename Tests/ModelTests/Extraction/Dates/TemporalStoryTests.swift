import Model
import Testing

@Suite struct TemporalStoryTests {
  /// What is found behind the beginning of a story that goes from year to year.
  private func values(_ text: String) -> [String] {
    let years = (1901...1910).map { "In \($0) they met." }.joined(separator: " ")
    let found = TemporalTagger.expressions(in: years + " " + text, published: .sunday)
    return found.dropFirst(10).map(\.value)
  }

  @Test func `months go on from the year that a story has reached`() {
    let found = values("In May they parted. In December they wrote. In January they met again.")
    #expect(found == ["1910-05", "1910-12", "1911-01"])
  }

  @Test(arguments: [
    (
      "On 10 March 1911 they marched. A siege was planned for 1912. The city fell on 11 March. "
        + "By 1 April it was over.", ["1911-03-10", "1912", "1911-03-11", "1911-04-01"]
    ),
    (
      "In July 1911 they came. Much was found by the end of 1912. All went on through the fall.",
      ["1911-07", "1912", "1911-FA"]
    ),
    (
      "In September 1911 he promised peace by next summer. In October he left.",
      ["1911-09", "1912-SU", "1911-10"]
    ),
  ])
  func `a look ahead does not move a story`(text: String, expected: [String]) {
    #expect(values(text) == expected)
  }

  @Test(arguments: [
    (
      "In May 1911 they sailed. Others had come in late 1909. By June they were home.",
      ["1911-05", "1909", "1911-06"]
    ),
    (
      "In May 1911 they sailed. Two years earlier they had begged. In June they landed.",
      ["1911-05", "1909", "1911-06"]
    ),
    (
      "In May 1911 they sailed. Sales were above the March 1909 high. In June they landed.",
      ["1911-05", "1909-03", "1911-06"]
    ),
  ])
  func `a look back does not move a story`(text: String, expected: [String]) {
    #expect(values(text) == expected)
  }

  @Test func `a look back that goes on does`() {
    let found = values("In May 1911 they sailed. In March 1909 it began. In April it grew.")
    #expect(found == ["1911-05", "1909-03", "1909-04"])
  }

  @Test func `a winter to come is of the year that it ends in`() {
    let found = values("In October 1911 they dug in. Over the winter many fell ill.")
    #expect(found == ["1911-10", "1912-WI"])
  }

  @Test func `a part of months is no aside`() {
    let found = values("For the first ten months of 1911 they sailed. In October they landed.")
    #expect(found == ["P10M", "1911", "1911-10"])
  }

  @Test func `a year of a budget moves no story`() {
    let found = values("In May 1911 they sailed. Funds of fiscal year 1913 paid for it. In June …")
    #expect(found == ["1911-05", "1913", "1911-06"])
  }

  @Test func `a story that comes up to its own day is told from that`() {
    let found = values("In May 2023 they met. Last week they parted. On 2 September, they wrote.")
    #expect(found == ["2023-05", "2024-W36", "2024-09-02"])
  }
}
