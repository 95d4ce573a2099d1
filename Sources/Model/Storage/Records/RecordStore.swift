internal import Glibc

/// Writes people's decisions to the files of a dossier's folder, and loses nothing there.
///
/// Every edit is made on the file as it is at that moment, under a lock, and the file is replaced
/// as a whole; all of it that the edit is not about stays byte for byte. Where that is not certain
/// the edit is refused, and the file stays as it is.
package struct RecordStore: Sendable {
  /// The folder of the dossier.
  package let folder: FilePath

  private let willDo: @Sendable (WritingStep) -> Void

  /// Other programs may change the file between two looks at it, but not for ever.
  private static let attempts = 10

  /// The store of a dossier.
  ///
  /// - Parameters:
  ///   - folder: The dossier's folder.
  ///   - willDo: Is told of each step before it is done; tests end the program there.
  package init(folder: FilePath, willDo: @escaping @Sendable (WritingStep) -> Void = { _ in }) {
    self.folder = folder.withoutSlashAtEnd
    self.willDo = willDo
  }

  /// The store of the first dossier among some paths, as they were opened; `nil` where none of them
  /// is a folder that somebody made a dossier of.
  ///
  /// - Parameters:
  ///   - paths: The paths.
  ///   - record: A record that the dossier must have a place for: the one that is to be changed.
  package init?(openedAs paths: [String], holding record: Record? = nil) {
    let folders = paths.lazy.map { FilePath(argument: $0).withoutSlashAtEnd }
    let folder = folders.first { folder in
      DossierFolder.isDossier(folder)
        && record.map { RecordFile($0.kind).path(in: folder) == $0.place.path } ?? true
    }
    guard let folder else { return nil }
    self.init(folder: folder)
  }

  /// What an edit did.
  package struct Change: Sendable, Equatable {
    /// The record as it was written, with its id and its place; `nil` where one was taken out, or
    /// nothing had to be written.
    package let item: StoredItem?

    /// What undoes the edit; `nil` where the file said all of it before.
    package let inverse: RecordEdit?
  }

  /// Makes an edit.
  ///
  /// - Parameter edit: What to change.
  /// - Returns: What was done, and what undoes it.
  /// - Throws: A ``StorageError`` that says where and why not; then nothing has changed.
  /// - Complexity: O(*n*) in the size of the files of records.
  @discardableResult
  package func apply(_ edit: RecordEdit) throws(StorageError) -> Change {
    let path = edit.file.path(in: folder)
    let target = try target(of: path)
    willDo(.lock)
    return try FolderLock.holding(target.folder) { () throws(StorageError) in
      for _ in 0..<Self.attempts {
        if let change = try attempt(edit, on: target, shownAs: path) { return change }
      }
      throw .failed(
        path: path.shown, reason: "another program changes it all the time; try again")
    }
  }

  /// Makes an edit on what the file now holds; `nil` where it changed meanwhile.
  private func attempt(
    _ edit: RecordEdit, on target: FilePath, shownAs path: FilePath
  ) throws(StorageError) -> Change? {
    willDo(.read)
    let old = try bytes(of: target, shownAs: path)
    let list = try RecordList(old ?? [], of: edit.file, path: path)
    guard let revised = try revised(list, by: edit, beside: target) else {
      return Change(item: nil, inverse: nil)
    }
    do throws(FileReader.Failure) {
      let file = FileReplacement(path: target, old: old, willDo: willDo)
      guard try file.write(revised.bytes) else { return nil }
    } catch {
      throw .failed(path: path.shown, reason: error.description)
    }
    return Change(item: revised.item, inverse: revised.inverse)
  }

  private func revised(
    _ list: RecordList, by edit: RecordEdit, beside target: FilePath
  ) throws(StorageError) -> RevisedList? {
    do throws(StorageError) {
      return try list.applying(edit, takenIDs: idsOfOtherFiles(than: edit.file))
    } catch {
      guard case .conflict(let id, let place, _) = error, let text = Self.text(of: edit.after)
      else { throw error }
      let kept = try keep(text, beside: target)
      throw .conflict(id: id, place: place, kept: kept.shown)
    }
  }

  /// The ids that records of other kinds have.
  private func idsOfOtherFiles(than file: RecordFile) -> Set<String> {
    var ids: Set<String> = []
    for other in RecordFile.allCases where other != file && other != .rejected {
      let path = other.path(in: folder)
      guard let bytes = try? FileReader.bytes(of: path) else { continue }
      let nodes = YAMLFile.list(SourceText(path: path, decoding: bytes)).nodes
      ids.formUnion(nodes.compactMap { other.key(of: $0, in: path) })
    }
    return ids
  }
}

// MARK: - Files

extension RecordStore {
  /// The file that a path leads to, in a folder that is there.
  private func target(of path: FilePath) throws(StorageError) -> FilePath {
    let parent = path.folder
    let outcome = unsafe parent.withCString { unsafe mkdir($0, 0o777) }
    guard outcome == 0 || errno == EEXIST else { throw .failed(parent, .last) }
    if outcome == 0 { parent.folder.syncFolder() }
    if let target = FileReader.resolved(path) { return target }
    guard !FileReader.isLink(path) else {
      throw .failed(path: path.shown, reason: "it is a link that leads nowhere")
    }
    guard let folder = FileReader.resolved(parent) else { throw .failed(parent, .last) }
    return folder.appending(path.name)
  }

  private func bytes(of target: FilePath, shownAs path: FilePath) throws(StorageError) -> [UInt8]? {
    do throws(FileReader.Failure) {
      let bytes = try FileReader.bytes(of: target)
      guard unsafe target.withCString({ unsafe access($0, W_OK) }) == 0 else { throw .last }
      return bytes
    } catch {
      if error.isAbsence { return nil }
      throw .failed(path: path.shown, reason: error.description)
    }
  }

  /// A record as a list of its own; `nil` where none was to be written.
  private static func text(of content: RecordEdit.Content) -> String? {
    switch content {
    case .nothing: nil
    case .fields(let fields):
      YAMLWriter(style: YAMLStyle()).item(fields).joined(separator: "\n") + "\n"
    case .text(let text, _): text.trimmingLineEnds + "\n"
    }
  }

  /// Writes a record that could not be written into its file beside it, under a name of its own.
  private func keep(_ text: String, beside target: FilePath) throws(StorageError) -> FilePath {
    var number = 1
    while true {
      let path = FilePath(bytes: target.bytes + ".mine-\(number)".utf8)
      do throws(FileReader.Failure) {
        try AtomicFile.create(path, holding: Array(text.utf8))
        return path
      } catch {
        guard error == .system(EEXIST) else { throw .failed(path, error) }
        number += 1
      }
    }
  }
}
