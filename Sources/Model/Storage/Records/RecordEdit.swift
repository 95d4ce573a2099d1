/// A change to one record in a file, which ``RecordStore`` makes.
///
///     let change = try store.apply(.adding(record))
///     try store.apply(change.inverse)   // as if nothing had been
///
/// It says what the record is expected to be before and shall be after, so that it can be made on
/// a file that has changed otherwise in the meantime.
package struct RecordEdit: Sendable, Equatable {
  enum Content: Equatable, Sendable {
    case nothing
    case fields([YAMLField])
    /// A record as it once was written, and the one that it stood behind.
    case text(String, behind: String?)
  }

  let file: RecordFile

  /// What tells the record from the others of its file.
  let key: String

  /// What the file says of it before; `nil` where it does not.
  let before: [YAMLField]?
  let after: Content

  /// How to undo an edit to the byte as long as nothing else happens to the file.
  var exactly: ExactSplice?
}

/// A splice for one content of a file.
struct ExactSplice: Equatable, Sendable {
  /// The hash of that content.
  let hash: UInt64
  let splice: Splice
}

extension RecordEdit {
  /// Adds an accepted record behind the last of its file.
  ///
  /// Where its id is empty it gets one of its title, where it is taken a number behind it. A record
  /// that the file has already, whatever its id, is not added again.
  package static func adding(_ record: Record) -> RecordEdit {
    adding(.record(record))
  }

  /// Keeps a suggestion rejected.
  package static func rejecting(_ suggestion: RejectedSuggestion) -> RecordEdit {
    adding(.rejection(suggestion))
  }

  private static func adding(_ item: StoredItem) -> RecordEdit {
    RecordEdit(
      file: item.file, key: item.file.key(of: item.fields), before: nil,
      after: .fields(item.fields))
  }

  /// Replaces a record by another version of it.
  ///
  /// - Parameters:
  ///   - record: The record as it was read.
  ///   - other: What shall stand there: a record of the same kind with the same id.
  /// - Returns: The edit.
  package static func replacing(_ record: Record, by other: Record) -> RecordEdit {
    precondition(record.kind == other.kind, "an edit keeps the kind of a record")
    let item = StoredItem.record(record)
    let fields = StoredItem.record(other).fields.filter { $0.key != "id" }
    let id = [YAMLField.text("id", record.id)].compactMap(\.self)
    return RecordEdit(
      file: item.file, key: item.file.key(of: item.fields), before: item.fields,
      after: .fields(id + fields))
  }

  /// Takes a record out.
  package static func removing(_ record: Record) -> RecordEdit {
    let item = StoredItem.record(record)
    return RecordEdit(
      file: item.file, key: item.file.key(of: item.fields), before: item.fields, after: .nothing)
  }
}

extension RecordFile {
  /// What tells an item from the others: a record's id, and all that a rejection says.
  func key(of fields: [YAMLField]) -> String {
    guard self == .rejected else { return fields.text(of: "id") ?? "" }
    return fields.map { "\($0.key): \(fields.text(of: $0.key) ?? "")" }.joined(separator: "\n")
  }

  /// The key of an item as it stands in a file; `nil` where it has none.
  func key(of node: YAMLNode, in path: FilePath) -> String? {
    guard self == .rejected else { return node.value(of: "id")?.text?.asStored }
    return item(node, in: path).item.map { key(of: $0.fields) }
  }
}
