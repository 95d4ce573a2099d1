import Foundation
import TestSupport
import Testing

/// The explorer in a real terminal.
@Suite struct ExplorerTests {
  private static let bundled = Program.checkout + "/Data/us-vietnam-security"

  /// A terminal in which the bundled dossier is open and read.
  private func openExplorer(columns: Int = 100, rows: Int = 30) throws -> TerminalSession {
    let session = try TerminalSession(columns: columns, rows: rows)
    try session.run("stty -a > $XDG_CACHE_HOME/before; \(Program.path) \(Self.bundled)")
    try session.wait(for: "Bottom line")
    try session.press("3")
    try session.wait(for: "Event")
    try session.press("1")
    try session.wait(for: "Bottom line")
    return session
  }

  /// Checks that the shell has its terminal back, with the modes that it had.
  private func expectTerminalGivenBack(_ session: TerminalSession) throws {
    try session.wait(until: "the alternate screen is left") { !session.isOnAlternateScreen }
    try session.run("stty -a | cmp - $XDG_CACHE_HOME/before && echo same''modes")
    try session.wait(for: "samemodes")
  }

  @Test(arguments: [
    ("2", "Issued"), ("3", "2010"), ("4", "Facilitators"), ("5", "Stance"), ("6", "Amount"),
    ("7", "Organisations"), ("8", "Source"), ("1", "Question"),
  ])
  func `a digit opens its view`(digit: String, expected: String) throws {
    let session = try openExplorer()
    try session.press(digit)
    try session.wait(for: expected)
    try session.press("q")
    try expectTerminalGivenBack(session)
  }

  @Test func `a path with a date opens the timeline there`() throws {
    let session = try TerminalSession(columns: 100, rows: 30)
    try session.run("stty -a > $XDG_CACHE_HOME/before; \(Program.path) \(Self.bundled)@2017-01")
    try session.wait(for: "January 2017")
    try session.press("q")
    try expectTerminalGivenBack(session)
  }

  @Test(arguments: ["-", ""])
  func `a text that is piped in opens, and keys come from the terminal`(argument: String) throws {
    let session = try TerminalSession(columns: 100, rows: 30)
    try session.run("stty -a > $XDG_CACHE_HOME/before")
    try session.run("printf '# Piped in\\n\\nA text.\\n' | \(Program.path) \(argument)")
    try session.wait(for: "Piped in")
    try session.press("2")
    try session.wait(for: "Issued")
    try session.press("q")
    try expectTerminalGivenBack(session)
  }

  @Test func `the editor opens a file whose name is no text`() throws {
    let folder = try TestFolder()
    try folder.write("cp -- \"$3\" \"\(folder.path)/opened\"", to: "editor")
    let session = try TerminalSession(
      columns: 100, rows: 30, environment: ["EDITOR": "sh \(folder.path)/editor"])
    try session.run("cd \(folder.path) && printf '# Text\\n' > \"$(printf 'a\\033\\377.md')\"")
    try session.run("\(Program.path) *.md")
    try session.wait(for: "1 Overview")
    try session.press("2")
    try session.wait(for: "Issued")
    try session.press("e")
    try session.wait(until: "the file was opened") {
      (try? String(contentsOfFile: folder.path + "/opened", encoding: .utf8)) == "# Text\n"
    }
    try session.press("q")
  }

  @Test func `what is accepted in a loose file is kept in the dossier that is made for it`() throws
  {
    let folder = try TestFolder([
      "harbour.md":
        "# The harbour\n\nThe guild opened its museum in 2018. The quay was closed in May 2019.\n"
    ])
    let session = try TerminalSession(columns: 110, rows: 30)
    try session.run("cd \(folder.path) && \(Program.path) harbour.md")
    try session.wait(for: "1 Overview")
    try session.press("3")
    try session.wait(for: "◇ The guild opened")
    try session.press("a")
    try session.wait(for: "new folder: the-harbour")
    try session.press("Enter")
    try session.wait(for: "Accepted")
    let file = folder.path + "/the-harbour/records/events.yaml"
    let written = try String(contentsOfFile: file, encoding: .utf8)
    #expect(written.contains("exact: The guild opened its museum in 2018."))
    try session.press("G", "x")
    try session.wait(for: "Rejected")
    try session.wait(for: "1 of 1")
    try session.press("u")
    try session.wait(for: "Taken back")
    try session.press("u")
    try session.wait(until: "the record is gone") {
      (try? String(contentsOfFile: file, encoding: .utf8))?.contains("guild") != true
    }
    try session.press("q")
  }

  @Test func `Enter leads to the sentence and Backspace back to the event`() throws {
    let session = try openExplorer()
    try session.press("3", "j", "j")
    try session.wait(for: "3 of ")
    let cursor = session.cursor
    try session.press("Enter")
    try session.wait(for: "Documents ›")
    try session.press("BSpace")
    try session.wait(for: "3 of ")
    #expect(session.cursor == cursor)
  }

  @Test func `the screen follows the terminal's size`() throws {
    let session = try openExplorer()
    try session.press("2", "Enter")
    try session.wait(for: "Executive summary")
    for (columns, rows) in [(60, 20), (20, 5), (140, 40), (100, 30)] {
      try session.resize(columns: columns, rows: rows)
      try session.wait(until: "the hints are in row \(rows)") {
        session.screen.split(separator: "\n", omittingEmptySubsequences: false)
          .dropFirst(rows - 1).first?.contains("help") ?? false
      }
    }
    try session.resize(columns: 12, rows: 3)
    try session.wait(for: "needs 20")
    try session.resize(columns: 100, rows: 30)
    try session.wait(for: "Executive summary")
    try session.press("q")
    try expectTerminalGivenBack(session)
  }

  @Test func `Ctrl-Z gives the terminal back and fg paints the screen again`() throws {
    let session = try openExplorer()
    try session.press("4")
    try session.wait(for: "Facilitators")
    try session.press("C-z")
    try expectTerminalGivenBack(session)
    try session.run("fg")
    try session.wait(for: "Facilitators")
    try session.press("q")
    try expectTerminalGivenBack(session)
  }

  @Test(arguments: [("TERM", 143), ("HUP", 129), ("INT", 130), ("SEGV", 139)])
  func `a signal ends the program and gives the terminal back`(signal: String, status: Int) throws {
    let session = try openExplorer()
    try session.signal(signal)
    try session.wait(until: "the alternate screen is left") { !session.isOnAlternateScreen }
    try session.run("echo status $?")
    try session.wait(for: "status \(status)")
    try expectTerminalGivenBack(session)
  }

  @Test func `the cursor stands on the selection`() throws {
    let session = try openExplorer()
    try session.press("3", "j", "j")
    try session.wait(for: "3 of ")
    let row = session.screen.split(separator: "\n", omittingEmptySubsequences: false)
      .firstIndex { $0.hasPrefix(" 2011") && $0.contains("USNS Richard Byrd") }
    #expect(session.cursor == "0,\(row ?? -1)")
  }

  @Test func `a locale without UTF-8 gets lines of ASCII`() throws {
    let session = try TerminalSession(columns: 100, rows: 30, environment: ["LC_ALL": "C"])
    try session.run("\(Program.path) \(Self.bundled)")
    try session.wait(for: "Bottom line")
    let isASCII = session.screen.unicodeScalars.allSatisfy { $0.isASCII }
    #expect(isASCII)
    try session.press("q")
  }

  @Test(arguments: [
    ("dumb", "expected a terminal that can move its cursor; 'dumb' cannot"),
    ("nonsense", "expected a terminal that the terminal database knows, not 'nonsense'"),
  ])
  func `a terminal that cannot show screens is told so`(term: String, message: String) throws {
    let session = try TerminalSession(environment: ["TERM": term])
    try session.run("\(Program.path) \(Self.bundled)")
    try session.wait(for: message)
    #expect(!session.isOnAlternateScreen)
  }
}
