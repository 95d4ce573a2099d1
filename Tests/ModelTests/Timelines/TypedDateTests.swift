import Model
import Testing

@Suite struct TypedDateTests {
  @Test(arguments: [
    ("2018-03", "2018-03"), ("may 2019", "2019-05"), ("May  2019", "2019-05"),
    ("2018-Q3", "2018-35"), ("q3 2018", "2018-35"), ("1990s", "199X"), ("199x", "199X"),
    ("12 sep 2023", "2023-09-12"), ("sep 12, 2023", "2023-09-12"), ("2023/9/12", "2023-09-12"),
    ("summer 2021", "2021-22"), ("2016-2019", "2016/2019"), ("2018/..", "2018/.."),
    ("about 2025", "2025~"), ("2025~", "2025~"), ("2021-22", "2021-22"),
  ])
  func `a date is read as people write it, or in the notation`(text: String, date: String) throws {
    #expect(try EDTF(typed: text) == EDTF(date))
  }

  @Test(arguments: [
    ("44 bc", "-0043"), ("44BC", "-0043"), ("44 BCE", "-0043"), ("1 bc", "0000"),
    ("ad 98", "0098"), ("98 AD", "0098"), ("843", "0843"), ("12000", "Y12000"),
    ("12000 bc", "Y-11999"), ("18th century", "17XX"), ("1st century", "00XX"),
    ("5th century bc", "-0499/-0400"), ("1st century BC", "-0099/0000"),
  ])
  func `years of any era are read as people count them`(text: String, date: String) throws {
    #expect(try EDTF(typed: text) == EDTF(date))
  }

  @Test(arguments: [
    "", " ", "yesterday", "may", "18", "2023-02-30", "0 bc", "1e9", "99999999999999999999 bc",
    "century", "th century", "０１２", "-", "2018-99", "bc", "ad",
  ])
  func `what is no date is told with examples`(text: String) {
    let error = #expect(throws: TypedDateError.self) { try EDTF(typed: text) }
    #expect(
      error?.description == "expected a date such as may 2019, 2018-Q3, 1990s or 44 BC")
  }

  @Test func `what could be two days is not guessed`() {
    let error = #expect(throws: TypedDateError.self) { try EDTF(typed: "12/9/2024") }
    #expect(error?.description == "could be 2024-09-12 or 2024-12-09; type one")
  }
}
