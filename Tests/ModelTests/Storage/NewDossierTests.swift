import Foundation
import Model
import TestSupport
import Testing

/// Folders made of files.
@Suite struct NewDossierTests {
  private let folder: TestFolder

  init() throws {
    folder = try TestFolder([
      "in/The port!.md": "# The port\n\nIt opened.[^1]\n\n[^1]: Gazette.\n",
      "in/more/the port!.md": "Only text",
    ])
  }

  private var target: String { folder.path + "/made" }

  @Test func `documents are written as Markdown with their sources beside them`() async throws {
    let made = try NewDossier(at: target, from: [folder.path + "/in"])
    #expect(
      made.entries.map(\.name) == [
        "documents/The-port.md", "sources/The port!.md", "documents/the-port-2.md",
        "sources/the-port-2-the port!.md", "dossier.yaml",
      ])
    #expect(made.problems.isEmpty)
    let dossier = try await DossierLoader.load([target])
    #expect(dossier.documents.map(\.id) == ["The-port", "the-port-2"])
    #expect(dossier.title == "made")
    #expect(dossier.documents.first?.notes.map(\.label) == ["1"])
    #expect(dossier.problems == [])
    let source = try String(contentsOfFile: target + "/sources/The port!.md", encoding: .utf8)
    #expect(source == "# The port\n\nIt opened.[^1]\n\n[^1]: Gazette.\n")
  }

  @Test func `nothing that is there is overwritten`() throws {
    try folder.write("mine", to: "made/notes.txt")
    #expect(
      throws: LoadingError.unwritable(
        path: target, reason: "something is there; expected a new name or an empty folder")
    ) {
      try NewDossier(at: target, from: [folder.path + "/in"])
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: target) == ["notes.txt"])
  }

  @Test func `an empty folder may be there, and files may be none`() throws {
    try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: true)
    let made = try NewDossier(at: target + "/", from: [])
    #expect(made.entries.map(\.name) == ["dossier.yaml"])
    let names = try FileManager.default.contentsOfDirectory(atPath: target).sorted()
    #expect(names == ["documents", "dossier.yaml", "sources"])
  }

  @Test func `what cannot be read is told, and where that is all nothing is made`() throws {
    try folder.write("\u{0}\u{1}", to: "in/x.bin")
    let paths = [folder.path + "/in/x.bin", folder.path + "/in/The port!.md"]
    #expect(try NewDossier(at: target, from: paths).problems.count == 1)
    #expect(throws: LoadingError.self) { try NewDossier(at: target + "2", from: [paths[0]]) }
    #expect(!FileManager.default.fileExists(atPath: target + "2"))
  }

  @Test func `a folder that cannot be made is told with the reason`() {
    let place = folder.path + "/in/no/such/place"
    #expect(
      throws: LoadingError.unwritable(path: place, reason: "no such file or directory")
    ) {
      try NewDossier(at: place, from: [])
    }
  }
}
