import Testing

@testable import Model

/// Files of records as text, for tests of what is written into them.
enum Written {
  /// The record that a YAML item says.
  static func record(_ yaml: String, in file: RecordFile = .actors) throws -> Record {
    let list = try RecordList(Array(yaml.utf8), of: file, path: FilePath("test.yaml"))
    let node = try #require(list.items.first?.node)
    guard case .record(let record) = file.item(node, in: FilePath("test.yaml")).item else {
      throw Unreadable(yaml: yaml)
    }
    return record
  }

  /// An actor with an id and a name.
  static func actor(_ id: String, _ name: String) throws -> Record {
    try record("- {id: \(id), name: \(name), kind: person}")
  }

  /// What a text of actors becomes by an edit, and what undoes the edit.
  static func edit(
    _ text: String, _ edit: RecordEdit
  ) throws(StorageError) -> (text: String, inverse: RecordEdit?) {
    let list = try RecordList(Array(text.utf8), of: .actors, path: FilePath("actors.yaml"))
    guard let revised = try list.applying(edit, takenIDs: []) else { return (text, nil) }
    return (String(decoding: revised.bytes, as: UTF8.self), revised.inverse)
  }

  struct Unreadable: Error {
    let yaml: String
  }
}
