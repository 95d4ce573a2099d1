import Model
import Testing

@Suite struct EDTFErrorTests {
  static let values = [
    ("", "expected a date, an interval or a set at column 1, found nothing"),
    ("soon", "expected a date, an interval or a set at column 1, found 'soon'"),
    ("?", "expected a date, an interval or a set at column 1, found '?'"),
    ("..", "expected '/' at column 3, found nothing"),
    ("/", "expected a date at column 2, found nothing"),
    ("../", "expected a date at column 4, found nothing"),
    ("../..", "expected a date at column 4, found '.'"),
    ("//", "expected a date at column 2, found '/'"),
    ("2016/x", "expected a date or '..' at column 6, found 'x'"),
    ("2016//", "expected a date or '..' at column 6, found '/'"),
    ("2016/../", "expected the end of the date at column 8, found '/'"),
    ("2016/2017/2018", "expected the end of the date at column 10, found '/'"),
    (
      "2017/2018-",
      "expected a month from 01 to 12 at column 11, found nothing; write 2017/2018"
    ),
    ("2016/[2017]", "expected a date or '..' at column 6, found '['"),
    ("2023/2017", "expected the end '2017' not to lie before the start '2023'"),
    ("2023-05~/2023-04", "expected the end '2023-04' not to lie before the start '2023-05~'"),
    ("[1672..1670]", "expected the end '1670' not to lie before the start '1672'"),
    ("[", "expected a date at column 2, found nothing"),
    ("[]", "expected a date at column 2, found ']'"),
    ("[1667,]", "expected a date at column 7, found ']'"),
    ("[1667", "expected ',' or ']' at column 6, found nothing"),
    ("[1667}", "expected ',' or ']' at column 6, found '}'"),
    ("{1667]", "expected ',' or '}' at column 6, found ']'"),
    ("{1667/1668}", "expected ',' or '}' at column 6, found '/'"),
    ("[..]", "expected a date at column 4, found ']'"),
    ("[1667]?", "expected the end of the date at column 7, found '?'"),
  ]

  static let dates = [
    ("2O16", "expected a year of four digits at column 1, found '2O16'"),
    ("198", "expected a year of four digits at column 1, found '198'"),
    ("-198", "expected a year of four digits at column 1, found '-198'"),
    ("-", "expected a year of four digits at column 1, found '-'"),
    ("2XXX", "expected a year of four digits at column 1, found '2XXX'"),
    ("-0000", "expected the year 0000 without a sign at column 1, found '-0000'"),
    ("-00XX", "expected the year 0000 without a sign at column 1, found '-00XX'"),
    ("17000", "expected 'Y' before a year of more than four digits at column 1, found '17000'"),
    (
      "Y1234567890",
      "expected a year of five to nine digits after 'Y' at column 2, found '1234567890'"
    ),
    ("Y01234", "expected a year of five to nine digits after 'Y' at column 2, found '01234'"),
    ("Y", "expected a year of five to nine digits after 'Y' at column 2, found nothing"),
    ("Y17E8", "expected a year of five to nine digits after 'Y' at column 2, found '17E8'"),
    ("Y17000-05", "expected the end of the date at column 7, found '-05'"),
    ("201X-05", "expected the end of the date at column 5, found '-05'"),
    ("2004-13", "expected a month from 01 to 12 at column 6, found '13'"),
    ("2004-00", "expected a month from 01 to 12 at column 6, found '00'"),
    ("2004-42", "expected a month from 01 to 12 at column 6, found '42'"),
    ("2004-", "expected a month from 01 to 12 at column 6, found nothing"),
    ("2004-1X", "expected a month from 01 to 12 at column 6, found '1X'"),
    ("2004-21-05", "expected the end of the date at column 8, found '-05'"),
    ("2004-XX-05", "expected 'XX' for the day of an unspecified month at column 9, found '05'"),
    ("2023-09-00", "expected a day from 01 to 31 at column 9, found '00'"),
    ("2023-09-32", "expected a day from 01 to 31 at column 9, found '32'"),
    ("2023-09-", "expected a day from 01 to 31 at column 9, found nothing; write 2023-09"),
    ("2023-09-3X", "expected a day from 01 to 31 at column 9, found '3X'"),
    ("2023-09-01-02", "expected the end of the date at column 11, found '-02'"),
    ("2023-02-30", "day 30 does not exist in February 2023 (28 days)"),
    ("2024-02-30", "day 30 does not exist in February 2024 (29 days)"),
    ("2023-04-31", "day 31 does not exist in April 2023 (30 days)"),
    ("2016/2023-02-30", "day 30 does not exist in February 2023 (28 days)"),
    ("2030??", "expected the end of the date at column 6, found '?'"),
  ]

  static let times = [
    ("2023-09-01T", "expected an hour from 00 to 23 at column 12, found nothing"),
    ("2023-09-01T24:00:00", "expected an hour from 00 to 23 at column 12, found '24'"),
    ("2023-09-01T10", "expected ':' before the minute at column 14, found nothing"),
    ("2023-09-01T10:60:00", "expected a minute from 00 to 59 at column 15, found '60'"),
    ("2023-09-01T10:00", "expected ':' before the second at column 17, found nothing"),
    ("2023-09-01T10:00:60", "expected a second from 00 to 59 at column 18, found '60'"),
    ("2023-09-01T10:00:00.5", "expected the end of the date at column 20, found '.'"),
    ("2023-09-01T10:00:00+24", "expected an hour from 00 to 23 at column 21, found '24'"),
    ("2023-09-01T10:00:00+07:60", "expected a minute from 00 to 59 at column 24, found '60'"),
    ("2023-09T10:00:00", "expected the end of the date at column 8, found 'T10'"),
    ("2016/2023-09-01T10:00:00", "expected the end of the date at column 16, found 'T10'"),
  ]

  static let slips = [
    ("2023/9/1", "expected a year of four digits at column 6, found '9'; write 2023-09-01"),
    (
      "12 September 2024",
      "expected a year of four digits at column 1, found '12'; write 2024-09-12"
    ),
    ("09-2023", "expected a year of four digits at column 1, found '09'; write 2023-09"),
    ("2023-9", "expected a month from 01 to 12 at column 6, found '9'; write 2023-09"),
    ("2023-09-1", "expected a day from 01 to 31 at column 9, found '1'; write 2023-09-01"),
    ("2004-06?-11", "expected the end of the date at column 9, found '-11'; write 2004-06-11?"),
    (
      "12/09/2024",
      "expected a year of four digits at column 1, found '12'; write 2024-09-12 or 2024-12-09"
    ),
    ("Sept 2023", "expected a date, an interval or a set at column 1, found 'Sept'; write 2023-09"),
    (" 2023", "expected a date, an interval or a set at column 1, found ' '; write 2023"),
    ("[1667, 1668]", "expected a date at column 7, found ' '; write [1667,1668]"),
    ("201x", "expected a year of four digits at column 1, found '201x'; write 201X"),
    (
      "Y2016",
      "expected a year of five to nine digits after 'Y' at column 2, found '2016'; write 2016"
    ),
    ("2016..", "expected the end of the date at column 5, found '.'; write 2016/.."),
  ]

  @Test(arguments: values + dates + times + slips)
  func `an error says what was expected and where`(text: String, message: String) {
    let error = #expect(throws: EDTFError.self) { try EDTF(text) }
    #expect(error?.description == message)
  }

  @Test func `the tables have every expectation`() {
    let tables = Self.values + Self.dates + Self.times + Self.slips
    for expectation in EDTFError.Expectation.allCases {
      #expect(tables.contains { $0.1.hasPrefix("expected \(expectation) at column") })
    }
  }

  static let meant: [(String, [String])] = [
    ("2023.09.01", ["2023-09-01"]),
    ("20230901", ["2023-09-01"]),
    ("2023 / 2024", ["2023/2024"]),
    ("31/12/2024", ["2024-12-31"]),
    ("12/31/2024", ["2024-12-31"]),
    ("9/2023", ["2023-09"]),
    ("05/05/2024", ["2024-05-05"]),
    ("September 12, 2024", ["2024-09-12"]),
    ("the 12th of September 2024", ["2024-09-12"]),
    ("2024 Sep 12", ["2024-09-12"]),
    ("2023 September", ["2023-09"]),
    ("May 2023", ["2023-05"]),
    ("30 February 2023", []),
    ("summer 2021", ["2021-22"]),
    ("Fall 2021", ["2021-23"]),
    ("2021 winter", ["2021-24"]),
    ("Q3 2018", ["2018-35"]),
    ("2018-Q3", ["2018-35"]),
    ("Q5 2018", []),
    ("H1 2018", ["2018-40"]),
    ("2018H2", ["2018-41"]),
    ("H3 2018", []),
    ("2010s", ["201X"]),
    ("2015s", []),
    ("2017–2023", ["2017/2023"]),
    ("2017-2023", ["2017/2023"]),
    ("from 2017 to 2023", ["2017/2023"]),
    ("2023 to 2017", []),
    ("2017 and 2023", []),
    ("about 2025", ["2025~"]),
    ("c. 2025", ["2025~"]),
    ("~2025", ["2025~"]),
    ("ca. September 2024", ["2024-09~"]),
    ("2030 ?", ["2030?"]),
    ("?2030?", []),
    ("since 2016", ["2016/.."]),
    ("2016 - present", ["2016/.."]),
    ("until 2011", ["../2011"]),
    ("..2011", ["../2011"]),
    ("2023-09 ", ["2023-09"]),
    ("2023-09-01t10:00:00z", ["2023-09-01T10:00:00Z"]),
    ("next year", []),
    ("1 2 3 4", []),
    ("99999999999999999999", []),
    ("a very long line of text that ends in September 2024", []),
  ]

  @Test(arguments: meant)
  func `a slip is answered with what was meant`(text: String, expected: [String]) throws {
    let error = #expect(throws: EDTFError.self) { try EDTF(text) }
    guard case .unexpected(_, _, _, let suggestions) = error else {
      Issue.record("another error: \(String(describing: error))")
      return
    }
    #expect(suggestions == expected)
  }

  @Test(arguments: [
    ("2016\u{301}", 3, "6\u{301}"),
    ("é2016", 0, "é2016"),
    ("2016é", 4, "é"),
    ("2016👩‍👩‍👧", 4, "👩‍👩‍👧"),
    ("2016\r\n", 4, "\r\n"),
    ("2016-ééé", 5, "ééé"),
    ("abcdefghijklmnopqrstuvwxyz", 0, "abcdefghijklmnopqrst"),
  ])
  func `the offset counts characters`(text: String, offset: Int, found: String) {
    let error = #expect(throws: EDTFError.self) { try EDTF(text) }
    guard case .unexpected(_, offset, found, _) = error else {
      Issue.record("another error: \(String(describing: error))")
      return
    }
  }

  @Test func `a message shows no character that a terminal obeys`() {
    let error = #expect(throws: EDTFError.self) { try EDTF("2016\u{1B}]0;x") }
    #expect(
      error?.description == "expected the end of the date at column 5, found 'U+001B'")
  }
}
