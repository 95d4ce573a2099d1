@testable import Model

/// A sentence with its dates marked: `[2011]` gives an event, `{2011}` none.
struct MarkedSentence {
  let sentence: EventSentence
  let bytes: [UInt8]

  /// - Parameter text: The sentence, with or without marks.
  init(_ text: String) {
    bytes = Array(text.utf8.filter { !Array("[]{}".utf8).contains($0) })
    let dates = TemporalTagger.expressions(inUTF8: bytes, published: .sunday)
    sentence = EventSentence(0..<bytes.count, dates: dates.filter { $0.edtf != nil }, of: bytes)
  }

  /// The sentence with the marks that a rule gives it.
  ///
  /// - Parameter isLeftOut: Whether the rule leaves a date out.
  /// - Returns: The marked sentence.
  func marked(_ isLeftOut: (DateInSentence, EventSentence) -> Bool) -> String {
    var marked: [UInt8] = []
    var end = 0
    for date in sentence.dates {
      let first = sentence.words[date.words.lowerBound].range.lowerBound
      let last = sentence.words[date.words.upperBound - 1].range.upperBound
      let signs = isLeftOut(date, sentence) ? ("{", "}") : ("[", "]")
      marked += bytes[end..<first] + Array(signs.0.utf8) + bytes[first..<last]
      marked += Array(signs.1.utf8)
      end = last
    }
    return String(decoding: marked + bytes[end...], as: UTF8.self)
  }
}
