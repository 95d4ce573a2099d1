/// A file that is to be read as a document, whatever its format.
enum DocumentFile {
  /// Reads a file, through a converter where it is no text.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - isOfDossier: Whether its front matter follows the dossier's own keys.
  /// - Returns: The document, where there is one, and what is wrong with it.
  /// - Complexity: O(*n*) in the size of the file, and the converter's time.
  static func read(
    _ path: FilePath, isOfDossier: Bool
  ) -> (document: Document?, problems: [Problem]) {
    do throws(FileReader.Failure) {
      let bytes = try path == .standardInput ? StandardInput.bytes() : FileReader.bytes(of: path)
      return read(consume bytes, of: path, isOfDossier: isOfDossier)
    } catch {
      return unreadable(path, error.description)
    }
  }

  private static func read(
    _ bytes: consuming [UInt8], of path: FilePath, isOfDossier: Bool
  ) -> (document: Document?, problems: [Problem]) {
    let name = path == .standardInput ? "standard-input" : path.name.text
    let format = Format(name: name, bytes: copy bytes)
    guard format != .binary else {
      return unreadable(path, "it is neither text nor in a format that can be read")
    }
    guard let converter = Converter(for: format) else {
      let source = SourceText(path: path, decoding: consume bytes, format: format)
      return document(source, name: name, isOfDossier: isOfDossier)
    }
    do throws(ConversionError) {
      let text = try convert(bytes, of: path, in: format, with: converter)
      let source = SourceText(
        path: path, decoding: consume text, format: converter.result, isConverted: true)
      let result = document(source, name: name, isOfDossier: false)
      guard result.document?.wordCount ?? 0 > 0 else {
        return unreadable(path, "\(converter.program) finds no text in it; it may be a scan")
      }
      return result
    } catch {
      return unreadable(path, error.description)
    }
  }

  private static func convert(
    _ bytes: [UInt8], of path: FilePath, in format: Format, with converter: Converter
  ) throws(ConversionError) -> [UInt8] {
    let readable = format == .rtf ? RTFNotes.shown(in: bytes) : nil
    guard readable != nil || path == .standardInput else { return try converter.convert(path) }
    // Converters read files, and go to and fro in them.
    let copy: TemporaryFile
    do {
      copy = try TemporaryFile(readable ?? bytes)
    } catch {
      throw .refused(program: converter.program, reason: error.description)
    }
    return try converter.convert(copy.path)
  }

  private static func document(
    _ source: SourceText, name: String, isOfDossier: Bool
  ) -> (document: Document?, problems: [Problem]) {
    let name = TextCleaner.cleanLine(name)
    let result = DocumentReader.read(source, name: name, isOfDossier: isOfDossier)
    return (result.document, source.encodingProblems + result.problems)
  }

  private static func unreadable(
    _ path: FilePath, _ reason: String
  ) -> (document: Document?, problems: [Problem]) {
    (nil, [Problem(.unreadable(reason: reason), at: SourcePlace(path: path))])
  }
}

extension SourceText {
  /// What the reader should know of how the bytes were decoded.
  var encodingProblems: [Problem] {
    let place = SourcePlace(path: path)
    var problems: [Problem] = []
    if isEncodingGuessed { problems.append(Problem(.guessedEncoding(encoding.name), at: place)) }
    if malformedBytes > 0 {
      problems.append(Problem(.malformedBytes(malformedBytes, encoding: encoding.name), at: place))
    }
    return problems
  }
}
