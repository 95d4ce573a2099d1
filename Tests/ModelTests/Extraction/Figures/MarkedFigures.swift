import TestSupport

@testable import Model

/// A sentence whose amounts stand between `«` and `»`, and what is found in it.
struct MarkedFigures {
  /// The words between the marks.
  let marked: [String]

  /// The words that were found to be amounts.
  let found: [String]

  /// The amounts that were found: `5000000 USD more-than`.
  let amounts: [String]

  init(_ text: String) {
    marked = text.split(separator: "«", omittingEmptySubsequences: false).dropFirst().map {
      String($0.prefix { $0 != "»" })
    }
    let plain = text.filter { $0 != "«" && $0 != "»" }
    let figures = FigureExtractor.figures(in: DatedDocument(Document(markdown: plain)))
    found = figures.compactMap { $0.suggestion?.cues.first }
    amounts = figures.map { figure in
      "\(figure.amount.decimalDigits) \(figure.unit)"
        + (figure.bound == .exact ? "" : " \(figure.bound.rawValue)")
    }
  }
}
