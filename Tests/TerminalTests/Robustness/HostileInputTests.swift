import TestSupport
import Testing

/// Nothing that a document, a record, a name or an argument says reaches the terminal as a command.
@Suite struct HostileInputTests {
  private static let commands = [
    ["outline"], ["text"], ["events"], ["forces"], ["recommendations"], ["positions"], ["figures"],
    ["actors"], ["sources"], ["check"], ["open", "--linear"], ["outline", "--json"],
    ["events", "--json"], ["forces", "--json"], ["positions", "--json"], ["figures", "--json"],
    ["actors", "--json"], ["sources", "--json"], ["text", "--width", "0"], ["picture"],
    ["picture", "--keys", "2 Enter"], ["picture", "--keys", "9"],
  ]

  /// Checks that a text holds nothing that a terminal obeys but line feeds and tabs.
  private func expectPlain(_ bytes: [UInt8], _ what: String) {
    let text = String(validating: bytes, as: UTF8.self)
    #expect(text != nil, "\(what): not UTF-8")
    #expect(ForeignScalars.numbers(in: text ?? "").isEmpty, "\(what)")
  }

  private func expectPlain(_ arguments: [[UInt8]]) throws {
    let what = arguments.map { String(decoding: $0, as: UTF8.self).debugDescription }
    let outcome = try Program.run(bytes: arguments)
    expectPlain(outcome.output, "output of \(what)")
    expectPlain(outcome.errors, "errors of \(what)")
    #expect(outcome.status < 128, "\(what) ended by a signal")
  }

  @Test(arguments: 1...6)
  func `commands print text alone`(seed: UInt64) throws {
    let dossier = try HostileDossier(seed: seed)
    for command in Self.commands {
      try expectPlain(command.map { Array($0.utf8) } + [dossier.path])
    }
  }

  @Test(arguments: 1...12)
  func `errors name any path or argument as text alone`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let path = Array("/no/such/".utf8) + random.hostileBytes(pieces: 8)
    let word = random.hostileBytes(pieces: 6)
    try expectPlain([Array("check".utf8), path])
    try expectPlain([path])
    try expectPlain([word])
    try expectPlain([Array("--".utf8) + word])
    try expectPlain([Array("text".utf8), Array("--width".utf8), word])
    try expectPlain([Array("picture".utf8), Array("--keys".utf8), word])
  }

  @Test(arguments: [["--help"], ["text", "--help"], ["--version"], ["man-page"], ["nonsense"]])
  func `help is text alone`(arguments: [String]) throws {
    try expectPlain(arguments.map { Array($0.utf8) })
  }

  @Test(arguments: [(1, 100, 30), (2, 80, 24), (3, 40, 12), (4, 20, 5), (5, 200, 60), (6, 60, 9)])
  func `the explorer sends nothing but its own sequences`(
    seed: UInt64, columns: Int, rows: Int
  ) throws {
    let dossier = try HostileDossier(seed: seed)
    let cache = try TestFolder()
    let terminal = try PseudoTerminal(
      running: [Array(Program.path.utf8), dossier.path],
      variables: ["XDG_CACHE_HOME": cache.path, "EDITOR": "true"])
    try terminal.press("2", until: "Issued")
    try terminal.resize(columns: columns, rows: rows)
    try walk(through: terminal)
    #expect(try terminal.finish("q") == 0)
    let output = TerminalOutput(terminal.output)
    #expect(output.foreign.isEmpty, "\(output.foreign.prefix(5))")
    #expect(output.clearings > 100)
    #expect(!output.copied.isEmpty)
    for text in output.copied { expectPlain(Array(text.utf8), "the clipboard") }
  }

  /// Shows every view, opens and peeks at what is in it, copies and searches.
  private func walk(through terminal: PseudoTerminal) throws {
    for view in "123456789" {
      for keys in ["j", "\r", "G", "?", ":", "f", "fwo", "o", "K", "jK", "/2019\r"] {
        try terminal.press("\(view)")
        try terminal.show(keys)
        try terminal.press(Self.close)
      }
      for keys in ["\(view)", "y", "Y", "gy"] { try terminal.press(keys) }
    }
    for keys in ["2", "\r", "gg", "/quay\r", "n", "T", "T"] {
      try terminal.show(keys)
      try terminal.press(Self.close)
    }
    for keys in ["M", "M", "e"] { try terminal.press(keys) }
    try terminal.press("")
  }

  /// A press of the mouse on the row of the path, which closes whatever lies above the screen.
  private static let close = "\u{1B}[<0;1;2M"
}
