import Model
import Testing

@Suite struct EDTFParsingTests {
  static let dates: [(String, EDTF.Precision)] = [
    ("1985-04-12", .day),
    ("1985-04", .month),
    ("1985", .year),
    ("0000", .year),
    ("0044-03-15", .day),
    ("2024-02-29", .day),
    ("1985-04-12T23:20:30", .second),
    ("1985-04-12T23:20:30Z", .second),
    ("1985-04-12T23:20:30-04:00", .second),
    ("1985-04-12T23:20:30+04:30", .second),
    ("1985-04-12T00:00:00-00:30", .second),
    ("-1985", .year),
    ("-0044-03-15", .day),
    ("Y170000002", .year),
    ("Y-170000002", .year),
    ("Y10000", .year),
    ("Y999999999", .year),
    ("2001-21", .season),
    ("2001-24", .season),
    ("2001-25", .season),
    ("2001-32", .season),
    ("2018-33", .quarter),
    ("2018-36", .quarter),
    ("2018-37", .fourMonths),
    ("2018-39", .fourMonths),
    ("2018-40", .half),
    ("2018-41", .half),
    ("201X", .decade),
    ("20XX", .century),
    ("-20XX", .century),
    ("-201X", .decade),
    ("2004-XX", .year),
    ("1985-04-XX", .month),
    ("1985-XX-XX", .year),
    ("1984?", .year),
    ("2004-06~", .month),
    ("2004-06-11%", .day),
    ("2001-21?", .season),
    ("201X~", .decade),
    ("1985-04-XX?", .month),
    ("Y17000~", .year),
  ]

  static let intervals = [
    "1964/2008", "2004-06/2006-08", "2004-02-01/2005-02-08", "2004-02-01/2005-02",
    "2004-02-01/2005", "2005/2006-02", "2004/2004-01", "2004-06/2004", "2004/2004",
    "1984~/2004-06", "1984?/2004%", "201X/202X", "-0100/0100", "2001-21/2003",
    "Y-17000/Y17000", "1985-04-12/..", "1985-04/..", "1985/..", "../1985-04-12", "../1985",
    "1985-04-12/", "1985/", "/1985-04", "/1985", "1985~/..", "../1985?",
  ]

  static let sets = [
    "[1667,1668,1670..1672]", "{1667,1668,1670..1672}", "[..1760-12-03]", "[1760-12..]",
    "[1667,1760-12]", "{1960,1961-12}", "{..1984}", "[1667]", "[2016~,2018?]", "{1984..}",
    "{..1983-12-31,1984-10-10..1984-11-01,1984-11-05..}", "[2018-33,2018-35]", "[201X]",
  ]

  @Test(arguments: dates)
  func `a date is read and written back`(text: String, precision: EDTF.Precision) throws {
    let value = try EDTF(text)
    #expect(value.description == text)
    #expect(value.precision == precision)
    #expect(!value.isInterval && !value.isSet)
  }

  @Test(arguments: intervals)
  func `an interval is read and written back`(text: String) throws {
    let value = try EDTF(text)
    #expect(value.description == text)
    #expect(value.precision == .interval)
    #expect(value.isInterval && !value.isSet)
  }

  @Test(arguments: sets)
  func `a set is read and written back`(text: String) throws {
    let value = try EDTF(text)
    #expect(value.description == text)
    #expect(value.precision == .set)
    #expect(value.isSet && !value.isInterval)
  }

  @Test(arguments: [
    ("1985-04-12T23:20:30+07", "1985-04-12T23:20:30+07:00"),
    ("1985-04-12T23:20:30-00:00", "1985-04-12T23:20:30+00:00"),
  ])
  func `a time zone is written with hours and minutes`(text: String, written: String) throws {
    #expect(try EDTF(text).description == written)
    #expect(try EDTF(text) == EDTF(written))
  }

  @Test func `a part of a longer text is read without a copy by the caller`() throws {
    let line = "date: 2023-09"
    #expect(try EDTF(line.dropFirst(6)) == EDTF("2023-09"))
  }

  @Test func `the same days written differently are different values`() throws {
    #expect(try EDTF("2016") != EDTF("2016-01/2016-12"))
  }

  @Test(arguments: [
    ("2025", false, false),
    ("2025?", true, false),
    ("2025~", false, true),
    ("2025%", true, true),
    ("2017?/2025", true, false),
    ("2017/2025~", false, true),
    ("2017?/2025~", true, true),
    ("[2016,2018~]", false, true),
    ("{2016..2018?}", true, false),
  ])
  func `a doubt about any date is a doubt about the value`(
    text: String, isUncertain: Bool, isApproximate: Bool
  ) throws {
    let value = try EDTF(text)
    #expect(value.isUncertain == isUncertain)
    #expect(value.isApproximate == isApproximate)
  }

  static let ends: [(String, Set<String>)] = [
    ("1985", []),
    ("1985/1990", []),
    ("../1985", ["open start"]),
    ("1985/..", ["open end"]),
    ("/1985", ["unknown start"]),
    ("1985/", ["unknown end"]),
    ("[..1984]", ["open start"]),
    ("{1984..}", ["open end"]),
    ("{..1984,1990..}", ["open start", "open end"]),
    ("[1984..1990]", []),
  ]

  @Test(arguments: ends)
  func `open and unknown ends are told apart`(text: String, expected: Set<String>) throws {
    let value = try EDTF(text)
    #expect(value.hasOpenStart == expected.contains("open start"))
    #expect(value.hasOpenEnd == expected.contains("open end"))
    #expect(value.hasUnknownStart == expected.contains("unknown start"))
    #expect(value.hasUnknownEnd == expected.contains("unknown end"))
  }
}
