/// Looks through a folder for documents, and through the folders in it.
///
/// Names that begin with a full stop are passed over, and so is what is neither a file nor a
/// folder. A link counts where it leads to something within the tree that is not found without it.
struct FolderWalk {
  /// How many folders may lie around one that is looked into.
  private static let depthLimit = 64

  /// The documents, folder by folder: the files of one by their names, then the folders in it.
  private(set) var documents: [FilePath] = []
  private(set) var problems: [Problem] = []

  private let isDeep: Bool

  /// The folder that the walk began in, without links and dots.
  private let root: FilePath

  /// What was found, by its path without links.
  private var known: Set<FilePath> = []
  private var links: [(path: FilePath, kind: FileReader.Kind, depth: Int)] = []

  /// Looks through a folder.
  ///
  /// - Parameters:
  ///   - path: The folder.
  ///   - isDeep: Whether to look into the folders in it, to the leaves.
  /// - Throws: A ``FileReader/Failure`` where the folder itself cannot be listed; one within is
  ///   among the problems.
  /// - Complexity: O(*n*) in the files and folders below it.
  init(_ path: FilePath, isDeep: Bool) throws(FileReader.Failure) {
    self.isDeep = isDeep
    root = FileReader.resolved(path) ?? path
    try walk(path, knownAs: root, depth: 0)
    // Links are followed last, when what needs none is known; each may bring others.
    var next = 0
    while next < links.count {
      follow(links[next])
      next += 1
    }
  }

  private mutating func walk(
    _ folder: FilePath, knownAs resolved: FilePath, depth: Int
  ) throws(FileReader.Failure) {
    let entries = try FileReader.entries(in: folder)
    known.insert(resolved)
    for entry in entries where entry.isLink {
      links.append((folder.appending(entry.name), entry.kind, depth))
    }
    for entry in entries where entry.kind == .file && !entry.isLink {
      take(folder.appending(entry.name), knownAs: resolved.appending(entry.name))
    }
    for entry in entries where entry.kind == .folder && !entry.isLink {
      let inner = folder.appending(entry.name)
      enter(inner, knownAs: resolved.appending(entry.name), depth: depth + 1)
    }
  }

  private mutating func take(_ file: FilePath, knownAs resolved: FilePath) {
    guard Format(ending: file.name.text) != nil, known.insert(resolved).inserted else { return }
    documents.append(file)
  }

  private mutating func enter(_ folder: FilePath, knownAs resolved: FilePath, depth: Int) {
    guard isDeep, depth <= Self.depthLimit, !known.contains(resolved) else { return }
    do throws(FileReader.Failure) {
      try walk(folder, knownAs: resolved, depth: depth)
    } catch {
      let place = SourcePlace(path: folder)
      problems.append(Problem(.unreadable(reason: error.description), at: place))
    }
  }

  private mutating func follow(_ link: (path: FilePath, kind: FileReader.Kind, depth: Int)) {
    guard let target = FileReader.resolved(link.path), target.lies(in: root) else { return }
    switch link.kind {
    case .file: take(link.path, knownAs: target)
    case .folder: enter(link.path, knownAs: target, depth: link.depth + 1)
    case .other, .missing: break
    }
  }
}
