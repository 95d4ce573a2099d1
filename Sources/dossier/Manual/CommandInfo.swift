internal import ArgumentParser
internal import FoundationEssentials

/// What the argument parser knows of a command, as far as the manual tells it.
struct CommandInfo: Decodable {
  let commandName: String
  let abstract: String?
  let discussion: String?
  let shouldDisplay: Bool?
  let arguments: [ArgumentInfo]?
  let subcommands: [CommandInfo]?

  struct ArgumentInfo: Decodable {
    let kind: String
    let valueName: String?
    let abstract: String?
    let isOptional: Bool
    let isRepeating: Bool
    let names: [Name]?
    let defaultValue: String?
  }

  struct Name: Decodable {
    let kind: String
    let name: String
  }

  /// Asks the parser about a command and those below it.
  static func of(_ command: (some ParsableCommand).Type) throws -> CommandInfo {
    try JSONDecoder().decode(Dump.self, from: Data(command._dumpHelp().utf8)).command
  }
}

private struct Dump: Decodable {
  let command: CommandInfo
}

extension CommandInfo {
  /// The commands below this one that help lists.
  var shownSubcommands: [CommandInfo] {
    (subcommands ?? []).filter { $0.shouldDisplay != false && $0.commandName != "help" }
  }

  /// The options that every command has.
  private static let common = ["version", "help"]

  /// The arguments and options that are the command's own.
  var ownArguments: [ArgumentInfo] {
    (arguments ?? []).filter { !Self.common.contains($0.valueName ?? "") }
  }
}

extension CommandInfo.ArgumentInfo {
  var isPositional: Bool { kind == "positional" }

  /// The argument as it is written: `--width columns`, `path...`.
  var spelling: String {
    let value = (valueName ?? "") + (isRepeating ? "..." : "")
    let name = names?.first.map { ($0.kind == "long" ? "--" : "-") + $0.name }
    return [name, kind == "flag" ? nil : value].compactMap { $0 }.joined(separator: " ")
  }
}
