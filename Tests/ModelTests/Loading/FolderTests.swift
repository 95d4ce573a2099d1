import Foundation
import Model
import TestSupport
import Testing

/// Which files of a folder are opened, and under which ids.
@Suite struct FolderTests {
  private let folder: TestFolder

  init() throws {
    folder = try TestFolder([
      "report.md": "# Report\n", "2023/report.md": "# Older\n", "2023/in/notes.txt": "Some notes",
      "page.HTML": "<p>A page", "table.csv": "a,b", ".hidden.md": "# No\n",
      ".git/also-hidden.md": "# No\n",
    ])
  }

  private func ids() async throws -> [String] {
    try await DossierLoader.load([folder.path]).documents.map(\.id)
  }

  private func problems() async throws -> [String] {
    try await DossierLoader.load([folder.path]).problems.map {
      folder.withoutPath($0.description)
    }
  }

  private func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/" + name, withDestinationPath: target)
  }

  @Test func `a folder is walked, and ids that meet are told apart by their folders`() async throws
  {
    #expect(try await ids() == ["2023/report", "notes", "page", "report"])
  }

  @Test func `links that leave the tree, come back or meet what is there are left alone`()
    async throws
  {
    let outside = try TestFolder(["secret.md": "# Secret\n"])
    try link("2023/out.md", to: outside.path + "/secret.md")
    try link("2023/outside", to: outside.path)
    try link("2023/loop", to: "..")
    try link("self.md", to: "self.md")
    try link("again.md", to: "report.md")
    try link("nowhere.md", to: "nothing")
    #expect(try await ids() == ["2023/report", "notes", "page", "report"])
    #expect(try await problems() == [])
  }

  @Test func `a link to something in the tree that is not found without it is followed`()
    async throws
  {
    try link("seen.md", to: ".hidden.md")
    try link("more", to: ".git")
    #expect(
      try await ids() == ["2023/report", "also-hidden", "notes", "page", "report", "seen"])
  }

  @Test func `a pipe is not waited for, in a folder or by name`() async throws {
    #expect(unsafe mkfifo(folder.path + "/pipe.md", 0o600) == 0)
    #expect(try await ids().count == 4)
    await #expect(throws: LoadingError.self) {
      try await DossierLoader.load([folder.path + "/pipe.md"])
    }
  }

  @Test func `a dossier keeps to its documents, whatever lies beside them`() async throws {
    try folder.write("title: T\n", to: "dossier.yaml")
    #expect(try await ids() == ["page", "report"])
    try folder.write("# In\n", to: "documents/a/in.md")
    #expect(try await ids() == ["in"])
  }

  @Test func `names are opened by their bytes and shown clean`() async throws {
    let name = FilePath(bytes: Array("b\n\u{1B}[2J".utf8) + [0xFF] + Array(".md".utf8))
    let path = FilePath(folder.path).appending(name)
    let file = unsafe path.withCString { unsafe open($0, O_CREAT | O_WRONLY, 0o600) }
    #expect(file >= 0)
    _ = unsafe write(file, "# B\n", 4)
    close(file)
    let document = try await DossierLoader.load([folder.path]).documents.first {
      $0.metadata.title == "B"
    }
    #expect(document?.id == "b␊␛[2J\u{FFFD}")
    #expect(document?.source.path.shown.hasSuffix("/b␊␛[2J\u{FFFD}.md") == true)
    #expect(document?.source.place(at: 0).path == path)
  }

  @Test func `deep folders are survived`() async throws {
    let deep = (0..<100).map { "f\($0)" }.joined(separator: "/")
    try folder.write("# Deep\n", to: deep + "/deep.md")
    #expect(try await ids() == ["2023/report", "notes", "page", "report"])
  }

  @Test func `what is no document is told`() async throws {
    try folder.write("\u{0}\u{1}\u{2}", to: "data.bin")
    await #expect(
      throws: LoadingError.noDocuments(
        path: folder.path + "/data.bin",
        problems: [
          Problem(
            .unreadable(reason: "it is neither text nor in a format that can be read"),
            at: SourcePlace(file: folder.path + "/data.bin"))
        ])
    ) {
      try await DossierLoader.load([folder.path + "/data.bin"])
    }
  }

  @Test func `what was made of the bytes is told`() async throws {
    let bytes = Array("Caf".utf8) + [0xE9, 0x0A]
    try Data(bytes).write(to: URL(filePath: folder.path + "/old.txt"))
    try Data(Array("Việt ".utf8) + [0xFF, 0xFE]).write(to: URL(filePath: folder.path + "/new.txt"))
    #expect(
      try await problems() == [
        "new.txt:1:1: warning: 2 bytes are not UTF-8 and are shown as signs",
        "old.txt:1:1: warning: decoded as Windows-1252, which the file does not say; "
          + "it is not UTF-8",
      ])
  }
}
