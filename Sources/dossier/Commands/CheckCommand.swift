internal import ArgumentParser
internal import Model

/// Prints everything that is wrong with a dossier's files, and what a colleague would say of it.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.check.rawValue,
    abstract: "Print what is wrong with a dossier or its analysis.",
    discussion: """
      Each problem is a line 'file:line:column: message' on standard error. An error means that \
      something was left out; a warning, that somebody should look. The exit status is 1 where \
      there are errors.

      With --analysis, what a careful colleague would say of the analysis follows as warnings, each \
      with the name of its rule: judgements on one source, likelihood and confidence in one \
      sentence, scales of likelihood mixed, figures counted twice, acronyms never written out, \
      constraints that nothing answers, notes that nobody can check, citations and addresses that \
      disagree on a date.

      Examples:
        dossier check report/
        dossier check report/ 2>&1 | grep events.yaml
        dossier check --analysis report/
        dossier check --analysis --json report/ | jq -r '.[].rule' | sort | uniq -c
      """)

  @OptionGroup var dossier: DossierArguments

  @Flag(help: "Also print what a careful colleague would say of the analysis.")
  var analysis = false

  @Flag(help: "Print a JSON array with one object an item on standard output.")
  var json = false

  func run() throws {
    let dossier = try self.dossier.loadWithBriefing(takesFiles: false).dossier
    let remarks = analysis ? Analysis.remarks(on: dossier) : []
    if json {
      try JSONText.write(CheckRow.rows(dossier.problems, remarks), to: StandardStreams.write)
    } else {
      let lines = dossier.problems.map(\.description) + remarks.map(\.description)
      StandardStreams.report(lines.joined(separator: "\n"))
      let closing = Self.closingLine(for: dossier, analysis ? remarks.count : nil)
      try StandardStreams.write(closing + "\n")
    }
    if dossier.problems.contains(where: { $0.severity == .error }) {
      throw Failure(status: .nothingFound)
    }
  }

  /// What was read and how it went: `2 documents, 267 records, no problems, 3 remarks`.
  private static func closingLine(for dossier: Dossier, _ remarks: Int?) -> String {
    let records = Record.Kind.allCases.map(dossier.records.count).reduce(0, +)
    let errors = dossier.problems.filter { $0.severity == .error }.count
    let warnings = dossier.problems.count - errors
    return [
      CountedNoun.text(dossier.documents.count, "document"), CountedNoun.text(records, "record"),
      errors > 0 ? CountedNoun.text(errors, "error") : nil,
      warnings > 0 ? CountedNoun.text(warnings, "warning") : nil,
      dossier.problems.isEmpty ? "no problems" : nil,
      remarks.map { $0 == 0 ? "no remarks" : CountedNoun.text($0, "remark") },
    ].compactMap { $0 }.joined(separator: ", ")
  }
}
