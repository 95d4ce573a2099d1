/// Text in the markup of manual pages.
struct Roff {
  private(set) var text = ""

  /// Writes a request, such as `.SH`, with arguments that may hold blanks.
  mutating func request(_ name: String, _ arguments: String...) {
    let quoted = arguments.map { #" ""# + Self.escaped($0, quotes: true) + #"""# }
    text += ".\(name)\(quoted.joined())\n"
  }

  /// Writes a line of text.
  mutating func line(_ line: String) {
    let isControl = line.hasPrefix(".") || line.hasPrefix("'")
    text += (isControl ? #"\&"# : "") + Self.escaped(line) + "\n"
  }

  /// Writes an item: what it is called, and below it what it is.
  mutating func item(_ name: String, _ description: String) {
    request("TP")
    request("B", name)
    line(description)
  }

  /// Writes lines of text, those that begin with blanks as they are.
  mutating func lines(_ lines: String) {
    var isVerbatim = false
    for line in lines.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix(" ") != isVerbatim {
        isVerbatim.toggle()
        request(isVerbatim ? "nf" : "fi")
      }
      if line.isEmpty { request("PP") } else { self.line(String(line)) }
    }
    if isVerbatim { request("fi") }
  }

  private static func escaped(_ text: String, quotes: Bool = false) -> String {
    text.map { character in
      switch character {
      case "\\": #"\e"#
      case "-": #"\-"#
      case "\"" where quotes: #"\(dq"#
      case let character: String(character)
      }
    }.joined()
  }
}
