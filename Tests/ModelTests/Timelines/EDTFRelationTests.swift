import Model
import Testing

@Suite struct EDTFRelationTests {
  static let plain: [(String, String, EDTF.Relation)] = [
    ("2016", "2017", .before),
    ("2016", "2016", .equal),
    ("2016", "2016-05", .contains),
    ("2016", "2016-01/2016-12", .equal),
    ("2016", "2015/2018", .within),
    ("2016", "2016-06/2017", .overlaps),
    ("2016-12-31", "2017-01-01", .before),
    ("2018-35", "2018-07/2018-09", .equal),
    ("201X", "2016", .contains),
    ("1985-04-XX", "1985-04", .equal),
    ("2021-22", "2021", .within),
    ("2021-22", "2021-06/2021-08", .overlaps),
    ("2021-22", "2021-25", .after),
  ]

  static let doubtful: [(String, String, EDTF.Relation)] = [
    ("2016~", "2016", .overlaps),
    ("2016?", "2016~", .overlaps),
    ("2016~", "2016~", .equal),
    ("2016~", "2016-05", .contains),
    ("2016~", "2017", .before),
    ("2016?/2017", "2016/2017", .overlaps),
  ]

  static let ends: [(String, String, EDTF.Relation)] = [
    ("2016/..", "2020", .contains),
    ("2016/..", "2015", .after),
    ("2016/..", "../2015", .after),
    ("2016/..", "../2016", .overlaps),
    ("2016/..", "2018/..", .contains),
    ("1985/", "1985/", .equal),
    ("1985/", "1985-06", .contains),
    ("1985/", "1980", .after),
    ("1985/", "1990", .unknown),
    ("1985/", "1985/..", .unknown),
    ("1985/", "1980/..", .within),
    ("/1985", "1990", .before),
    ("/1985", "1980", .unknown),
    ("/1985", "1990/", .before),
    ("/1990", "1985/", .unknown),
  ]

  static let sets: [(String, String, EDTF.Relation)] = [
    ("[1667,1669]", "1670", .before),
    ("[1667,1669]", "1668", .unknown),
    ("[1667,1669]", "1660/1670", .within),
    ("[1667,1668]", "1667", .unknown),
    ("[1667]", "1667", .equal),
    ("[1667,1668]", "[1667,1668]", .equal),
    ("[..1984]", "1985", .before),
    ("{1667,1669}", "1668", .interleaves),
    ("{1667,1669}", "1667", .contains),
    ("{1667,1669}", "1667/1668", .overlaps),
    ("{1667,1669}", "1660/1670", .within),
    ("{1668,1667}", "1667/1668", .equal),
    ("{1667..1670,1668}", "1667/1670", .equal),
    ("{..1984,1990..}", "1986", .interleaves),
    ("{1990..,1995}", "1990/..", .equal),
  ]

  static let times: [(String, String, EDTF.Relation)] = [
    ("2020-01-01T10:00:00Z", "2020-01-01", .within),
    ("2020-01-01T10:00:00Z", "2020-01-01T11:00:00Z", .before),
    ("2020-01-01T23:00:00-05:00", "2020-01-02T01:00:00Z", .after),
    ("2020-01-01T10:00:00Z", "2020-01-01T17:00:00+07:00", .equal),
    ("2020-01-01T10:00:00Z", "2020-01-01T10:00:00", .overlaps),
    ("2020-01-01T09:00:00", "2020-01-01T10:00:00", .before),
  ]

  @Test(arguments: plain + doubtful + ends + sets + times)
  func `two values have a relation`(one: String, other: String, expected: EDTF.Relation) throws {
    #expect(try EDTF(one).relation(to: EDTF(other)) == expected)
  }

  @Test func `the other way round, the relation is the converse`() throws {
    let converse: [EDTF.Relation: EDTF.Relation] = [
      .before: .after, .after: .before, .contains: .within, .within: .contains,
    ]
    for (one, other, expected) in Self.plain + Self.doubtful + Self.ends + Self.sets + Self.times {
      let relation = try EDTF(other).relation(to: EDTF(one))
      #expect(relation == converse[expected, default: expected], "\(other) to \(one)")
    }
  }

  @Test(arguments: [
    ("2016", "2017", true),
    ("2016", "2016-05", false),
    ("2017", "2016", false),
    ("2016~", "2017", false),
    ("2016", "2030?", false),
    ("2016?/2017", "2018", true),
    ("2016/2017?", "2018", false),
    ("2021-22", "2021-12", false),
    ("2021-22", "2022-02", false),
    ("2021-22", "2022-03", true),
    ("2021-24", "2021-05", false),
    ("2021-27", "2021-12", true),
    ("2021-28", "2021-12", false),
    ("../2011", "2012", true),
    ("/2011", "2012/", true),
    ("2011/", "2012", false),
    ("2011/..", "2012", false),
    ("[2011,2013]", "2014", true),
    ("[2011,2013]", "2012", false),
  ])
  func `only what no doubt can change is definitely before`(
    one: String, other: String, expected: Bool
  ) throws {
    #expect(try EDTF(one).isDefinitelyBefore(EDTF(other)) == expected)
  }
}

@Suite struct EDTFOrderTests {
  static let inOrder = [
    "../1990", "../2011", "/2011", "[..2011]", "{..1984,1990..}", "Y-17000", "-0044", "1985/",
    "1985/..", "20XX", "201X", "2010", "2015/2018", "2016/2017", "2016", "2016-01/2016-12",
    "2016?", "2016~", "2016-40", "2016-33", "2016-01", "2016-01-01", "2016-01-01T00:00:00",
    "2016-01-01T00:00:01", "2016-01-02", "2016-02", "[2016-05,2018]", "2016-22", "2017",
    "Y17000",
  ]

  @Test func `a list is in order of start, then of length, then of text`() throws {
    let values = try Self.inOrder.map { try EDTF($0) }
    #expect(values.reversed().sorted(by: EDTF.chronological).map(\.description) == Self.inOrder)
  }

  @Test func `the order is strict and total`() throws {
    let values = try Self.inOrder.map { try EDTF($0) }
    for (index, value) in values.enumerated() {
      #expect(!EDTF.chronological(value, value))
      for later in values[(index + 1)...] {
        #expect(EDTF.chronological(value, later))
        #expect(!EDTF.chronological(later, value))
      }
    }
  }
}
