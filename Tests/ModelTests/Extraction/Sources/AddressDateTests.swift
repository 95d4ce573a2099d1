import Testing

@testable import Model

@Suite struct AddressDateTests {
  @Test(arguments: [
    ("https://a.example/2023/09/05/ferries", "2023-09-05"),
    ("https://a.example/news/20221210/ferries/70416.html", "2022-12-10"),
    ("https://a.example/ferries-2022-12-08/", "2022-12-08"),
    ("https://a.example/ferries-20231213160108685.htm", "2023-12-13"),
    ("https://a.example/2020/4/8/ferries", "2020-04-08"),
    ("https://a.example/2023/09/ferries", "2023-09"),
    ("https://a.example/2023-96-ferries", nil),
    ("https://a.example/uploads/2022/02/ferries.pdf", nil),
    ("https://doi.org/10.1234/2018-10-01", nil),
    ("https://a.example/ferries-4127886.html", nil),
    ("https://a.example/2023/13/45/ferries", nil),
    ("https://a.example/2023/02/30/ferries", nil),
  ])
  func `folders and numbers of an address can be a date`(url: String, date: String?) {
    #expect(AddressDate.date(in: url)?.description == date)
  }
}
