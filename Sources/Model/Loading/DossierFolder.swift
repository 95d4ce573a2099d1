/// The files that make a dossier.
struct DossierFolder: Sendable {
  /// The path as the user named it, without a slash at the end.
  let path: FilePath

  /// The documents, in the order in which they lie in their folders.
  let documentPaths: [FilePath]

  /// Whether somebody made a dossier of it, so that ids are theirs to give.
  let isDossier: Bool

  /// What could not be looked through.
  private(set) var problems: [Problem] = []

  init(_ path: FilePath) throws(LoadingError) {
    let path = path.withoutSlashAtEnd
    self.path = path
    guard path != .standardInput else {
      (documentPaths, isDossier) = ([path], false)
      return
    }
    switch FileReader.kind(of: path) {
    case .file: (documentPaths, isDossier) = ([path], false)
    case .folder:
      isDossier = Self.isDossier(path)
      let walk = try Self.walk(path, isDossier: isDossier)
      // Without a folder of their own, documents lie beside the slides.
      let briefing = isDossier ? path.appending("briefing.md") : nil
      (documentPaths, problems) = (walk.documents.filter { $0 != briefing }, walk.problems)
    case .other: throw .unreadable(path: path.shown, reason: "it is neither a file nor a folder")
    case .missing(let failure):
      throw .unreadable(path: path.shown, reason: failure.description)
    }
  }

  /// Whether a folder is a dossier by what lies in it.
  static func isDossier(_ path: FilePath) -> Bool {
    FileReader.kind(of: path.appending("documents")) == .folder
      || FileReader.kind(of: path.appending("dossier.yaml")) == .file
      || FileReader.kind(of: path.appending("records")) == .folder
  }

  /// A dossier keeps its documents in one folder, beside what it keeps else; any other folder is
  /// made of documents to its leaves.
  private static func walk(
    _ path: FilePath, isDossier: Bool
  ) throws(LoadingError) -> FolderWalk {
    let documents = path.appending("documents")
    let hasDocuments = isDossier && FileReader.kind(of: documents) == .folder
    let folder = hasDocuments ? documents : path
    do {
      return try FolderWalk(folder, isDeep: hasDocuments || !isDossier)
    } catch {
      throw .unreadable(path: folder.shown, reason: error.description)
    }
  }

  /// The files that the dossier is read from, whether or not they are there.
  var allPaths: [FilePath] {
    documentPaths + RecordFile.allCases.map { path(of: $0) } + [manifestPath]
  }

  private var manifestPath: FilePath { path.appending("dossier.yaml") }

  private func path(of file: RecordFile) -> FilePath {
    file.path(in: path)
  }
}

extension [DossierFolder] {
  /// The first manifest that one of the folders has.
  func readManifest() -> (manifest: Manifest, problems: [Problem]) {
    let manifests = map { $0.readManifest() }
    let first = manifests.first { $0.manifest != Manifest() }?.manifest ?? Manifest()
    return (first, manifests.flatMap(\.problems))
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

  /// Reads the files of records side by side.
  func readRecords(into records: inout Records, problems: inout [Problem]) async {
    async let events: Batch<Event> = read(.events)
    async let forces: Batch<Force> = read(.forces)
    async let recommendations: Batch<Recommendation> = read(.recommendations)
    async let positions: Batch<Position> = read(.positions)
    async let figures: Batch<Figure> = read(.figures)
    async let actors: Batch<Actor> = read(.actors)
    async let rejected: Batch<RejectedSuggestion> = read(.rejected)
    await events.append(to: &records.events, &problems)
    await forces.append(to: &records.forces, &problems)
    await recommendations.append(to: &records.recommendations, &problems)
    await positions.append(to: &records.positions, &problems)
    await figures.append(to: &records.figures, &problems)
    await actors.append(to: &records.actors, &problems)
    var rejections: [RejectedSuggestion] = []
    await rejected.append(to: &rejections, &problems)
    for rejection in rejections { records.rejected.insert(rejection) }
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
  private func readIfPresent(_ path: FilePath, problems: inout [Problem]) -> SourceText? {
    do {
      let source = SourceText(path: path, decoding: try FileReader.bytes(of: path))
      problems += source.encodingProblems
      return source
    } catch  where error.isAbsence {
      return nil
    } catch {
      problems.append(
        Problem(.unreadable(reason: error.description), at: SourcePlace(path: path)))
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
    reviewed = fields.choices("reviewed")
    handling = fields.text("handling")
    statements = ["title", "question", "bottom-line"].compactMap { key in
      fields.reference(key).map { Statement(text: $0.id, place: $0.place) }
    }
  }
}

extension Label {
  fileprivate static func read(from fields: inout Fields) -> Label? {
    let id = fields.text("id", isRequired: true)
    let name = fields.text("name")
    return id.map { Label(id: $0, name: name ?? $0) }
  }
}
