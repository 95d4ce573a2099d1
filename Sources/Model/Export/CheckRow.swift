/// A problem or a remark, as it is exported.
package struct CheckRow: Encodable, Sendable {
  /// `error` or `warning` for what is wrong with a file, `remark` for what is said of the analysis.
  package let severity: String

  /// The rule that a remark comes from.
  @Nullable package var rule: String?

  /// The ids of the records that a remark is about.
  package let records: [String]
  package let message: String
  package let file: String
  package let line: Int
  package let column: Int

  /// The problems of a dossier, and behind them what is said of its analysis.
  package static func rows(_ problems: [Problem], _ remarks: [Remark]) -> [CheckRow] {
    problems.map(CheckRow.init) + remarks.map(CheckRow.init)
  }

  private init(_ problem: Problem) {
    severity = problem.severity == .error ? "error" : "warning"
    _rule = Nullable(wrappedValue: nil)
    records = []
    message = problem.message
    (file, line, column) = (problem.place.file, problem.place.line, problem.place.column)
  }

  private init(_ remark: Remark) {
    severity = "remark"
    _rule = Nullable(wrappedValue: remark.rule.rawValue)
    records = remark.records
    message = remark.message
    (file, line, column) = (remark.place.file, remark.place.line, remark.place.column)
  }
}
