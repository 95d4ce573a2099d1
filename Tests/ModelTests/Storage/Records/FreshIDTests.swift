import Model
import Testing

/// Ids that are made for records.
@Suite struct FreshIDTests {
  @Test(arguments: [
    ("The port opens to navies", "the-port-opens-to-navies"),
    ("Phí cảng: ngăn tàu Đà Nẵng!", "phi-cang-ngan-tau-da-nang"),
    ("US$218 million, in 2023", "us-218-million-in-2023"),
    ("Straße & Œuvre", "strasse-oeuvre"),
    ("越南", "record"),
    ("", "record"),
    ("Fees at the port deter every visit of a navy", "fees-at-the-port-deter-every-visit-of-a"),
    (String(repeating: "x", count: 50), String(repeating: "x", count: 40)),
  ])
  func `a slug is ASCII, in words, and at most forty characters`(text: String, slug: String) {
    #expect(FreshID.slug(of: text) == slug)
  }

  @Test(arguments: [
    ("", [], "port-opens"),
    ("", ["port-opens"], "port-opens-2"),
    ("", ["port-opens", "port-opens-2"], "port-opens-3"),
    ("mine", ["port-opens"], "mine"),
    ("mine", ["mine"], "mine-2"),
  ])
  func `an id is one that nobody has`(wanted: String, taken: [String], id: String) {
    #expect(FreshID.id(wanted, title: "Port opens", taken: Set(taken)) == id)
  }

  @Test func `the number counts among the forty characters`() {
    let long = String(repeating: "word-", count: 7) + "ended"
    #expect(long.count == 40)
    #expect(FreshID.id(long, title: "", taken: [long]) == String(long.dropLast(6)) + "-2")
  }
}
