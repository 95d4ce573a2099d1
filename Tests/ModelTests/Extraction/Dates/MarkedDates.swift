import Model

/// A sentence with its temporal expressions marked: `met on [12 September 2024|2024-09-12]`.
///
/// A mark holds the words, the value where it is not the words, and the type where it is no date.
struct MarkedDates: Equatable {
  private(set) var text = ""
  private(set) var marks: [Mark] = []

  struct Mark: Equatable, CustomStringConvertible {
    let text: String
    let value: String
    let kind: TemporalExpression.Kind
    let start: Int

    var description: String { "[\(text)|\(value)|\(kind.rawValue)] at \(start)" }
  }

  init(_ marked: String) {
    for (index, piece) in marked.split(separator: "[", omittingEmptySubsequences: false)
      .enumerated()
    {
      let parts = piece.split(separator: "]", maxSplits: 1, omittingEmptySubsequences: false)
      if index > 0, parts.count == 2 {
        let fields = parts[0].split(separator: "|").map(String.init)
        let kind = fields.count > 2 ? TemporalExpression.Kind(rawValue: fields[2]) : .date
        marks.append(
          Mark(
            text: fields[0], value: fields.count > 1 ? fields[1] : fields[0], kind: kind ?? .date,
            start: text.utf8.count))
        text += fields[0] + parts[1]
      } else {
        text += piece
      }
    }
  }

  /// What the tagger finds in the text.
  func found(published day: CalendarDay?) -> [Mark] {
    TemporalTagger.expressions(in: text, published: day).map { expression in
      Mark(
        text: String(text[utf8: expression.range]), value: expression.value,
        kind: expression.kind, start: expression.range.lowerBound)
    }
  }
}

extension CalendarDay {
  /// A Sunday, on which the sentences of these tests were published.
  static let sunday = CalendarDay(year: 2024, month: 9, day: 15)
}
