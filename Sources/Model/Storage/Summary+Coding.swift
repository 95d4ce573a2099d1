extension Summary {
  /// The summary as lines of a name, a tab and a value.
  var encoded: String {
    var lines = [line("title", title)]
    lines += [("question", question), ("bottom-line", bottomLine), ("handling", handling)]
      .compactMap { name, value in value.map { line(name, $0) } }
    lines += documents.map { document in
      line("document", document.fields.joined(separator: "\t"))
    }
    lines.append(line("years", ([firstYear] + years).map(String.init).joined(separator: " ")))
    lines +=
      facilitators.map { line("facilitator", $0) } + constraints.map { line("constraint", $0) }
    lines.append(
      line("counts", (counts + [notes, errors, warnings]).map(String.init).joined(separator: " ")))
    return lines.joined()
  }

  private func line(_ name: String, _ value: String) -> String {
    "\(name)\t\(value)\n"
  }

  /// Reads what ``encoded`` wrote; `nil` where it is anything else.
  init?(encoded: Substring) {
    self.init(title: "")
    for line in encoded.utf8.split(separator: .lineFeed) {
      guard let tab = line.firstIndex(of: UInt8(ascii: "\t")),
        take(Substring(line[..<tab]), String(Substring(line[line.index(after: tab)...])))
      else { return nil }
    }
    guard counts.count == Record.Kind.allCases.count else { return nil }
  }

  private mutating func take(_ name: Substring, _ value: String) -> Bool {
    switch name {
    case "title": title = value
    case "question": question = value
    case "bottom-line": bottomLine = value
    case "handling": handling = value
    case "facilitator": facilitators.append(value)
    case "constraint": constraints.append(value)
    case "document":
      guard let document = DocumentLine(fields: value) else { return false }
      documents.append(document)
    case "years":
      let numbers = Self.numbers(in: value)
      firstYear = numbers.first ?? 0
      years = Array(numbers.dropFirst())
    case "counts": return takeCounts(Self.numbers(in: value))
    default: return false
    }
    return true
  }

  private static func numbers(in text: String) -> [Int] {
    text.utf8.split(separator: .blank).compactMap { Int(Substring($0)) }
  }

  private mutating func takeCounts(_ numbers: [Int]) -> Bool {
    guard numbers.count == Record.Kind.allCases.count + 3 else { return false }
    counts = Array(numbers.dropLast(3))
    (notes, errors, warnings) = (
      numbers[numbers.count - 3], numbers[numbers.count - 2], numbers[numbers.count - 1]
    )
    return true
  }
}

extension Summary.DocumentLine {
  fileprivate var fields: [String] {
    ["\(words)", "\(notes)", "\(records)", "\(suggestions)", issued, authors, title]
      + (handling.map { [$0] } ?? [])
  }

  fileprivate init?(fields text: String) {
    let fields = text.utf8.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    guard fields.count >= 7, let words = Int(fields[0]), let notes = Int(fields[1]),
      let records = Int(fields[2]), let suggestions = Int(fields[3])
    else { return nil }
    self.init(
      title: fields[6], authors: fields[5], issued: fields[4], words: words, notes: notes,
      records: records, suggestions: suggestions, handling: fields.count > 7 ? fields[7] : nil)
  }
}
