import TestSupport
import Testing

@testable import Model

@Suite struct CitationReaderTests {
  /// What the notes cite: form and number of the work, note by note.
  private func cited(_ notes: [String]) -> [String] {
    let result = CitationReader.citations(in: document(notes))
    return notes.indices.map { note in
      result.citations.filter { $0.note == note }
        .map { "\($0.form.rawValue) \($0.work.map { "\($0)" } ?? "-")" }.joined(separator: ", ")
    }
  }

  private func document(_ notes: [String]) -> Document {
    let markers = notes.indices.map { "[^\($0 + 1)]" }.joined(separator: " ")
    let lines = notes.enumerated().map { "[^\($0 + 1)]: \($1)" }
    return Document(markdown: "Text \(markers).\n\n" + lines.joined(separator: "\n\n"))
  }

  private func works(_ note: String) -> [CitedWork] {
    CitationReader.citations(in: document([note])).works
  }

  private static let bell = "Ana Bell, “Small Ports: A Survey,” *Port News* 2, no. 1 (2018): 5–14."

  @Test func `a citation has author, title, date and address`() throws {
    let work = try #require(
      works(
        "Ana Bell, “Small Ports,” *Port News*, May 4, 2019, <https://ports.example/2019/05/04/a>."
      )
      .first)
    #expect(work.author == "Ana Bell")
    #expect(work.title == "Small Ports")
    #expect(work.issued?.description == "2019-05-04")
    #expect(work.url == "https://ports.example/2019/05/04/a")
    #expect(!work.datesDisagree)
  }

  @Test(arguments: [
    ("Ana Bell, *Small Ports* (Oslo: Dunn, 2018), 5.", "Ana Bell", "Small Ports", "2018"),
    ("Bell, A. (2018). Small ports. Oslo: Dunn.", "Bell, A", "Small ports", "2018"),
    ("“Ferries in May,” Ministry of Ports, June 2023.", nil, "Ferries in May", "2023-06"),
    ("[ports.example/a/b](https://ports.example/a/b)", nil, "ports.example/a/b", nil),
    ("Survey of small ports <https://ports.example/a>", nil, "Survey of small ports", nil),
  ])
  func `works are cited in many ways`(
    note: String, author: String?, title: String, issued: String?
  ) {
    let work = works(note).first
    #expect(work?.author == author)
    #expect(work?.title == title)
    #expect(work?.issued?.description == issued)
  }

  @Test func `a note that cites several works is split`() {
    let note =
      Self.bell
      + "; Carl Dunn, “Quays; and Piers,” *Port News* (2019); Eve Ames, *Tar* (Oslo, 2020)."
    #expect(cited([note.replacing("14.;", with: "14;")]) == ["full 0, full 1, full 2"])
  }

  @Test func `ibid and short forms mean the work before`() {
    let notes = [
      Self.bell, "*Ibid.*", "Carl Dunn, “Quays,” *Port News*, 2019.", "Bell, “Small Ports,” 7.",
      "Ibid., 9.", "Dunn, “Small Ports,” 7.", "Bell, “Small Ports: A Survey,” 12.",
      "See supra note 3.",
    ]
    #expect(
      cited(notes) == [
        "full 0", "ibid 0", "full 1", "short 0", "ibid 0", "full 2", "short 0", "short 1",
      ])
  }

  @Test func `an author alone means the only work of that author`() {
    let notes = [
      Self.bell, "Carl Dunn, “Quays,” *Port News*, 2019.", "Bell, 45.", "Dunn, op. cit.",
    ]
    #expect(cited(notes).suffix(2) == ["short 0", "short 1"])
  }

  @Test(arguments: [
    "Private conversations with officials in Oslo.", "Interview with a pilot, May 2019.",
    "Personal communication, Carl Dunn.", "Author’s interview with an official, Oslo.",
  ])
  func `what was never published cannot be checked`(note: String) {
    #expect(cited([note]) == ["uncheckable -"])
  }

  @Test func `a published interview can be checked`() {
    #expect(cited(["“Interview with Ana Bell,” *Port News*, 2019."]) == ["full 0"])
  }

  @Test func `remarks are no works, and a work stands behind them`() {
    let notes = [
      "All of this was in 2018.",
      "He said that it was “very small indeed”. See, for example, “Small Ports,” *Port News*, 2019.",
    ]
    #expect(cited(notes) == ["", "full 0"])
  }

  @Test func `ibid without a work before cannot be told`() {
    #expect(cited(["Ibid."]) == ["ibid -"])
  }

  @Test func `a date in the address that is another day is a disagreement`() {
    func citation(_ day: Int) -> String {
      "“Ferries,” The Harbour, September \(day), 2023, <https://h.example/2023/09/05/f>."
    }
    #expect(works(citation(6)).first?.datesDisagree == true)
    #expect(works(citation(5)).first?.datesDisagree == false)
    #expect(
      works("“Ferries,” The Harbour, 2023, <https://h.example/2023/09/05/f>.").first?.datesDisagree
        == false)
  }

  @Test(arguments: ["", ";", "“", "(((", "See", "“”", "<>", "Ibid", "note 1", ",,,"])
  func `nothing breaks on what is no citation`(note: String) {
    #expect(cited([Self.bell, note + " x"]).count == 2)
  }
}
