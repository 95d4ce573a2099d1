import Model
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
      document.sections.map(\.title) == ["Main Findings", "Talks on the Future of Small Ports"])
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
}
