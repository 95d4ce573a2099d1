import Model
import TestSupport
import Testing

@Suite struct OpeningTests {
  private static let body = String(
    repeating: "The harbour was deep and its fees were high. ", count: 12)

  @Test func `a masthead is not the title, and names below the title are the authors`() {
    let metadata = readDocument(
      """
      # VIEWPOINT

      ANALYSIS FROM THE HARBOUR INSTITUTE

      Port Louis | 3 May 2021

      ---

      ## Fees and Fleets in the Small Ports of the South

      *Anna de Vries and Binh Tran*\\*

      ## SUMMARY

      \(Self.body)
      """
    ).document.metadata
    #expect(metadata.title == "Fees and Fleets in the Small Ports of the South")
    #expect(metadata.authors.map(\.displayText) == ["Anna de Vries", "Binh Tran"])
    #expect(metadata.issued?.description == "2021-05-03")
    #expect(metadata.publisher == "ANALYSIS FROM THE HARBOUR INSTITUTE")
  }

  @Test(arguments: [
    ("A fellow of the Small Ports Institute, London.", "Small Ports Institute"),
    (
      "The Ministry of Harbours and Quays of Malta held talks.",
      "Ministry of Harbours and Quays of Malta"
    ),
    ("She works at the office of a friend.", nil),
    ("In the House", nil),
  ])
  func `an institution is named within a line`(line: String, name: String?) {
    let metadata = readDocument("# A Title of Some Words\n\n\(line)\n\n\(Self.body)").document
      .metadata
    #expect(metadata.publisher == name)
  }

  @Test(arguments: [
    ("The guild opened its museum in 2018. It closed in May 2019.", nil),
    ("Issued by the office of the harbour master in the port on 3 May 2021.", "2021-05-03"),
    ("Valletta, 3 May 2021.", "2021-05-03"),
    ("VALLETTA, 3 May 2021 – The port opens to all who pay its fees in time.", "2021-05-03"),
  ])
  func `a date is the document's unless the line tells of something else`(
    line: String, date: String?
  ) {
    let metadata = readDocument("# A Title of Some Words\n\n\(line)\n").document.metadata
    #expect(metadata.issued?.description == date)
  }

  @Test func `a label above the title belongs to it, and who prepared a text is its author`() {
    let (document, _) = readDocument(
      """
      Main Findings

      Talks on the Future of Small Ports

      Grand Hotel, Valletta
      May 3, 2021

      \(Self.body)

      This summary was prepared by Maria Borg (maria@example.org).
      """, name: "talks.txt")
    #expect(document.metadata.title == "Main Findings: Talks on the Future of Small Ports")
    #expect(document.metadata.authors.map(\.displayText) == ["Maria Borg"])
    #expect(document.metadata.issued?.description == "2021-05-03")
    #expect(
      document.sectionTitles == ["Main Findings", "Talks on the Future of Small Ports"])
  }

  @Test func `the fields of a report form count before anything else`() {
    let metadata = readDocument(
      """
      APPROVED FOR RELEASE

      Accession Number: 77 Publication Date: Feb 02, 1994 Title: A Plan for the Small Ports \
      Corporate Author Or Publisher: Harbour Office Keywords: ports

      \(Self.body)
      """, name: "form.txt"
    ).document.metadata
    #expect(metadata.title == "A Plan for the Small Ports")
    #expect(metadata.issued?.description == "1994-02-02")
  }

  @Test func `front matter of any program is taken`() {
    let (document, problems) = readDocument(
      """
      ---
      layout: post
      title : Small Ports
      author: Laura Hill
      date  : 2023-02-01 12:00:00 +0800
      ---

      \(Self.body)
      """)
    #expect(document.metadata.title == "Small Ports")
    #expect(document.metadata.authors.map(\.displayText) == ["Laura Hill"])
    #expect(document.metadata.issued?.description == "2023-02-01")
    #expect(problems.isEmpty)
  }

  @Test func `front matter in TOML is taken`() {
    let metadata = readDocument("+++\ntitle = \"Small Ports\"\ndate = 2023-02-01\n+++\n\nText.\n")
      .document.metadata
    #expect(metadata.title == "Small Ports")
    #expect(metadata.issued?.description == "2023-02-01")
  }

  @Test func `a rule above a text is no front matter`() {
    let (document, problems) = readDocument("---\n\nA text between rules.\n\n---\n\nMore.\n")
    #expect(document.text.contains("A text between rules."))
    #expect(problems.isEmpty)
  }

  @Test(arguments: [
    ("Singapore | 6 February 2024", "2024-02-06"), ("September 12, 2024", "2024-09-12"),
    ("MAY 1993", "1993-05"), ("on the 3rd of June", nil), ("1 May", nil),
    ("2024-02-06T10:00", "2024-02-06"),
    ("31 February 2024", nil), ("May 2024", "2024-05"), ("Marching 2024", nil),
  ])
  func `a date is read as it is written`(line: String, date: String?) {
    let found = readDocument("# A Title of Some Words\n\n\(line)\n\n\(Self.body)").document.metadata
      .issued
    #expect(found?.description == date)
  }

  @Test func `what helps to move about a site is no part of the opening`() {
    let links = (1...60).map { "<li><a href='/\($0)'>Topic Number \($0)</a></li>" }.joined()
    let metadata = readDocument(
      """
      <title>Small Ports - Port Watch</title><nav><ul>\(links)</ul></nav><ul>\(links)</ul>
      <h1>Small Ports</h1><p>May 3, 2021 by <a href=/a>Ana Bell</a> and <a href=/c>Carl Dunn</a></p>
      <p>\(Self.body)</p>
      """, name: "a.html"
    ).document.metadata
    #expect(metadata.title == "Small Ports")
    #expect(metadata.authors.map(\.displayText) == ["Ana Bell", "Carl Dunn"])
    #expect(metadata.issued?.description == "2021-05-03")
  }

  @Test func `a book names its author in capitals below the word by`() {
    let metadata = readDocument(
      """
      <title>The Project of Books: The Harbours, by Edmund Hartley</title><h1>THE HARBOURS</h1>
      <h3>BY</h3><h2>EDMUND HARTLEY, C.B.</h2><p>LONDON<br>QUAY &amp; SONS, LIMITED<br>1919</p>
      <h2>PREFACE</h2><p>\(Self.body)</p>
      """, name: "a.html"
    ).document.metadata
    #expect(metadata.title == "The Harbours")
    #expect(metadata.authors.map(\.displayText) == ["Edmund Hartley"])
    #expect(metadata.issued?.description == "1919")
  }

  @Test func `the date of a copy yields to that of the text`() {
    let text = "# Small Ports\n\nRelease date: March 1, 2021\n\n14 June 1919\n\n\(Self.body)\n"
    #expect(readDocument(text).document.metadata.issued?.description == "1919-06-14")
  }

  @Test func `each author may stand above what the author is`() {
    let metadata = readDocument(
      """
      Small Ports and Safe Coasts

      Maria T. Borg
      Specialist in Coastal Policy

      Alan Fenech
      Analyst in Naval Affairs

      October 12, 2018

      \(Self.body.replacing(". ", with: ".\n"))
      """, name: "a.txt"
    ).document.metadata
    #expect(metadata.authors.map(\.displayText) == ["Maria T. Borg", "Alan Fenech"])
  }

  @Test(arguments: ["WEATHER WARNING", "Media Note", "**Coastal Trade**", "I. WEATHER"])
  func `a label or the first heading is nobody's name`(line: String) {
    let text = "# Small Ports and Safe Coasts\n\n\(line)\n\n\(Self.body)\n"
    #expect(readDocument(text).document.metadata.authors.isEmpty)
  }

  @Test func `a title goes on in small letters`() {
    let document = readDocument(
      "JOINT STATEMENT\n\non the Use of Small Ports\n\n(Port Louis, 3 May 2021)\n\n\(Self.body)\n",
      name: "a.txt"
    ).document
    #expect(document.metadata.title == "JOINT STATEMENT on the Use of Small Ports")
    #expect(document.sectionTitles == ["JOINT STATEMENT on the Use of Small Ports"])
  }

  @Test func `a line above the sections is the title where these are of the first level`() {
    let document = readDocument(
      "**Small Ports and Tides**\n\n# The Outer Islands\n\n\(Self.body)\n\n# The Coast\n\n\(Self.body)\n"
    ).document
    #expect(document.metadata.title == "Small Ports and Tides")
  }

  @Test func `an author may stand beside the date`() {
    let text = "# Small Ports and Safe Coasts\n\nAna Bell | 3 May 2021\n\n\(Self.body)\n"
    #expect(readDocument(text).document.metadata.authors.map(\.displayText) == ["Ana Bell"])
  }

  @Test func `the name of an institution goes on over of the`() {
    let text = "# Small Ports and Safe Coasts\n\nDepartment of the Harbours\n\n\(Self.body)\n"
    #expect(readDocument(text).document.metadata.publisher == "Department of the Harbours")
  }
}
