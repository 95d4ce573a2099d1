extension [DossierFolder] {
  /// Reads the documents of all folders side by side, in their order.
  ///
  /// Documents of folders that nobody made a dossier of get ids that tell them apart.
  func readDocuments() async -> (documents: [Document], problems: [Problem]) {
    let paths = flatMap { folder in folder.documentPaths.map { (path: $0, folder: folder) } }
    var read = [(document: Document?, problems: [Problem])?](repeating: nil, count: paths.count)
    await withTaskGroup(of: (Int, Document?, [Problem]).self) { group in
      for (index, item) in paths.enumerated() {
        group.addTask {
          let result = DocumentFile.read(item.path, isOfDossier: item.folder.isDossier)
          return (index, result.document, result.problems)
        }
      }
      for await (index, document, problems) in group { read[index] = (document, problems) }
    }
    var ids = DistinctIDs()
    let documents = zip(paths, read).compactMap { item, result in
      result?.document.map { item.folder.isDossier ? $0 : ids.distinct($0, at: item.path) }
    }
    let walked = flatMap(\.problems)
    return (documents, walked + read.flatMap { $0?.problems ?? [] })
  }
}

/// Gives ids to documents that nobody gave ids to, so that no two have the same.
private struct DistinctIDs {
  private var taken: Set<String> = []

  /// The document, named after its path where another has its id.
  ///
  ///     report, and 2023/report for the one in the folder 2023
  mutating func distinct(_ document: Document, at path: FilePath) -> Document {
    if taken.insert(document.id).inserted { return document }
    let parts = path.shown.split(separator: "/").dropLast().reversed()
    var id = document.id
    for part in parts where part != "." {
      id = "\(part)/\(id)"
      if taken.insert(id).inserted { return document.named(id) }
    }
    var number = 2
    while !taken.insert("\(document.id)-\(number)").inserted { number += 1 }
    return document.named("\(document.id)-\(number)")
  }
}

extension Document {
  /// The same document under another id.
  func named(_ id: String) -> Document {
    Document(
      id: id, metadata: metadata, source: source, text: text, blocks: blocks, spans: spans,
      sections: sections, notes: notes, noteReferences: noteReferences, sourceMap: sourceMap)
  }
}
