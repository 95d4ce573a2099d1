/// A sentence with one of its dates, and what it says of it.
struct DatedSentence {
  /// UTF-8 offsets in the document's text.
  let sentence: Range<Int>
  let date: EDTF
  let kind: Event.Kind
  let basis: Event.Basis
  let rule: String

  /// The words of the date, and those that decided on its kind.
  let cues: [String]

  /// Reads what stands around a date; `nil` where nothing is said of it.
  ///
  /// - Parameters:
  ///   - expression: The date.
  ///   - sentence: The sentence that holds it.
  ///   - bytes: The text of both.
  init?(_ expression: TemporalExpression, in sentence: Range<Int>, of bytes: [UInt8]) {
    let around = Surroundings(expression.range, in: sentence, of: bytes)
    guard let written = expression.eventDate, around.words >= Self.fewestWords,
      !around.isAuthorAndYear
    else { return nil }
    let lead = around.lead
    let (date, leadRule) = Self.date(written, behind: lead, isSpan: expression.span != nil)
    self.sentence = sentence
    self.date = date
    rule = leadRule ?? expression.rule.rawValue
    basis = expression.basis == .inferred ? .inferred : .stated
    let words = String(decoding: bytes[expression.range], as: UTF8.self).collapsingWhitespace
    if lead == .by || lead == .deadline {
      (kind, cues) = (.deadline, [around.leadText, words])
    } else if lead == .asOf {
      (kind, cues) = (.asOf, [around.leadText, words])
    } else {
      let found = EventKindCues.kind(of: String(decoding: bytes[sentence], as: UTF8.self))
      (kind, cues) = (found?.kind ?? .milestone, [words] + (found.map { [$0.cue] } ?? []))
    }
  }

  /// The fewest words beside the date that say something of it.
  private static let fewestWords = 4

  /// The date with the open end that the words before it give it.
  private static func date(
    _ date: EDTF, behind lead: Lead, isSpan: Bool
  ) -> (EDTF, rule: String?) {
    guard !isSpan, !date.isInterval else { return (date, nil) }
    switch lead {
    case .since: return ((try? EDTF("\(date)/..")) ?? date, "since")
    case .until: return ((try? EDTF("../\(date)")) ?? date, "until")
    default: return (date, nil)
    }
  }
}

extension TemporalExpression {
  /// The date on a timeline: the whole of a range, an estimate as one.
  fileprivate var eventDate: EDTF? {
    if let span { return try? EDTF(span) }
    guard let edtf else { return nil }
    return modifier == .approximate ? (try? EDTF("\(edtf)~")) ?? edtf : edtf
  }
}

extension DatedSentence {
  /// What the words before a date make of it.
  enum Lead {
    case none, since, until, by, deadline, asOf
  }

  /// The words around a date in its sentence.
  private struct Surroundings {
    /// How many words the sentence has beside the date.
    let words: Int
    let lead: Lead
    let leadText: String

    /// Whether the date is the year of a work behind its author in brackets: `(Bell 2019)`.
    let isAuthorAndYear: Bool

    init(_ range: Range<Int>, in sentence: Range<Int>, of bytes: [UInt8]) {
      let before = bytes[sentence.lowerBound..<range.lowerBound]
      let behind = bytes[range.upperBound..<sentence.upperBound]
      words = Self.words(in: before) + Self.words(in: behind)
      let last = Self.lastWords(of: before)
      (lead, leadText) = Self.lead(last)
      isAuthorAndYear = Self.endsWithAuthor(before) && Self.closes(behind)
    }

    private static func words(in bytes: ArraySlice<UInt8>) -> Int {
      bytes.split { !$0.isASCIILetter && $0 < 0x80 }.count { $0.count > 1 }
    }

    /// The last three words in lower case.
    private static func lastWords(of bytes: ArraySlice<UInt8>) -> [String] {
      let words = bytes.suffix(40).split { !$0.isASCIILetter && $0 != .hyphen }
      return words.suffix(3).map { String(decoding: $0, as: UTF8.self).lowercased() }
    }

    private static func lead(_ words: [String]) -> (Lead, String) {
      // Articles and parts of a date stand between: `by the end of 2030`.
      let words = words.filter { !["the", "at", "least"].contains($0) }
      let pair = words.suffix(2).joined(separator: " ")
      switch pair {
      case "as of", "as at": return (.asOf, pair)
      case "later than", "deadline of", "due in", "due by", "due on": return (.deadline, pair)
      case "up to": return (.until, pair)
      default: break
      }
      switch words.last {
      case "since": return (.since, "since")
      case "until", "till": return (.until, words.last ?? "")
      case "by": return (.by, "by")
      default: return (.none, "")
      }
    }

    private static func endsWithAuthor(_ before: ArraySlice<UInt8>) -> Bool {
      guard let bracket = before.suffix(80).lastIndex(of: UInt8(ascii: "(")),
        !before[bracket...].contains(UInt8(ascii: ")"))
      else { return false }
      let part = before[(bracket + 1)...].split(separator: UInt8(ascii: ";")).last ?? []
      let words = part.split { $0 == .blank || $0 == UInt8(ascii: ",") }
      return !words.isEmpty
        && words.allSatisfy { word in
          word.first?.isASCIIUppercase == true
            || ["and", "&", "et", "al.", "see", "also"].contains(
              String(decoding: word, as: UTF8.self))
        }
    }

    private static func closes(_ behind: ArraySlice<UInt8>) -> Bool {
      behind.first.map { [UInt8(ascii: ")"), UInt8(ascii: ";"), UInt8(ascii: ":")].contains($0) }
        ?? false
    }
  }
}
