internal import Model

enum FigureListing: Listing {
  static let command = CommandName.figures
  static let abstract = "List the sums and the counts."
  static let noun = "figures"
  static let examples = ["report/", "--json report/ | jq '.[] | select(.unit == \"USD\")'"]

  static let columns = [
    "what", "amount", "unit", "bound", "kind", "period", "as-of", "part-of", "document", "text",
    "state", "rule", "cues",
  ]
  static let suggested: Set<Record.Kind> = [.figure]

  static func rows(of dossier: DossierRows) -> [FigureRow] { dossier.figures }

  static func write(_ dossier: Dossier, to text: inout PlainText) {
    let names = Dictionary(
      dossier.items.figures.map { ($0.id, $0.what) }, uniquingKeysWith: { first, _ in first })
    text.table(
      dossier.items.figures.map { figure in
        let time = figure.period?.displayText ?? figure.asOf.map { "as of \($0.displayText)" }
        let whole = figure.partOf.map { "part of: \(names[$0.id] ?? $0.id)" }
        return [
          figure.amountText,
          ([figure.what, time, whole].compactMap { $0 }).joined(separator: "; ")
            + figure.suggestion.inWords,
        ]
      })
  }
}

extension Figure {
  /// The amount with its bound and its unit: `about 104,000,000 USD`.
  fileprivate var amountText: String {
    let words =
      switch bound {
      case .exact: ""
      case .approximately: "about "
      case .moreThan: "more than "
      case .upTo: "up to "
      }
    return "\(words)\(amount.groupedText) \(unit)"
  }
}

extension Double {
  /// The number with a comma between thousands and only the decimals that it has.
  fileprivate var groupedText: String {
    guard magnitude < 1e15 else { return "\(self)" }
    let parts = "\(self)".split(separator: ".")
    let digits = String(Int(self))
    let groups = digits.enumerated().map { index, digit in
      index > 0 && (digits.count - index) % 3 == 0 ? ",\(digit)" : "\(digit)"
    }
    let decimals = parts.count > 1 && parts[1] != "0" ? ".\(parts[1])" : ""
    return groups.joined() + decimals
  }
}
