import Foundation
import Model
import TestSupport
import Testing

/// Programs that write beside each other, that are killed, and that find no room.
@Suite struct InterruptedWritingTests {
  private static let count = 30

  private static func actors(_ prefix: String, name: String = "Actor") -> String {
    (1...count).map { "- id: \(prefix)-\($0)\n  name: \(name) \(prefix) \($0)\n  kind: person\n" }
      .joined(separator: "\n")
  }

  private func dossier(_ actors: String) throws -> TestFolder {
    try TestFolder(["documents/a.md": "a\n", "records/actors.yaml": actors])
  }

  private func actors(in folder: TestFolder) throws -> String {
    try String(contentsOfFile: folder.path + "/records/actors.yaml", encoding: .utf8)
  }

  @Test func `three programs write one dossier at once, and nothing is lost`() async throws {
    let target = try dossier("# shared\n- id: old\n  name: Old\n  kind: person\n")
    let sources = try ["a", "b", "c"].map { try dossier(Self.actors($0)) }
    let runs = try sources.map { try WriterProgram.start(["add", target.path, $0.path]) }
    for run in runs {
      let (status, errors) = try run.end()
      #expect(status == 0, "\(errors)")
    }
    let loaded = try await DossierLoader.load([target.path]).records.actors
    let ids = ["a", "b", "c"].flatMap { prefix in (1...Self.count).map { "\(prefix)-\($0)" } }
    #expect(loaded.count == ids.count + 1)
    #expect(Set(loaded.map(\.id)) == Set(ids + ["old"]))
    #expect(try actors(in: target).hasPrefix("# shared\n- id: old\n"))
  }

  @Test func `two programs change different records of one file at once`() async throws {
    let target = try dossier(Self.actors("a") + "\n" + Self.actors("b"))
    let sources = try ["a", "b"].map { try dossier(Self.actors($0, name: "New")) }
    let runs = try sources.map { try WriterProgram.start(["replace", target.path, $0.path]) }
    for run in runs { #expect(try run.end().status == 0) }
    #expect(
      try actors(in: target)
        == Self.actors("a", name: "New") + "\n" + Self.actors("b", name: "New"))
  }

  @Test(arguments: WritingStep.allCases, ["add", "replace"])
  func `a kill at any step leaves the file whole`(step: WritingStep, action: String) async throws {
    let old = "# kept\n- id: a-1\n  name: Old\n  kind: person\n"
    let target = try dossier(old)
    let source = try dossier("- id: a-1\n  name: New\n  kind: person\n")
    let words = [action, target.path, source.path]
    #expect(try WriterProgram.start(words + ["die-before", step.rawValue]).end().status == 128 + 9)
    let changed =
      action == "replace"
      ? old.replacing("Old", with: "New") : old + "\n- id: a-1-2\n  name: New\n  kind: person\n"
    #expect(try actors(in: target) == (step == .syncFolder ? changed : old))
    // Whoever comes next is not in the way of what was left.
    #expect(try WriterProgram.start(words).end().status == 0)
    #expect(try actors(in: target) == changed)
    let names = try FileManager.default.contentsOfDirectory(atPath: target.path + "/records")
    #expect(names == ["actors.yaml"])
  }

  @Test(arguments: WritingStep.allCases)
  func `a kill while a file is made leaves none of it or all`(step: WritingStep) throws {
    let target = try TestFolder(["documents/a.md": "a\n"])
    let source = try dossier("- {id: a, name: A, kind: person}\n")
    let words = ["add", target.path, source.path]
    #expect(try WriterProgram.start(words + ["die-before", step.rawValue]).end().status == 128 + 9)
    let path = target.path + "/records/actors.yaml"
    let new = "- id: a\n  name: A\n  kind: person\n"
    #expect(
      (try? String(contentsOfFile: path, encoding: .utf8)) == (step == .syncFolder ? new : nil))
    #expect(try WriterProgram.start(words).end().status == 0)
    #expect(try actors(in: target) == new)
  }

  @Test func `where there is no room, the file stays as it is`() async throws {
    let old = Self.actors("a")
    let target = try dossier(old)
    let source = try dossier("- {id: b, name: B, kind: person}\n")
    let run = try WriterProgram.start(["add", target.path, source.path, "with-limit", "1000"])
    let (status, errors) = try run.end()
    #expect(status == 1)
    #expect(
      target.withoutPath(errors)
        == "records/actors.yaml:1:1: cannot be written: file too large\n")
    #expect(try actors(in: target) == old)
    let names = try FileManager.default.contentsOfDirectory(atPath: target.path + "/records")
    #expect(names == ["actors.yaml"])
  }

  @Test func `a folder that may not be written to is told`() async throws {
    let target = try dossier(Self.actors("a"))
    let source = try dossier("- {id: b, name: B, kind: person}\n")
    for (name, mode) in [("records", 0o555), ("records/actors.yaml", 0o444)] {
      try FileManager.default.setAttributes(
        [.posixPermissions: mode], ofItemAtPath: target.path + "/" + name)
    }
    let run = try WriterProgram.start(["add", target.path, source.path, "as-nobody"])
    let (status, errors) = try run.end()
    #expect(status == 1)
    #expect(
      target.withoutPath(errors)
        == "records/actors.yaml:1:1: cannot be written: permission denied\n")
    #expect(try actors(in: target) == Self.actors("a"))
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: target.path + "/records")
  }
}
