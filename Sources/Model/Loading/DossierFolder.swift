/// The files that make a dossier.
struct DossierFolder: Sendable {
  /// The path as the user named it, without a slash at the end.
  let path: String

  /// The Markdown files, by their bytes.
  let documentPaths: [String]

  init(_ path: String) throws(LoadingError) {
    let path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    self.path = path
    switch FileReader.kind(of: path) {
    case .file: documentPaths = [path]
    case .folder: documentPaths = try Self.documents(in: path)
    case .other: throw .unreadable(path: path, reason: "it is neither a file nor a folder")
    case .missing(let reason): throw .unreadable(path: path, reason: reason)
    }
  }

  private static func documents(in path: String) throws(LoadingError) -> [String] {
    let subfolder = path + "/documents"
    let folder = FileReader.kind(of: subfolder) == .folder ? subfolder : path
    do {
      return try FileReader.names(in: folder).filter { $0.hasSuffix(".md") }
        .map { "\(folder)/\($0)" }
    } catch {
      throw .unreadable(path: folder, reason: error.description)
    }
  }

  private var manifestPath: String { path + "/dossier.yaml" }

  private func path(of file: RecordFile) -> String {
    "\(path)/records/\(file.rawValue).yaml"
  }
}

/// The files of records, by their names without the ending.
enum RecordFile: String {
  case events, forces, recommendations, positions, figures, actors
}

extension [DossierFolder] {
  /// The first manifest that one of the folders has.
  func readManifest() -> (manifest: Manifest, problems: [Problem]) {
    let manifests = map { $0.readManifest() }
    let first = manifests.first { $0.manifest != Manifest() }?.manifest ?? Manifest()
    return (first, manifests.flatMap(\.problems))
  }

  func readDocuments() async -> (documents: [Document], problems: [Problem]) {
    let parts = map { $0.readDocuments() }
    return (parts.flatMap(\.documents), parts.flatMap(\.problems))
  }

  func readRecords() async -> (records: Records, problems: [Problem]) {
    var records = Records()
    var problems: [Problem] = []
    for folder in self { folder.readRecords(into: &records, problems: &problems) }
    return (records, problems)
  }
}

extension DossierFolder {
  func readManifest() -> (manifest: Manifest, problems: [Problem]) {
    var problems: [Problem] = []
    guard let source = readIfPresent(manifestPath, problems: &problems) else {
      return (Manifest(), problems)
    }
    let file = YAMLFile.mapping(source.text, of: source.path)
    problems += file.problems
    guard let node = file.nodes.first,
      var fields = Fields(node, owner: "a dossier", in: source.path, problems: &problems)
    else { return (Manifest(), problems) }
    let manifest = Manifest(from: &fields)
    return (manifest, problems + fields.finish())
  }

  func readDocuments() -> (documents: [Document], problems: [Problem]) {
    var documents: [Document] = []
    var problems: [Problem] = []
    for path in documentPaths {
      guard let source = readIfPresent(path, problems: &problems) else { continue }
      let name = path.split(separator: "/").last.map(String.init) ?? path
      let result = DocumentReader.read(source, name: name)
      documents.append(result.document)
      problems += result.problems
    }
    return (documents, problems)
  }

  func readRecords(into records: inout Records, problems: inout [Problem]) {
    records.events += readAll(.events, problems: &problems)
    records.forces += readAll(.forces, problems: &problems)
    records.recommendations += readAll(.recommendations, problems: &problems)
    records.positions += readAll(.positions, problems: &problems)
    records.figures += readAll(.figures, problems: &problems)
    records.actors += readAll(.actors, problems: &problems)
  }

  private func readAll<Item: RecordReading>(
    _ file: RecordFile, problems: inout [Problem]
  ) -> [Item] {
    guard let source = readIfPresent(path(of: file), problems: &problems) else { return [] }
    let result = Item.readAll(from: source)
    problems += result.problems
    return result.records
  }

  /// Reads a file that may be absent.
  private func readIfPresent(_ path: String, problems: inout [Problem]) -> SourceText? {
    do {
      return SourceText(path: path, decoding: try FileReader.bytes(of: path))
    } catch where error.isAbsence {
      return nil
    } catch {
      problems.append(
        Problem(.unreadable(reason: error.description), at: SourcePlace(file: path)))
      return nil
    }
  }
}

extension Manifest {
  init(from fields: inout Fields) {
    title = fields.text("title")
    question = fields.text("question")
    bottomLine = fields.text("bottom-line")
    parties = fields.list("parties", of: "a party", read: Label.read)
    issues = fields.list("issues", of: "an issue", read: Label.read)
    themes = fields.list("themes", of: "a theme", read: Label.read)
    readingOrder = fields.references("reading-order")
    handling = fields.text("handling")
  }
}

extension Label {
  fileprivate static func read(from fields: inout Fields) -> Label? {
    let id = fields.text("id", isRequired: true)
    let name = fields.text("name")
    return id.map { Label(id: $0, name: name ?? $0) }
  }
}
