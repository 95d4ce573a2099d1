import Foundation
import TestSupport
import Testing

/// Slides without the explorer, and the explorer begun with slides.
@Suite struct PresentCommandTests {
  private static let talk = """
    # One

    Text.

    ---

    # Two

    - a
    - b

    ```timeline
    kind: vist
    ```
    """

  private func folder() throws -> TestFolder {
    try TestFolder(["documents/note.md": "Text.\n", "briefing.md": Self.talk])
  }

  @Test func `where there is no terminal the slides are printed`() throws {
    let folder = try folder()
    let outcome = try Program.run(["present", folder.path])
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("── 1 ──\n\nOne\n\nText.\n\n── 2 ──\n\nTwo\n"))
    #expect(outcome.output.contains("✗ line 13: kind 'vist' is none of milestone"))
  }

  @Test func `a file of slides needs no dossier around it`() throws {
    let folder = try TestFolder(["talk.md": "One\n---\nTwo\n"])
    let outcome = try Program.run(["present", folder.path + "/talk.md"])
    #expect(outcome.output == "── 1 ──\n\nOne\n\n── 2 ──\n\nTwo\n")
  }

  @Test(arguments: [
    ("80x24", "2 slides, none on several pages\n"),
    (
      "20x5",
      "briefing.md:7:3: slide 2, 'Two', takes 3 pages\n2 slides, 1 on several pages\n"
    ),
  ])
  func `what takes several pages is listed`(size: String, output: String) throws {
    let folder = try TestFolder([
      "documents/note.md": "Text.\n",
      "briefing.md": "# One\n\nText.\n\n---\n\n# Two\n\n1\n\n2\n\n3\n\n4\n\n5\n\n6\n\n7\n\n8\n",
    ])
    let outcome = try Program.run(["present", "--check", size, folder.path])
    #expect(outcome.status == 0)
    #expect(folder.withoutPath(outcome.output) == output)
  }

  @Test func `a dossier without a briefing is told`() throws {
    let folder = try TestFolder(["note.md": "Text.\n"])
    let outcome = try Program.run(["present", folder.path])
    #expect(outcome.status == 3)
    #expect(
      folder.withoutPath(outcome.errors)
        == ".: no briefing.md; expected one to present, or a file of slides\n")
  }

  @Test(arguments: [["--from", "0"], ["--check", "80"], ["--check", "0x24"]])
  func `wrong usage is told`(arguments: [String]) throws {
    let outcome = try Program.run(["present"] + arguments)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("expected a s"))
  }

  @Test func `the check tells what is wrong with a briefing`() throws {
    let folder = try folder()
    let outcome = try Program.run(["check", folder.path])
    #expect(outcome.status == 1)
    #expect(outcome.output == "1 document, 0 records, 1 error\n")
    #expect(folder.withoutPath(outcome.errors).hasPrefix("briefing.md:13:7: kind 'vist' is none"))
  }

  @Test func `a terminal shows the slides, opens what is behind them and leaves`() throws {
    let session = try TerminalSession(columns: 100, rows: 30)
    try session.run(
      "\(Program.path) present --from 2 \(Program.checkout)/Data/us-vietnam-security")
    try session.wait(for: "a step up in diplomacy")
    try session.press("PageDown")
    try session.wait(for: "Comprehensive partnership")
    try session.press("Enter")
    try session.wait(for: "every foreign country")
    try session.press("BSpace")
    try session.wait(for: "Comprehensive partnership")
    try session.press("t")
    try session.wait(for: "0:01")
    try session.press("Escape")
    try session.wait(for: "Question")
    try session.press("q")
    try session.wait(until: "the alternate screen is left") { !session.isOnAlternateScreen }
  }
}
