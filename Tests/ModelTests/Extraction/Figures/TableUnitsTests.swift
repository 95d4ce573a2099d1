import Testing

@testable import Model

@Suite struct TableUnitsTests {
  @Test func `the head of a column says what its numbers are amounts of`() {
    let found = amounts(
      """
      | Year | Grants (US$ million) | Ships | Cost per ship ($B) |
      |---|---|---|---|
      | 2019 | 12.5 | 4 | ~$8.0 |
      | 2020 | €3.1 billion | 8 | 1.4 (est.) |
      """)
    #expect(
      found == [
        "12500000 USD", "8000000000 USD approximately", "3100000000 EUR", "1400000000 USD",
      ])
  }

  @Test func `the line above a table may say it for all of its columns`() {
    let found = amounts(
      """
      Table 2. Grants (in thousands of euros)

      | Port | 2019 | 2020 |
      |---|---|---|
      | Meril | 1,200 | 3 % |
      | Ferrow | none | 20 |
      """)
    #expect(found == ["1200000 EUR", "3 %", "20000 EUR"])
  }

  @Test func `years stay years, and a table without units has none`() {
    #expect(amounts("| Sum ($ million) |\n|---|\n| 2019 |") == [])
    #expect(amounts("| Port | Piers |\n|---|---|\n| Meril | 12 |") == [])
  }

  private func amounts(_ table: String) -> [String] { MarkedFigures(table + "\n").amounts }
}
