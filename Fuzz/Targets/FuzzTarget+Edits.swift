@testable internal import Model

extension FuzzTarget {
  /// Adds, changes and takes out a record of a list, and undoes it; all others stay as they are.
  static func editRecords(_ bytes: [UInt8]) {
    guard let list = try? RecordList(bytes, of: .actors, path: FilePath("a.yaml")) else { return }
    let actors = records(in: bytes)
    let new = actor("new", of: actors.last)
    tryOut(.adding(.actor(new)), on: list, from: bytes) { now in
      precondition(now.dropLast() == actors[...])
    }
    for (index, old) in actors.enumerated().prefix(3) {
      tryOut(.removing(.actor(old)), on: list, from: bytes) { now in
        precondition(now == actors[..<index] + actors[(index + 1)...])
      }
      let other = actor(old.id, of: old)
      tryOut(.replacing(.actor(old), by: .actor(other)), on: list, from: bytes) { now in
        precondition(now.count == actors.count && now[index].fields == other.fields)
        precondition(now[..<index] == actors[..<index])
        precondition(now[(index + 1)...] == actors[(index + 1)...])
      }
    }
  }

  private static func tryOut(
    _ edit: RecordEdit, on list: RecordList, from bytes: [UInt8],
    expect: (ArraySlice<Actor>) -> Void
  ) {
    guard let revised = try? list.applying(edit, takenIDs: []) else { return }
    expect(records(in: revised.bytes)[...])
    guard let undone = try? revised.list.applying(revised.inverse, takenIDs: []) else {
      preconditionFailure("it cannot be undone")
    }
    precondition(undone.bytes == bytes)
  }

  /// The records of a file as the loader reads them, places aside.
  private static func records(in bytes: [UInt8]) -> [Actor] {
    Actor.readAll(from: SourceText(path: "a.yaml", decoding: bytes)).records.map { actor in
      Actor(
        id: actor.id, place: SourcePlace(file: ""), name: actor.name, kind: actor.kind,
        aliases: actor.aliases,
        evidence: actor.evidence.map { evidence in
          let document = Reference(id: evidence.document.id, place: SourcePlace(file: ""))
          return Evidence(
            document: document, quote: evidence.quote, place: SourcePlace(file: ""), passage: nil)
        })
    }
  }

  /// An actor that says something else than another, in words that are difficult to write.
  private static func actor(_ id: String, of old: Actor?) -> Actor {
    Actor(
      id: id, place: SourcePlace(file: ""), name: (old?.name ?? "") + ": a #\n- \"b\"",
      kind: .place,
      aliases: (old?.aliases ?? []) + ["a, b"], evidence: old?.evidence ?? [])
  }
}
