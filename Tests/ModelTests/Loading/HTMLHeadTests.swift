import TestSupport
import Testing

@testable import Model

/// What a page says of itself.
@Suite struct HTMLHeadTests {
  private func metadata(_ page: String) -> Metadata {
    HTMLReader.read(SourceText(path: "a.html", decoding: Array(page.utf8))).metadata
  }

  @Test(arguments: [
    ("<title>Harbour Fees | Port Watch</title><h1>Harbour Fees</h1>", "Harbour Fees"),
    ("<title>Harbour Fees</title><h1>HARBOUR FEES</h1>", "Harbour Fees"),
    ("<title>Harbour Fees</title><h1>Port Watch Daily</h1>", "Harbour Fees"),
    ("<title>Fees</title><meta name=citation_title content='Harbour Fees'>", "Harbour Fees"),
    ("<title>harbour-3</title><h1>Harbour Fees</h1>", "Harbour Fees"),
    ("<title>-</title><p>Text", ""),
    ("<h1>Harbour Fees</h1>", ""),
    ("<title>Fees&#27;[2J</title>", "Fees␛[2J"),
  ])
  func `the heading is the title where the page confirms it`(page: String, title: String) {
    #expect(metadata(page).title == title)
  }

  @Test func `authors, date and language come from the head`() {
    let metadata = metadata(
      """
      <html lang=vi><head><meta name=citation_author content="Bell, Ana">
      <meta name="citation_author" content="Carl Dunn">
      <meta property="article:published_time" content="2021-05-03T10:00:00+07:00">
      <meta name="dc.publisher" content="Office of the Harbour">
      """)
    #expect(metadata.authors.map(\.displayText) == ["Ana Bell", "Carl Dunn"])
    #expect(metadata.issued?.description == "2021-05-03")
    #expect(metadata.publisher == "Office of the Harbour")
    #expect(metadata.language == "vi")
  }

  @Test func `authors and date come from the paragraphs that pandoc marks`() {
    let metadata = metadata(
      """
      <h1 class="title">Fees</h1><p class="author">Ana Bell and Carl Dunn</p>
      <p class="author">Office of the Harbour</p><p class="date">May 3, 2021</p>
      """)
    #expect(
      metadata.authors == [
        PersonName(given: "Ana", family: "Bell"), PersonName(given: "Carl", family: "Dunn"),
        PersonName(family: "Office of the Harbour"),
      ])
    #expect(metadata.issued?.description == "2021-05-03")
  }

  @Test(arguments: [
    ("Bell, Ana, 1850-1919", ["Ana Bell"]), ("Ana Bell, Carl Dunn", ["Ana Bell", "Carl Dunn"]),
    ("Ministry of Ports", ["Ministry of Ports"]),
    ("Ana Bell & Carl Dunn", ["Ana Bell", "Carl Dunn"]),
    ("", []),
  ])
  func `names are told apart as people and libraries write them`(line: String, names: [String]) {
    #expect(PersonName.names(in: line).map(\.displayText) == names)
  }

  @Test(arguments: ["03/04/2021", "soon", ""])
  func `a date that can be read in two ways is none`(text: String) {
    #expect(EDTF(written: text) == nil)
  }

  @Test func `a heading in capitals is written as the page's title has it`() {
    let page = "<title>Books: The Harbours of York, by E. Hill</title><h1>THE HARBOURS OF YORK</h1>"
    #expect(metadata(page).title == "The Harbours of York")
  }

  @Test(arguments: ["draft 3 final", "Ministry of Ports", "Microsoft Word - 7", "report"])
  func `what a page is called yields to the title in its text`(name: String) {
    let document = readDocument(
      "<title>\(name)</title><p class=MsoTitle>Report on Shared Channels</p><h1>Fees</h1><p>Text.",
      name: "a.html"
    ).document
    #expect(document.metadata.title == "Report on Shared Channels")
    #expect(document.sectionTitles == ["Report on Shared Channels", "Fees"])
  }

  @Test func `the site is the publisher where the page names none`() {
    let site = "<meta property=og:site_name content='Port Watch'>"
    #expect(metadata(site).publisher == "Port Watch")
    #expect(metadata(site + "<meta name=dc.publisher content=Quay>").publisher == "Quay")
  }
}
