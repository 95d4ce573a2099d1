internal import Glibc

/// Where the program starts.
///
/// Everything runs on the main thread, which the explorer owns anyway; a main that is asynchronous
/// would start three threads before its first line, which takes 2 ms.
@main @MainActor enum DossierProgram {
  static func main() {
    Signals.install()
    MemoryUse.keepLow()
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch Start(arguments, isTerminal: isatty(STDOUT_FILENO) == 1) {
    case .explorer(let paths): exit(Explorer.run(paths))
    case .command(let arguments): exit(CommandLineInterface.run(arguments).rawValue)
    }
  }
}

/// What the arguments ask for, told without the argument parser.
///
/// The parser takes 3 ms to set up, which is a third of the time in which the explorer shows its
/// first screen. So arguments that can only be paths never meet it:
///
///     dossier                     explorer
///     dossier report.md papers    explorer
///     dossier -                   explorer of standard input
///     dossier --linear report.md  command
///     dossier events              command; the file of that name is ./events
///     dossier report.md | cat     command, which prints what the explorer would show
enum Start: Equatable {
  case explorer([String])
  case command([String])

  init(_ arguments: [String], isTerminal: Bool) {
    let areOnlyPaths =
      !arguments.contains { $0.hasPrefix("-") && $0 != "-" || $0.isEmpty }
      && !CommandName.allCases.contains { $0.rawValue == arguments.first }
    self = areOnlyPaths && isTerminal ? .explorer(arguments) : .command(arguments)
  }
}
