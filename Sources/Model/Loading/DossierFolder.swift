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
    case .missing(let failure): throw .unreadable(path: path, reason: failure.description)
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

  /// The files that the dossier is read from, whether or not they are there.
  var allPaths: [String] {
    documentPaths + RecordFile.allCases.map { path(of: $0) } + [manifestPath]
  }

  /// Whether somebody made a dossier of the folder, and so its documents follow our own format.
  private var isDossier: Bool {
    if case .file = FileReader.kind(of: manifestPath) { return true }
    return documentPaths.first?.hasPrefix(path + "/documents/") ?? false
  }

  private var manifestPath: String { path + "/dossier.yaml" }

  private func path(of file: RecordFile) -> String {
    "\(path)/records/\(file.rawValue).yaml"
  }
}

/// The files of records, by their names without the ending.
enum RecordFile: String, CaseIterable {
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
    for folder in self { await folder.readRecords(into: &records, problems: &problems) }
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
      let result = DocumentReader.read(source, name: name, isOfDossier: isDossier)
      documents.append(result.document)
      problems += result.problems
    }
    return (documents, problems)
  }

  /// Reads the files of records side by side.
  func readRecords(into records: inout Records, problems: inout [Problem]) async {
    async let events: Batch<Event> = read(.events)
    async let forces: Batch<Force> = read(.forces)
    async let recommendations: Batch<Recommendation> = read(.recommendations)
    async let positions: Batch<Position> = read(.positions)
    async let figures: Batch<Figure> = read(.figures)
    async let actors: Batch<Actor> = read(.actors)
    await events.append(to: &records.events, &problems)
    await forces.append(to: &records.forces, &problems)
    await recommendations.append(to: &records.recommendations, &problems)
    await positions.append(to: &records.positions, &problems)
    await figures.append(to: &records.figures, &problems)
    await actors.append(to: &records.actors, &problems)
  }

  private func read<Item: RecordReading>(_ file: RecordFile) async -> Batch<Item> {
    var problems: [Problem] = []
    guard let source = readIfPresent(path(of: file), problems: &problems) else {
      return Batch(records: [], problems: problems)
    }
    let result = Item.readAll(from: source)
    return Batch(records: result.records, problems: problems + result.problems)
  }

  /// What a file of records held.
  private struct Batch<Item: Sendable>: Sendable {
    let records: [Item]
    let problems: [Problem]

    func append(to records: inout [Item], _ problems: inout [Problem]) {
      records += self.records
      problems += self.problems
    }
  }

  /// Reads a file that may be absent.
  private func readIfPresent(_ path: String, problems: inout [Problem]) -> SourceText? {
    do {
      return SourceText(path: path, decoding: try FileReader.bytes(of: path))
    } catch  where error.isAbsence {
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
