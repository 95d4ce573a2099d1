/// Opens dossiers: folders, single documents, or several of them as one.
package enum DossierLoader {
  /// Reads everything that some paths hold.
  ///
  /// A folder need not be a dossier: any folder with documents opens, and `-` is standard input.
  /// Whatever is wrong with the files is among the problems of the dossier that comes back. Nothing
  /// is suggested yet: see ``Dossier/withSuggestions()``.
  ///
  /// - Throws: A ``LoadingError`` where there is nothing to show.
  /// - Complexity: O(*n*) in the size of the files.
  package static func load(_ paths: [String]) async throws(LoadingError) -> Dossier {
    let folders = try folders(at: paths)
    async let readDocuments = folders.readDocuments()
    async let readRecords = folders.readRecords()
    let (manifest, manifestProblems) = folders.readManifest()
    var (documents, documentProblems) = await readDocuments
    let (records, recordProblems) = await readRecords
    let path = folders.map(\.path.shown).joined(separator: " ")
    guard !documents.isEmpty else { throw .noDocuments(path: path, problems: documentProblems) }
    documents = documents.sorted(by: manifest.readingOrder.map(\.id))
    return Dossier(
      path: path, manifest: manifest, documents: documents,
      documentProblems: manifestProblems + documentProblems
    ).with(records, recordProblems)
  }

  /// Reads the records anew that some paths hold, and nothing else.
  ///
  /// - Parameters:
  ///   - paths: The paths that the dossier was opened as.
  ///   - dossier: The dossier, whose documents and suggestions stay.
  /// - Returns: The dossier with the records.
  /// - Throws: A ``LoadingError`` where a path leads nowhere any more.
  /// - Complexity: O(*n*) in the size of the records and of the documents that they rest on.
  package static func rereadRecords(
    at paths: [String], of dossier: Dossier
  ) async throws(LoadingError) -> Dossier {
    let (records, problems) = try await folders(at: paths).readRecords()
    return dossier.with(records, problems)
  }

  private static func folders(at paths: [String]) throws(LoadingError) -> [DossierFolder] {
    var folders: [DossierFolder] = []
    for path in paths { folders.append(try DossierFolder(FilePath(argument: path))) }
    return folders
  }
}

extension Dossier {
  /// The dossier with other records, whose passages are looked for.
  fileprivate func with(_ records: Records, _ problems: [Problem]) -> Dossier {
    var records = records
    let lost = EvidenceFinder.findAll(in: &records, documents: documents)
    let invalid = Validation.problems(in: records, manifest, documents)
    return Dossier(
      path: path, manifest: manifest, documents: documents, documentProblems: documentProblems,
      records: records, recordProblems: problems + lost + invalid, suggestions: suggestions,
      citations: citations)
  }
}

/// A reason that a path opens nothing, or takes nothing.
package enum LoadingError: Error, Equatable {
  case unreadable(path: String, reason: String)
  case unwritable(path: String, reason: String)
  case noDocuments(path: String, problems: [Problem])
}

extension LoadingError: CustomStringConvertible {
  /// One line for each thing that is wrong.
  package var description: String {
    switch self {
    case .unreadable(let path, let reason):
      Problem(.unreadable(reason: reason), at: SourcePlace(file: path)).description
    case .unwritable(let path, let reason):
      Problem(.unwritable(reason: reason), at: SourcePlace(file: path)).description
    case .noDocuments(let path, let problems):
      (problems.isEmpty ? [Problem(.noDocuments, at: SourcePlace(file: path))] : problems)
        .map(\.description).joined(separator: "\n")
    }
  }
}

extension [Document] {
  /// The documents in the order that a dossier asks for, the others behind by date and id.
  fileprivate func sorted(by order: [String]) -> [Document] {
    let ranked = map { document in
      (document: document, rank: order.firstIndex(of: document.id) ?? order.count)
    }
    return ranked.sorted { lhs, rhs in
      if lhs.rank != rhs.rank { return lhs.rank < rhs.rank }
      return Self.isBefore(lhs.document, rhs.document)
    }.map(\.document)
  }

  private static func isBefore(_ lhs: Document, _ rhs: Document) -> Bool {
    switch (lhs.metadata.issued, rhs.metadata.issued) {
    case (let left?, let right?) where left != right: EDTF.chronological(left, right)
    case (_?, nil): true
    case (nil, _?): false
    default: lhs.id < rhs.id
    }
  }
}
