/// A list of records after an edit, checked before it is written.
struct RevisedList {
  let bytes: [UInt8]
  let list: RecordList

  /// The place of the record that was written, or `nil` where one was taken out.
  let index: Int?

  /// What undoes the edit.
  let inverse: RecordEdit

  /// The record that was written, as it is read from the file.
  var item: StoredItem? {
    index.flatMap { list.file.item(list.items[$0].node, in: list.path).item }
  }
}

/// A way to make an edit.
struct Revision {
  var splices: [Splice]

  /// The item that goes or changes, by its place before.
  var old: Int?

  /// The item that comes or changes, by its place after.
  var new: Int?

  /// What the new item must say; `nil` where an old text is put back.
  var wanted: [YAMLField]?

  /// The old item's text, and the key of the one that it stands behind.
  var text: RecordEdit.Content
}

extension RecordList {
  func fields(of index: Int) -> [YAMLField]? {
    file.item(items[index].node, in: path).item?.fields
  }

  func key(of index: Int) -> String? {
    file.key(of: items[index].node, in: path)
  }

  func place(of index: Int) -> SourcePlace {
    items[index].node.mark.place(in: path, firstLine: 1)
  }

  /// Makes a revision, and reads what comes out of it.
  ///
  /// - Parameters:
  ///   - revision: What to change.
  ///   - edit: What it is made for.
  /// - Returns: The list, all of whose other records say what they said.
  /// - Throws: A ``StorageError`` where it would not be so.
  /// - Complexity: O(*n*).
  func revised(_ revision: Revision, for edit: RecordEdit) throws(StorageError) -> RevisedList {
    let bytes = bytes(with: revision.splices)
    let list = try RecordList(bytes, of: file, path: path)
    try check(list, against: revision)
    let fields = revision.new.flatMap { list.fields(of: $0) }
    let key = revision.new.flatMap { list.key(of: $0) } ?? edit.key
    let inverse = RecordEdit(
      file: file, key: key, before: fields, after: revision.text,
      exactly: ExactSplice(hash: bytes.hash, splice: list.splice(to: self)))
    return RevisedList(bytes: bytes, list: list, index: revision.new, inverse: inverse)
  }

  private func check(_ list: RecordList, against revision: Revision) throws(StorageError) {
    let others = items.indices.filter { $0 != revision.old }
    let now = list.items.indices.filter { $0 != revision.new }
    let same =
      others.count == now.count
      && zip(others, now).allSatisfy { items[$0].node.saysTheSame(as: list.items[$1].node) }
    guard same else {
      throw .refused(
        "other records would not stay as they are; edit the file by hand",
        at: revision.old.map { place(of: $0) } ?? SourcePlace(path: path))
    }
    guard let index = revision.new, let wanted = revision.wanted,
      list.fields(of: index) != wanted
    else { return }
    let problems = file.item(list.items[index].node, in: path).problems
    if let problem = problems.first(where: { $0.severity == .error }) { throw .refused(problem) }
    throw .refused("the record would not be read as it is", at: list.place(of: index))
  }

  /// The smallest change that makes another text of this one.
  private func splice(to other: RecordList) -> Splice {
    let start = zip(original, other.original).prefix { $0 == $1 }.count
    let limit = min(original.count, other.original.count) - start
    let tail = zip(original.reversed(), other.original.reversed()).prefix { $0 == $1 }.count
    let end = min(tail, limit)
    return Splice(
      range: start..<(original.count - end),
      text: other.text(in: start..<(other.original.count - end)))
  }
}
