import Model
import Testing

/// What kind of file a name and a content make.
@Suite struct FormatTests {
  private static let pdf = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\nstartxref\n0\n%%EOF\n"

  @Test(arguments: [
    ("a.md", "# A\n", Format.markdown),
    ("A.MARKDOWN", "# A\n", .markdown),
    ("a.txt", "A\n", .plainText),
    ("a.html", "<p>A", .html),
    ("a.htm", "A", .html),
    ("a.rst", "A\n=\n", .restructuredText),
    ("a.pdf", pdf, .pdf),
    ("a.pdf", "nothing", .pdf),
    ("a", pdf, .pdf),
    ("a.pdf", "junk\n" + pdf, .pdf),
    ("a.md", pdf, .pdf),
    ("a.md", "%PDF-1.7\nnot really\n%%EOF\n", .markdown),
    ("a.txt", "A text on startxref, endobj and 1 0 obj, and on %PDF-1.4.", .plainText),
    ("a.rtf", "{\\rtf1 A}", .rtf),
    ("a.doc", "{\\rtf1 A}", .rtf),
    ("a.epub", "PK\u{3}\u{4}…mimetypeapplication/epub+zip", .epub),
    ("a", "PK\u{3}\u{4}…mimetypeapplication/vnd.oasis.opendocument.text", .odt),
    ("a", "PK\u{3}\u{4}…[Content_Types].xml…word/document.xml", .docx),
    ("a.zip", "PK\u{3}\u{4}…a.csv", .binary),
    ("a.docx", "PK\u{3}\u{4}…", .docx),
    ("a.txt", "PK\u{3}\u{4}…a.csv", .plainText),
    ("a.txt", "\u{0}\u{1}\u{2}\u{3}", .plainText),
    ("a.dat", "\u{0}\u{1}\u{2}\u{3}", .binary),
    ("README", "A\n", .plainText),
    ("a.md.gz", "\u{1F}\u{8B}\u{8}\u{0}\u{0}\u{0}", .binary),
    ("", "", .plainText),
  ])
  func `name and content tell the format`(name: String, content: String, format: Format) {
    #expect(Format(name: name, bytes: Array(content.utf8)) == format)
  }
}
