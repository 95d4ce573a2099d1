/// What a figure counts, in a form that can be compared.
struct FigureSubject {
  /// The words of what is counted that say something.
  private let words: Set<String>

  /// The programmes, agreements and exercises that it or its passages name.
  private let programmes: [String]

  init(_ figure: Figure, programmes: [Actor]) {
    words = Set(
      PlainWord.all(in: figure.what.folded).map(\.text.singular).filter {
        $0.utf8.count > 2 && !Self.common.contains($0)
      })
    let text = ([figure.what] + figure.evidence.map(\.quote.exact)).joined(separator: "\n")
    self.programmes = programmes.filter { !$0.mentions(in: text, besides: programmes).isEmpty }.map(
      \.name)
  }

  /// What two figures both count; `nil` where they seem to count different things.
  func shared(with other: FigureSubject) -> String? {
    if let programme = programmes.first(where: other.programmes.contains) { return programme }
    let shared = words.intersection(other.words)
    guard shared.count > 1, shared == words || shared == other.words else { return nil }
    return shared.sorted().joined(separator: ", ")
  }

  /// Words that every sum has.
  private static let common: Set<String> = [
    "the", "and", "for", "from", "with", "total", "sum", "amount", "number", "value", "funding",
    "fund", "money", "spending", "cost", "additional", "further", "other", "another", "first",
    "second", "third", "new", "under",
  ]
}

extension String {
  /// The word without the s of a plural.
  fileprivate var singular: String {
    utf8.count > 3 && hasSuffix("s") && !hasSuffix("ss") ? String(dropLast()) : self
  }
}

extension Dossier {
  /// What sums are paid under.
  var programmes: [Actor] {
    records.actors.filter { [.programme, .agreement, .exercise].contains($0.kind) }
  }
}
