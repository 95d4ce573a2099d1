import Foundation
import Model
import TestSupport
import Testing

/// Files that other programs read, made here by these programs or by hand.
@Suite struct ConverterTests {
  private let folder: TestFolder

  init() throws {
    folder = try TestFolder()
  }

  @Test(arguments: ["docx", "odt", "epub", "rtf"])
  func `pandoc makes HTML of it, with its notes`(ending: String) async throws {
    try make(
      "-o-\(ending)", from: "# The port\n\nIt opened[^1] in *2031*.\n\n[^1]: Gazette.\n", ending)
    let document = try #require(try await load("-o-\(ending).\(ending)").documents.first)
    #expect(document.source.format == .html)
    #expect(document.source.isConverted)
    #expect(document.source.path.shown == folder.path + "/-o-\(ending).\(ending)")
    for words in ["The port</", "<em>2031</em>", "Gazette."] {
      #expect(document.source.text.contains(words))
    }
    #expect(document.notes.count == 1)
    #expect(document.noteReferences.map(\.note) == [0])
    #expect(document.source.place(at: 500) == SourcePlace(path: document.source.path))
  }

  @Test func `pdftotext makes text of a PDF, page by page`() async throws {
    try folder.write(Self.pdf(pages: ["The port opened.", "It closed."]), to: "a.pdf")
    let document = try #require(try await load("a.pdf").documents.first)
    #expect(document.source.isConverted)
    #expect(document.text == "The port opened.\nIt closed.")
  }

  @Test(arguments: [
    ("cut.pdf", "%PDF-1.4\n1 0 obj\n<< /Type", "pdftotext: "),
    ("no.docx", "not an archive", "pandoc: "),
    ("empty.pdf", Self.pdf(pages: [""]), "pdftotext finds no text in it; it may be a scan"),
  ])
  func `a failure is told in the converter's words and shows no empty document`(
    name: String, content: String, beginning: String
  ) async throws {
    try folder.write(content, to: name)
    try folder.write("# Beside\n", to: "beside.md")
    let dossier = try await DossierLoader.load([folder.path])
    #expect(dossier.documents.map(\.id) == ["beside"])
    let problem = try #require(dossier.problems.first)
    #expect(dossier.problems.count == 1)
    #expect(problem.severity == .error)
    #expect(folder.withoutPath("\(problem)").hasPrefix("\(name):1:1: cannot be read: \(beginning)"))
    #expect(!"\(problem)".contains("\n"))
  }

  @Test func `a program that is not installed is named with its package`() {
    let error = ConversionError.missing(program: "pandoc", package: "pandoc")
    #expect(
      error.description == "it is read with 'pandoc', which is not installed; "
        + "install the Debian package 'pandoc'")
  }

  private func load(_ name: String) async throws -> Dossier {
    try await DossierLoader.load([folder.path + "/" + name])
  }

  private func make(_ name: String, from markdown: String, _ ending: String) throws {
    try folder.write(markdown, to: name + ".md")
    let pandoc = Process()
    pandoc.executableURL = URL(filePath: "/usr/bin/pandoc")
    pandoc.arguments = [
      "--standalone", "--metadata", "title=T", "\(folder.path)/\(name).md", "-o",
      "\(folder.path)/\(name).\(ending)",
    ]
    try pandoc.run()
    pandoc.waitUntilExit()
  }

  /// A PDF with a line of text on each page.
  private static func pdf(pages: [String]) -> String {
    let numbers = pages.indices.map { 4 + $0 * 2 }
    var objects = [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [\(numbers.map { "\($0) 0 R" }.joined(separator: " "))] "
        + "/Count \(pages.count) >>",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for (number, page) in zip(numbers, pages) {
      let stream = "BT /F1 12 Tf 72 720 Td (\(page)) Tj ET"
      objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents \(number + 1) 0 R "
          + "/Resources << /Font << /F1 3 0 R >> >> >>")
      objects.append("<< /Length \(stream.utf8.count) >>\nstream\n\(stream)\nendstream")
    }
    var text = "%PDF-1.4\n"
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(text.utf8.count)
      text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = text.utf8.count
    text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for offset in offsets {
      text += String(repeating: "0", count: 10 - "\(offset)".count) + "\(offset) 00000 n \n"
    }
    return text
      + "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
  }
}
