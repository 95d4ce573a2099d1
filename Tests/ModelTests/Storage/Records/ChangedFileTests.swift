import Foundation
import Model
import Synchronization
import TestSupport
import Testing

/// Programs that know of no lock write a file while an edit is made on it.
@Suite struct ChangedFileTests {
  private let folder: TestFolder
  private let source: TestFolder

  init() throws {
    folder = try TestFolder([
      "documents/a.md": "a\n", "records/actors.yaml": "- {id: a, name: A, kind: person}\n",
    ])
    source = try TestFolder([
      "documents/a.md": "a\n",
      "records/actors.yaml": "- {id: new, name: New, kind: person}\n",
      "records/events.yaml": "- {id: day, date: '2011', title: Day, kind: visit}\n",
    ])
  }

  /// A store that a person is faster than, the first few times before a step.
  private func store(
    before step: WritingStep, times: Int, write text: String, to name: String
  ) -> RecordStore {
    let path = folder.path + "/" + name
    let count = Counter()
    return RecordStore(folder: FilePath(folder.path)) { next in
      guard next == step else { return }
      let number = count.next()
      guard number < times else { return }
      try? (text + "# \(number)\n").write(toFile: path, atomically: true, encoding: .utf8)
    }
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: folder.path + "/" + name, encoding: .utf8)
  }

  @Test func `what was written meanwhile is kept, and the edit made on it`() async throws {
    let actors = try await DossierLoader.load([source.path]).records.actors
    let other = "- {id: a, name: B, kind: person}\n- id: b\n"
    let store = store(before: .compare, times: 3, write: other, to: "records/actors.yaml")
    try store.apply(.adding(.actor(try #require(actors.first))))
    let new = "- id: new\n  name: New\n  kind: person\n"
    #expect(try text("records/actors.yaml") == other + new + "# 2\n")
  }

  @Test func `a file that came into being meanwhile is not replaced`() async throws {
    let events = try await DossierLoader.load([source.path]).records.events
    let other = "- id: b\n- id: c\n"
    let store = store(before: .rename, times: 1, write: other, to: "records/events.yaml")
    try store.apply(.adding(.event(try #require(events.first))))
    #expect(try text("records/events.yaml").hasPrefix(other + "- id: day\n"))
    #expect(try text("records/events.yaml").hasSuffix("# 0\n"))
  }

  @Test func `what changes all the time is left alone`() async throws {
    let actors = try await DossierLoader.load([source.path]).records.actors
    let store = store(before: .compare, times: .max, write: "", to: "records/actors.yaml")
    let edit = RecordEdit.adding(.actor(try #require(actors.first)))
    let error = #expect(throws: StorageError.self) { try store.apply(edit) }
    #expect(
      error.map { folder.withoutPath("\($0)") }
        == "records/actors.yaml:1:1: cannot be written: "
        + "another program changes it all the time; try again")
    #expect(try text("records/actors.yaml").hasPrefix("# "))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/records")
    #expect(names == ["actors.yaml"])
  }
}

/// Counts from 0.
private final class Counter: Sendable {
  private let count = Mutex(0)

  func next() -> Int {
    count.withLock { count in
      defer { count += 1 }
      return count
    }
  }
}
