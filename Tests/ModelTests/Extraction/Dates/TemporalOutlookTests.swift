import Testing

@testable import Model

@Suite struct TemporalOutlookTests {
  private static let history = """
    The guild was founded in 1890, moved in 1902, 1911 and 1924, and closed its doors from 1940 to
    1945. New rules came in 1951, 1967 and 1984.
    """

  @Test func `a report that looks back still counts from its own day`() {
    let present = """
      Trade fell in 2023 and 2024. It will grow in 2025, 2026, 2027, 2028, 2029, 2030 and 2031, the
      guild said in 2024, in May 2024 and in June 2024. The towns met on 12 May.
      """
    #expect(lastValue(of: Self.history + "\n\n" + present) == "2024-05-12")
  }

  @Test func `a story goes on from the date told last`() {
    #expect(lastValue(of: Self.history + " The towns met on 12 May.") == "1984-05-12")
  }

  @Test func `a short story of old months goes on in their year`() {
    let story = "The pier burned in March 1890. The guild fell in March 1891."
    #expect(lastValue(of: story + " On 12 May it met again.") == "1891-05-12")
  }

  @Test(arguments: [
    "The pier burned in March 1890. On 12 May it opened.",
    "The pier burned in 1890, and again in 1891. On 12 May it opened.",
    "The pier burned in March 1890 and in 1891. It will open next week. On 12 May it was shown.",
    "The pier burned in March 1890 and in 1891. It will open in June. On 12 May it was shown.",
    "The pier burned in March 1890, in 1891 and in 2024. On 12 May it opened.",
  ])
  func `a few old years do not make a story of what is new`(text: String) {
    #expect(lastValue(of: text) == "2024-05-12")
  }

  private func lastValue(of text: String) -> String? {
    TemporalTagger.expressions(in: text, published: .sunday).last?.value
  }
}
