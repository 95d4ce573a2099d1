import Foundation
import TestSupport
import Testing

/// The program as a command among others: what it prints, where, and with which exit status.
@Suite struct CommandLineTests {
  private static let bundled = Program.checkout + "/Data/us-vietnam-security"

  @Test func `help says what there is, in full`() throws {
    let outcome = try Program.run(["--help"], environment: ["COLUMNS": "80"])
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(
      outcome.output == """
        OVERVIEW: Explore policy documents: what happened, what drives it, what it
        rests on.

        Opens documents and the records about them in a terminal. A path is a folder or
        a file: Markdown, plain text, HTML, reStructuredText, and with the help of
        other programs PDF, DOCX, ODT, EPUB and RTF; - is standard input. Several paths
        make one dossier. Without a path, what is piped in opens, or else the bundled
        dossier.

        Every list can be had without the explorer, as text for people or with --json
        for programs.

        Examples:
          dossier                           open the bundled dossier
          dossier report.md papers/         open a file and a folder as one dossier
          dossier --linear report/          print everything as plain text
          dossier events --json report/     print the events for a program
          dossier check report/             print what is wrong with the files
          dossier present report/           show its briefing.md as slides

        Exit status: 0 done; 1 nothing found, or problems found; 2 wrong usage; 3 data
        that cannot be read; 130 interrupted.

        USAGE: dossier [<path> ...] [--linear]
               dossier <command> [<path> ...] [<options>]

        OPTIONS:
          --version               Show the version.
          -h, --help              Show help information.

        SUBCOMMANDS:
          open (default)          Open the explorer.
          outline                 List the documents with their sections.
          text                    Print the text of the documents.
          events                  List the dated events, in the order of time.
          dates                   List the dates, times and durations in a text.
          forces                  List the facilitators and the constraints.
          recommendations         List the recommendations, each with what it answers.
          positions               List who holds what, issue by issue.
          figures                 List the sums and the counts.
          actors                  List who and what is named, with other names.
          terms                   List the short forms, with what they stand for.
          sources                 List the notes, with the works that they cite.
          check                   Print what is wrong with a dossier or its analysis.
          present                 Present a briefing as slides.
          export                  Write a briefing as a hand-out.
          new                     Make a dossier of files in any format.

          See 'dossier help <subcommand>' for detailed help.

        """)
  }

  @Test func `the version is one line`() throws {
    let outcome = try Program.run(["--version"])
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("dossier "))
    #expect(outcome.output.filter { $0 == "\n" }.count == 1)
  }

  @Test(arguments: [
    (["events", "--jsn"], "Error: Unknown option '--jsn'. Did you mean '--json'?"),
    (["text", "--width"], "Error: Missing value for '--width <columns>'"),
    (["text", "--width", "x"], "Error: The value 'x' is invalid for '--width <columns>'"),
  ])
  func `wrong usage is told and has its status`(arguments: [String], line: String) throws {
    let outcome = try Program.run(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(outcome.errors.split(separator: "\n").first.map(String.init) == line)
  }

  @Test(arguments: [
    ([], "/nowhere:1:1: cannot be read: no such file or directory\n"),
    (["check"], "/nowhere:1:1: cannot be read: no such file or directory\n"),
    (["events", "--json"], "/nowhere:1:1: cannot be read: no such file or directory\n"),
  ])
  func `a path that is not there is told`(arguments: [String], errors: String) throws {
    let outcome = try Program.run(arguments + ["/nowhere"])
    #expect(outcome.status == 3)
    #expect(outcome.output == "")
    #expect(outcome.errors == errors)
  }

  @Test func `a misspelt command is told from a path`() throws {
    let outcome = try Program.run(["evnts"])
    #expect(outcome.status == 3)
    #expect(
      outcome.errors == "evnts:1:1: cannot be read: no such file or directory; "
        + "did you mean the command 'events'?\n")
  }

  @Test func `a folder without documents is told`() throws {
    let folder = try TestFolder()
    let outcome = try Program.run(["events", folder.path])
    #expect(outcome.status == 3)
    #expect(
      folder.withoutPath(outcome.errors)
        == ".:1:1: expected documents (*.md, *.txt, *.html, *.rst, *.pdf, *.docx, *.odt, *.epub, "
        + "*.rtf) in this folder or below it, found none\n")
  }

  @Test func `a name that a terminal would obey is cleaned`() throws {
    let outcome = try Program.run(["/no\u{1B}[2Jwhere"])
    #expect(outcome.errors == "/no␛[2Jwhere:1:1: cannot be read: no such file or directory\n")
  }

  @Test func `a list of nothing is told and has its status`() throws {
    let folder = try TestFolder(["a.md": "Text.\n"])
    let text = try Program.run(["events", folder.path])
    #expect(text.status == 1)
    #expect(text.output == "")
    #expect(folder.withoutPath(text.errors) == "dossier: no events in .\n")
    let json = try Program.run(["events", "--json", folder.path])
    #expect(json.status == 1)
    #expect(json.output.filter { !$0.isWhitespace } == "[]")
  }
}

// MARK: - The bundled dossier and dossiers with problems

extension CommandLineTests {
  @Test func `the bundled dossier has no problems`() throws {
    let outcome = try Program.run(["check"])
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(outcome.output.hasPrefix("2 documents, "))
    #expect(outcome.output.hasSuffix(" records, no problems\n"))
  }

  @Test func `the environment names the dossier that opens without a path`() throws {
    let folder = try TestFolder(["a.md": "# Only this\n"])
    let outcome = try Program.run(["outline"], environment: ["DOSSIER_DATA": folder.path])
    #expect(outcome.output == "Only this\n2 words, 0 notes\n\n  • Only this\n")
  }

  @Test(arguments: [
    "outline", "events", "forces", "recommendations", "positions", "figures", "actors", "sources",
  ])
  func `every list is had as text and as JSON`(command: String) throws {
    let text = try Program.run([command, Self.bundled])
    #expect(text.status == 0)
    #expect(text.errors == "")
    #expect(!text.output.isEmpty && !text.output.contains("\u{1B}"))
    let json = try Program.run([command, "--json", Self.bundled])
    #expect(json.status == 0)
    let rows = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
    #expect(rows?.isEmpty == false)
    #expect(Set(rows?.map { $0.keys.sorted() } ?? []).count == 1)
  }

  @Test(arguments: [[], ["--linear"], ["open"]])
  func `without a terminal everything is printed as text`(options: [String]) throws {
    let outcome = try Program.run(options + [Self.bundled])
    #expect(outcome.status == 0)
    #expect(!outcome.output.contains("\u{1B}"))
    for heading in ["Documents", "Timeline", "Forces", "Positions", "Figures", "Notes"] {
      #expect(outcome.output.contains("\n\n\(heading)\n\n"))
    }
  }

  @Test func `problems do not stop a list, and are mentioned once`() throws {
    let folder = try TestFolder([
      "a.md": "The port opened.\n",
      "records/actors.yaml": """
      - {id: port, name: Port, kind: place, evidence: [{document: a, exact: The port}]}
      - {id: quay, name: Quay, kind: place, colour: red, evidence: [{document: a, exact: no}]}
      """,
    ])
    let list = try Program.run(["actors", folder.path])
    #expect(list.status == 0)
    #expect(list.output == "Places\n  • Port\n  • Quay\n")
    #expect(
      folder.withoutPath(list.errors)
        == "dossier: 2 problems in the files; see 'dossier check .'\n")
    let check = try Program.run(["check", folder.path])
    #expect(check.status == 1)
    #expect(check.output == "1 document, 2 records, 1 error, 1 warning\n")
    #expect(
      folder.withoutPath(check.errors) == """
        records/actors.yaml:2:39: warning: an actor has no key 'colour'
        records/actors.yaml:2:63: the document 'a' does not say 'no'

        """)
  }

  @Test func `warnings alone are no failure`() throws {
    let folder = try TestFolder(["a.md": "Text.[^1]\n"])
    let outcome = try Program.run(["check", folder.path])
    #expect(outcome.status == 0)
    #expect(outcome.output == "1 document, 0 records, 1 warning\n")
  }

  @Test func `remarks on the analysis come when they are asked for and are no failure`() throws {
    let folder = try TestFolder(["a.md": "The HTB met.\n"])
    #expect(
      try Program.run(["check", folder.path]).output == "1 document, 0 records, no problems\n")
    let outcome = try Program.run(["check", "--analysis", folder.path])
    #expect(outcome.status == 0)
    #expect(outcome.output == "1 document, 0 records, no problems, 1 remark\n")
    #expect(folder.withoutPath(outcome.errors).hasPrefix("a.md:1:5: warning: 'HTB' is never"))
    let json = try Program.run(["check", "--analysis", "--json", folder.path])
    #expect(json.errors == "")
    #expect(
      folder.withoutPath(json.output) == """
        [
          {
            "column" : 5,
            "file" : "a.md",
            "line" : 1,
            "message" : "'HTB' is never written out; expected its long form where it stands first, \
        or an actor with this alias",
            "records" : [

            ],
            "rule" : "undefined-acronym",
            "severity" : "remark"
          }
        ]

        """)
  }

  @Test func `text is wrapped to a width, or left as it is`() throws {
    let folder = try TestFolder([
      "a.md": "# T\n\n- One two three[^1] four five.\n\n[^1]: A note that is long.\n"
    ])
    let narrow = try Program.run(["text", "--width", "18", folder.path])
    #expect(
      narrow.output == """
        T

        • One two three[1]
          four five.


        Notes

        [1] A note that is
            long.

        """)
    let wide = try Program.run(["text", "--width", "0", folder.path])
    #expect(wide.output.contains("• One two three[1] four five.\n"))
  }

  @Test func `a title that the text does not say stands above it`() throws {
    let folder = try TestFolder([
      "a.md": "---\ntitle: Fees\nauthor: Ana Bell\n---\nAna Bell\n\nText.\n"
    ])
    let outcome = try Program.run(["text", folder.path + "/a.md"])
    #expect(outcome.output == "Fees\n\nAna Bell\n\nText.\n")
  }
}

// MARK: - What is opened and made

extension CommandLineTests {
  @Test(arguments: [["outline", "-"], ["outline"]])
  func `what is piped in is read`(arguments: [String]) throws {
    let outcome = try Program.run(arguments, input: "# Piped\n")
    #expect(outcome.output == "Piped\n1 word, 0 notes\n\n  • Piped\n")
    #expect(outcome.status == 0)
  }

  @Test func `a converter that is not there is named with its package`() throws {
    let folder = try TestFolder(["a.pdf": "%PDF-1.4\n"])
    let outcome = try Program.run(
      ["text", folder.path + "/a.pdf"], environment: ["PATH": "/nowhere"])
    #expect(outcome.status == 3)
    #expect(
      folder.withoutPath(outcome.errors) == "a.pdf:1:1: cannot be read: it is read with "
        + "'pdftotext', which is not installed; install the Debian package 'poppler-utils'\n")
  }

  @Test func `a dossier is made of files, and what was written is said`() throws {
    let folder = try TestFolder(["a.md": "# A title\n"])
    let made = try Program.run(["new", folder.path + "/made", folder.path + "/a.md"])
    #expect(made.status == 0)
    #expect(
      folder.withoutPath(made.output)
        == "made/documents/a.md  A title\nmade/sources/a.md\nmade/dossier.yaml\n")
    let again = try Program.run(["new", folder.path + "/made", folder.path + "/a.md"])
    #expect(again.status == 3)
    #expect(
      folder.withoutPath(again.errors) == "made:1:1: cannot be written: something is there; "
        + "expected a new name or an empty folder\n")
  }
}

// MARK: - Signals and the manual

extension CommandLineTests {
  @Test func `an interruption has its status`() throws {
    let process = Program.process(["--linear", Self.bundled])
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    // The pipe holds less than the program writes, so that it waits from the first byte on.
    _ = try pipe.fileHandleForReading.read(upToCount: 1)
    process.interrupt()
    process.waitUntilExit()
    #expect(process.terminationStatus == 130)
  }

  @Test func `a pipe that closes early is no error`() throws {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "'\(Program.path)' --linear '\(Self.bundled)' | head -n 1"]
    let errors = Pipe()
    process.standardError = errors
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(try errors.fileHandleForReading.readToEnd() ?? Data() == Data())
  }

  @Test func `the manual page names every command and key`() throws {
    let page = try Program.run(["man-page"]).output
    #expect(page.hasPrefix(".TH \"DOSSIER\" \"1\""))
    for name in ["open", "outline", "text", "events", "forces", "sources", "check", "present"] {
      #expect(page.contains(".SS \"dossier \(name) "))
    }
    for section in ["SYNOPSIS", "COMMANDS", "KEYS", "EXIT STATUS", "ENVIRONMENT"] {
      #expect(page.contains(".SH \"\(section)\"\n"))
    }
  }
}
