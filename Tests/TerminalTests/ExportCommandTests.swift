import Foundation
import TestSupport
import Testing

/// Hand-outs as files.
@Suite struct ExportCommandTests {
  private let folder: TestFolder

  init() throws {
    folder = try TestFolder([
      "documents/note.md": "Text.\n", "briefing.md": "# One\n\nText.\n\n---\n\n# Two\n",
    ])
  }

  private func export(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(["export", "--briefing"] + arguments + [folder.path])
  }

  @Test(arguments: [
    ("md", "# One\n\nText.\n\n---\n\n# Two\n\n"),
    ("txt", "── 1 ──\n\nOne\n\nText.\n\n── 2 ──\n\nTwo\n"),
    ("html", "<!DOCTYPE html>\n"),
  ])
  func `text goes to standard output`(format: String, beginning: String) throws {
    let outcome = try export("--format", format)
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix(beginning), "\(outcome.output)")
  }

  @Test func `pictures go to a folder, and nothing is overwritten`() throws {
    let output = folder.path + "/out"
    #expect(try export("--format", "svg", "--output", output).status == 0)
    let files = try FileManager.default.contentsOfDirectory(atPath: output).sorted()
    #expect(files == ["slide-001.svg", "slide-002.svg"])
    let again = try export("--format", "svg", "--output", output)
    #expect(again.status == 3)
    #expect(folder.withoutPath(again.errors).hasPrefix("out/slide-001.svg: "))
    let file = try export("--format", "md", "--output", folder.path + "/briefing.md")
    #expect(file.status == 3)
  }

  @Test func `a PDF is made where the program for it is installed, and else its package is told`()
    throws
  {
    let output = folder.path + "/talk.pdf"
    let outcome = try export("--format", "pdf", "--output", output)
    if outcome.status == 0 {
      #expect(FileManager.default.contents(atPath: output)?.starts(with: Data("%PDF".utf8)) == true)
    } else {
      #expect(outcome.errors.contains("librsvg2-bin"))
    }
  }

  @Test(arguments: [["--format", "svg"], ["--format", "pdf"], ["--format", "docx"], []])
  func `wrong usage is told`(arguments: [String]) throws {
    let outcome = try Program.run(["export", "--briefing"] + arguments + [folder.path])
    #expect(outcome.status == 2)
  }

  @Test func `what is to be exported is asked for`() throws {
    let outcome = try Program.run(["export", "--format", "md", folder.path])
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("expected --briefing"))
  }
}
