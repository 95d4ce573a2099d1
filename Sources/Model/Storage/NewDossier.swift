internal import Glibc

/// Makes a folder that is a dossier: documents as Markdown, and the files that they come from.
///
///     port-of-meril/
///       dossier.yaml           the title, and the documents in the order in which they were given
///       documents/harbour.md   with front matter
///       sources/harbour.pdf    as it was
package struct NewDossier {
  /// A file that was written.
  package struct Entry: Sendable {
    /// The path in the folder.
    package let name: String

    /// The title of a document.
    package var title: String?
  }

  /// What was written, in order.
  package private(set) var entries: [Entry] = []

  /// What could not be read, and is not in the dossier.
  package private(set) var problems: [Problem] = []

  private let folder: FilePath
  private var names = Set<String>()
  private var ids: [String] = []

  /// Makes the folder from files.
  ///
  /// - Parameters:
  ///   - folder: Where to make it: nothing is there, or an empty folder.
  ///   - files: Files and folders with documents in any format that can be read.
  /// - Throws: A ``LoadingError`` where a path leads nowhere, nothing of it can be read, or
  ///   something cannot be written; then nothing that was there has changed.
  package init(at folder: String, from files: [String]) throws(LoadingError) {
    self.folder = FilePath(argument: folder).withoutSlashAtEnd
    try checkPlace()
    var folders: [DossierFolder] = []
    for file in files { folders.append(try DossierFolder(FilePath(argument: file))) }
    var documents: [(path: FilePath, document: Document)] = []
    for folder in folders { documents += read(folder) }
    guard files.isEmpty || !documents.isEmpty else {
      throw .noDocuments(path: files.joined(separator: " "), problems: problems)
    }
    try makeFolders()
    for (path, document) in documents { try add(document, from: path) }
    try writeManifest(for: documents.map(\.document))
  }

  private func checkPlace() throws(LoadingError) {
    switch FileReader.kind(of: folder) {
    case .missing(let failure) where failure.isAbsence: return
    case .folder where (try? FileReader.isEmpty(folder)) == true: return
    case .missing(let failure): throw unwritable(folder, failure.description)
    case .file, .folder, .other:
      throw unwritable(folder, "something is there; expected a new name or an empty folder")
    }
  }

  private mutating func read(
    _ folder: DossierFolder
  ) -> [(path: FilePath, document: Document)] {
    problems += folder.problems
    return folder.documentPaths.compactMap { path in
      let result = DocumentFile.read(path, isOfDossier: folder.isDossier)
      guard let document = result.document else {
        problems += result.problems
        return nil
      }
      return (path, document)
    }
  }

  private func unwritable(_ path: FilePath, _ reason: String) -> LoadingError {
    .unwritable(path: path.shown, reason: reason)
  }
}

// MARK: - Writing

extension NewDossier {
  private func makeFolders() throws(LoadingError) {
    for path in [folder, folder.appending("documents"), folder.appending("sources")] {
      let outcome = unsafe path.withCString { unsafe mkdir($0, 0o777) }
      guard outcome == 0 || errno == EEXIST else {
        throw unwritable(path, FileReader.Failure.last.description)
      }
    }
  }

  private mutating func add(_ document: Document, from path: FilePath) throws(LoadingError) {
    let id = newID(for: document)
    ids.append(id)
    let text = MarkdownText.text(of: document.named(id))
    try write(Array(text.utf8), to: FilePath("documents/\(id).md"), title: document.metadata.title)
    let isInput = path == .standardInput
    var source = FilePath("sources").appending(isInput ? FilePath("standard-input") : path.name)
    if !names.insert(source.text.lowercased()).inserted {
      source = FilePath("sources/\(id)-").joined(with: path.name)
    }
    try write(try content(of: path), to: source)
  }

  private func content(of path: FilePath) throws(LoadingError) -> [UInt8] {
    do {
      return try path == .standardInput ? StandardInput.bytes() : FileReader.bytes(of: path)
    } catch {
      throw .unreadable(path: path.shown, reason: error.description)
    }
  }

  /// An id that is a plain file name, too, and that no other document has.
  private mutating func newID(for document: Document) -> String {
    let stem = document.id.fileNameStem
    var id = stem
    var number = 2
    while !names.insert("\(id.lowercased()).md").inserted {
      id = "\(stem)-\(number)"
      number += 1
    }
    return id
  }

  private mutating func writeManifest(for documents: [Document]) throws(LoadingError) {
    let title = documents.count == 1 ? documents.first?.metadata.title : folder.name.shown
    var lines = ["title: \(MarkdownFrontMatter.quoted(title ?? folder.name.shown))"]
    if !ids.isEmpty {
      lines.append("reading-order:")
      lines += ids.map { "  - " + MarkdownFrontMatter.quoted($0) }
    }
    let text = lines.joined(separator: "\n") + "\n"
    try write(Array(text.utf8), to: FilePath("dossier.yaml"))
  }

  private mutating func write(
    _ bytes: [UInt8], to name: FilePath, title: String? = nil
  ) throws(LoadingError) {
    do {
      try AtomicFile.create(folder.appending(name), holding: bytes)
    } catch {
      throw unwritable(folder.appending(name), error.description)
    }
    entries.append(Entry(name: name.shown, title: title))
  }
}

extension FilePath {
  /// The path with more of a name at its end.
  fileprivate func joined(with name: FilePath) -> FilePath {
    FilePath(bytes: bytes + name.bytes)
  }
}

extension String {
  /// The text as a name that every system takes: letters and digits, with hyphens between them.
  fileprivate var fileNameStem: String {
    let words = split { character in
      !(character.isLetter || character.isNumber || character == "_" || character == ".")
    }
    let stem = words.joined(separator: "-").prefix(80)
    let plain = String(stem.drop { $0 == "." })
    return plain.isEmpty ? "document" : plain
  }
}
