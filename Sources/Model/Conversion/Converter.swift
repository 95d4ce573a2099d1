/// A program that makes text of files in a format that is not text.
package struct Converter: Sendable, Equatable {
  /// The program's name.
  let program: String

  /// The Debian package that it comes in.
  let package: String

  /// What it is called with before the path of the file.
  let options: [String]

  /// What it is called with behind the path.
  var closing: [String] = []

  /// The format of the text that it makes.
  package let result: Format
}

extension Converter {
  /// The converter for a format; `nil` where the program reads the format itself.
  package init?(for format: Format) {
    switch format {
    case .pdf: self = .pdftotext
    case .docx, .odt, .rtf: self = .pandoc(from: format.rawValue)
    // What that extension takes for a marker of a note, pandoc drops where it finds no note.
    case .epub: self = .pandoc(from: "epub-epub_html_exts")
    case .markdown, .plainText, .html, .restructuredText, .binary: return nil
    }
  }

  /// The words of a PDF with their places, as ``PDFReader`` reads them.
  private static let pdftotext = Converter(
    program: "pdftotext", package: "poppler-utils", options: ["-q", "-bbox-layout"],
    closing: ["-"], result: .pdf)

  /// HTML with headings, lists, tables and linked notes.
  ///
  /// The sandbox lets pandoc read no file but the one that it is given, and nothing from the
  /// network; its own memory is bounded, since a small archive may hold much.
  private static func pandoc(from format: String) -> Converter {
    Converter(
      program: "pandoc", package: "pandoc",
      options: [
        "+RTS", "-M512M", "-RTS", "--sandbox", "--from", format, "--to", "html5", "--standalone",
        // Else a document without a title is given that of its file.
        "--variable", "pagetitle:", "--wrap=none", "--quiet",
      ], result: .html)
  }

  /// Makes text of a file.
  ///
  /// - Throws: A ``ConversionError`` where there is no text to be had.
  package func convert(_ path: FilePath) throws(ConversionError) -> [UInt8] {
    try convert([path])
  }

  /// Makes a PDF of pictures (SVG), one a page.
  ///
  /// - Throws: A ``ConversionError`` where the program for it is not installed, or refuses.
  package static func pdf(ofPictures paths: [FilePath]) throws(ConversionError) -> [UInt8] {
    try Converter(
      program: "rsvg-convert", package: "librsvg2-bin", options: ["--format", "pdf"], result: .pdf
    ).convert(paths)
  }

  private func convert(_ paths: [FilePath]) throws(ConversionError) -> [UInt8] {
    let arguments =
      options.map { FilePath($0) } + paths.map(\.safeAsArgument) + closing.map { FilePath($0) }
    let outcome: Subprocess.Outcome
    do {
      outcome = try Subprocess(program: program, arguments: arguments).run()
    } catch {
      throw ConversionError(error, of: self)
    }
    guard outcome.status == 0 else {
      throw .refused(program: program, reason: Self.reason(for: outcome))
    }
    return outcome.output
  }

  /// The program's own words, in one line and clean.
  private static func reason(for outcome: Subprocess.Outcome) -> String {
    let words = String(decoding: outcome.errors, as: UTF8.self).collapsingWhitespace
    guard !words.isEmpty else { return "it ended with status \(outcome.status)" }
    return TextCleaner.cleanLine(String(words.prefix(500)))
  }
}
