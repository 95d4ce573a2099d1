internal import ArgumentParser
internal import Model

/// Prints everything that is wrong with a dossier's files.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.check.rawValue,
    abstract: "Print what is wrong with the files of a dossier.",
    discussion: """
      Each problem is a line 'file:line:column: message' on standard error. An error means that \
      something was left out; a warning, that somebody should look. The exit status is 1 where \
      there are errors.

      Examples:
        dossier check report/
        dossier check report/ 2>&1 | grep events.yaml
      """)

  @OptionGroup var dossier: DossierArguments

  func run() throws {
    let dossier = try dossier.load()
    StandardStreams.report(dossier.problems.map(\.description).joined(separator: "\n"))
    try StandardStreams.write(Self.closingLine(for: dossier) + "\n")
    if dossier.problems.contains(where: { $0.severity == .error }) {
      throw Failure(status: .nothingFound)
    }
  }

  /// What was read and how it went: `2 documents, 267 records, no problems`.
  private static func closingLine(for dossier: Dossier) -> String {
    let records = Record.Kind.allCases.map(dossier.records.count).reduce(0, +)
    let errors = dossier.problems.filter { $0.severity == .error }.count
    let warnings = dossier.problems.count - errors
    return [
      CountedNoun.text(dossier.documents.count, "document"), CountedNoun.text(records, "record"),
      errors > 0 ? CountedNoun.text(errors, "error") : nil,
      warnings > 0 ? CountedNoun.text(warnings, "warning") : nil,
      dossier.problems.isEmpty ? "no problems" : nil,
    ].compactMap { $0 }.joined(separator: ", ")
  }
}
