import Canvas
import Model
import TUI
import TestSupport
import Testing

/// Files that break readers: each opens, and every view of it is drawn.
@Suite struct NastyFilesTests {
  /// Opens a file by itself; `nil` where it is refused and may be.
  private func open(_ file: NastyFile) async throws -> OpenedFile? {
    let folder = try TestFolder()
    try folder.write(file.bytes(), to: file.name)
    do throws(LoadingError) {
      return OpenedFile(
        try await DossierLoader.load([folder.path + "/" + file.name]).withSuggestions())
    } catch {
      #expect(file.mayBeRefused, "refused: \(error)")
      #expect(ForeignScalars.numbers(in: error.description).isEmpty)
      return nil
    }
  }

  @Test(arguments: NastyFile.all)
  func `holds what is expected of it`(file: NastyFile) async throws {
    guard let opened = try await open(file) else { return }
    try file.expect(opened)
  }

  @Test(arguments: NastyFile.all)
  func `nothing foreign is in its text, its names and its problems`(file: NastyFile) async throws {
    guard let dossier = try await open(file)?.dossier else { return }
    for document in dossier.documents {
      let names = [document.id, document.metadata.title, document.metadata.handling ?? ""]
      let parts = document.sectionTitles + document.notes.map(\.label)
      let foreign = ForeignScalars.numbers(in: (names + parts + [document.text]).joined())
      #expect(foreign.isEmpty)
      #expect(document.blocks.allSatisfy { $0.range.upperBound <= document.text.utf8.count })
    }
    let problems = dossier.problems.map(\.description).joined(separator: "\n")
    #expect(ForeignScalars.numbers(in: problems).isEmpty)
  }

  /// The ways through every view, with what can lie above it.
  private static let ways = [
    "1 G", "2", "3", "4", "5", "6", "7", "8", "9", "9 G Enter", "2 Enter", "Space j j K",
    "Escape G",
    "Tab", "] ]", "o", "G", "Enter", "/ 2 0 1", "Enter n n", ": t", "Escape f a", "Escape", "g g",
    "y",
    "?", "Escape BSpace BSpace",
  ]

  /// The ways to what depends on the size most, for sizes of which each screen takes long.
  private static let shortWays = [
    "1", "2", "9", "2 Enter", "Space j K", "Escape G", "o", "Escape f",
  ]

  @Test(arguments: NastyFile.all)
  func `every view of it is drawn in every size`(file: NastyFile) async throws {
    guard let library = try await open(file)?.library else { return }
    draw(Self.ways, of: library, in: .standard)
    draw(Self.shortWays, of: library, in: Size(width: 20, height: 5))
    draw(Self.shortWays, of: library, in: Size(width: 200, height: 60))
  }

  private func draw(_ ways: [String], of library: Library, in size: Size) {
    var session = Session(library, size: size)
    for keys in ways {
      session.press(keys)
      let foreign = session.surface.foreignScalars
      #expect(foreign.isEmpty, "after '\(keys)' in \(size): \(foreign)")
    }
  }
}
