/// The text of a file with its temporal expressions.
///
/// The text is the file's own, decoded and otherwise as it is, so that an offset in it is one in the
/// file; for a file that is converted, it is the text of the document.
package struct DatedText: Sendable {
  package let text: String

  /// The day that relative dates are counted from.
  package let published: CalendarDay?
  package let expressions: [TemporalExpression]
}

extension DatedText {
  /// Reads a file and finds its dates.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - day: The day on which it was published; without one, the front matter's.
  /// - Returns: The text with its expressions; those of the front matter are not among them.
  /// - Throws: A ``LoadingError`` that says why the file cannot be read.
  /// - Complexity: O(*n*) in the size of the file, and the converter's time.
  package static func read(
    _ path: FilePath, published day: CalendarDay?
  ) throws(LoadingError) -> DatedText {
    let bytes: [UInt8]
    do throws(FileReader.Failure) {
      bytes = try path == .standardInput ? StandardInput.bytes() : FileReader.bytes(of: path)
    } catch {
      throw .unreadable(path: path.shown, reason: error.description)
    }
    let format = Format(name: path.name.text, bytes: bytes)
    guard !format.isConverted, format != .binary else {
      return try converted(path, published: day)
    }
    let text = DecodedText(bytes).text
    let frontMatter = FrontMatterOfText(text, bytes: bytes, path: path)
    return DatedText(
      text, from: frontMatter.bodyStart, published: day ?? frontMatter.issued?.earliest)
  }

  private static func converted(
    _ path: FilePath, published day: CalendarDay?
  ) throws(LoadingError) -> DatedText {
    let (document, problems) = DocumentFile.read(path, isOfDossier: false)
    guard let document else { throw .noDocuments(path: path.shown, problems: problems) }
    return DatedText(document.text, published: day ?? document.metadata.issued?.earliest)
  }

  /// Finds the dates of a text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - start: The UTF-8 offset at which its body begins.
  ///   - day: The day on which it was published.
  package init(_ text: String, from start: Int = 0, published day: CalendarDay?) {
    self.text = text
    published = day
    let bytes = Array(text.utf8)
    expressions = TemporalTagger.expressions(
      inUTF8: bytes, in: start..<bytes.count, published: day)
  }
}

/// What the front matter of a text says of its date, and where it ends in the text as it was decoded.
private struct FrontMatterOfText {
  private(set) var issued: EDTF?
  private(set) var bodyStart = 0

  init(_ text: String, bytes: [UInt8], path: FilePath) {
    guard text.utf8.starts(with: "---".utf8) || text.utf8.starts(with: "+++".utf8) else { return }
    let source = SourceText(path: path.shown, decoding: bytes)
    let frontMatter = FrontMatter(of: source, isOfDossier: false)
    guard frontMatter.bodyStart > 0 else { return }
    issued = frontMatter.metadata.issued
    // Cleaning replaces scalars one for one, but not always by as many bytes.
    let scalars = source.scalarOffset(of: frontMatter.bodyStart)
    let index = text.unicodeScalars.index(
      text.startIndex, offsetBy: scalars, limitedBy: text.endIndex)
    bodyStart = text.utf8.distance(from: text.startIndex, to: index ?? text.startIndex)
  }
}
