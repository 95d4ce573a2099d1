extension DossierLoader {
  /// Reads the briefing of a dossier: the first `briefing.md` in its folders, or the file itself
  /// where a file was opened.
  ///
  /// It is read when somebody asks for it, never with the dossier.
  ///
  /// - Parameters:
  ///   - paths: The paths that the dossier was opened as.
  ///   - dossier: The dossier, whose records its live views show.
  ///   - takesFiles: Whether a file that was opened is a briefing itself.
  /// - Returns: The briefing; `nil` where there is none.
  /// - Throws: A ``LoadingError`` where it is there and cannot be read.
  /// - Complexity: O(*n*) in the size of the file, and for each live view in the records.
  package static func readBriefing(
    at paths: [String], for dossier: Dossier, takesFiles: Bool = true
  ) throws(LoadingError) -> Briefing? {
    for path in paths where path != "-" {
      let path = FilePath(argument: path).withoutSlashAtEnd
      let isFile = FileReader.kind(of: path) == .file
      if isFile, !takesFiles { continue }
      let file = isFile ? path : path.appending("briefing.md")
      do throws(FileReader.Failure) {
        let bytes = try FileReader.bytes(of: file)
        let format = Format(name: file.name.text, bytes: bytes)
        // What needs a converter, or is no text, is a document and no briefing.
        guard format == .markdown || format == .plainText else { continue }
        return BriefingReader.read(SourceText(path: file, decoding: bytes), for: dossier)
      } catch {
        if error.isAbsence { continue }
        throw LoadingError.unreadable(path: file.shown, reason: error.description)
      }
    }
    return nil
  }
}

extension DossierLoader {
  /// Whether there is a briefing to read at some paths, as far as names tell.
  package static func hasBriefing(at paths: [String]) -> Bool {
    paths.contains { path in
      let path = FilePath(argument: path).withoutSlashAtEnd
      return FileReader.kind(of: path) == .file
        || FileReader.kind(of: path.appending("briefing.md")) == .file
    }
  }
}

extension Dossier {
  /// The dossier with what is wrong with its briefing among its problems.
  package func withProblems(of briefing: Briefing?) -> Dossier {
    guard let briefing, !briefing.problems.isEmpty else { return self }
    return Dossier(
      path: path, manifest: manifest, documents: documents,
      documentProblems: documentProblems + briefing.problems, records: records,
      recordProblems: recordProblems, suggestions: suggestions, citations: citations)
  }
}
