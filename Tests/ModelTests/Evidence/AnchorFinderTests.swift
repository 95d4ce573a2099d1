import Model
import TestSupport
import Testing

/// What became of quotations in texts that somebody edited.
@Suite struct AnchorFinderTests {
  private func anchor(
    _ quote: String, in text: String, prefix: String? = nil, suffix: String? = nil
  ) -> Anchor {
    var finder = AnchorFinder(text)
    return finder.find(TextQuoteSelector(exact: quote, prefix: prefix, suffix: suffix))
  }

  @Test(arguments: [
    ("the 'old' quay", "They say the ‘old’ quay fell.", "the ‘old’ quay"),
    ("2016-2018, at the port", "In 2016–2018, at\nthe port.", "2016–2018, at\nthe port"),
    ("phí cảng tăng", "Rồi phi\u{301} ca\u{309}ng tăng.", "phi\u{301} ca\u{309}ng tăng"),
    (
      "co-operation grew", "So co\u{2010}oper\u{AD}ation\u{A0}grew.",
      "co\u{2010}oper\u{AD}ation\u{A0}grew"
    ),
  ])
  func `other marks, dashes, blanks and forms of letters are no other words`(
    quote: String, text: String, found: String
  ) throws {
    guard case .moved(let range) = anchor(quote, in: text) else {
      Issue.record("\(anchor(quote, in: text))")
      return
    }
    #expect(String(text[utf8: range]) == found)
  }

  private static let sentence =
    "The authority will give the small ports of Meril about 218 million crowns until 2030."

  @Test(arguments: [
    ("will give", "will grant", true), ("small ports", "smaller ports", true),
    ("218", "118", false), ("Meril", "Tolva", false), ("will give", "will not give", false),
    ("2030", "2031", false), ("about", "almost all of the", false),
  ])
  func `nearly the same words are offered, but never with another number, name or negation`(
    old: String, new: String, isOffered: Bool
  ) {
    let changed = Self.sentence.replacing(old, with: new)
    let found = anchor(Self.sentence, in: "Ships came. \(changed) Ships left.")
    #expect(found.passage == nil)
    #expect((found.proposal != nil) == isOffered)
  }

  @Test func `of two that are nearly as similar none is offered`() {
    let one = Self.sentence.replacing("small", with: "smaller")
    let other = Self.sentence.replacing("will give", with: "gives")
    #expect(anchor(Self.sentence, in: one + " " + other) == .lost)
  }

  @Test func `the same words elsewhere are only offered where others stood around them`() {
    let found = anchor("fees deter visits", in: "The fees deter visits.", prefix: "and the")
    #expect(found == .changed(4..<21, similarity: 1))
    #expect(anchor("fees", in: "fees, fees", prefix: "high") == .lost)
    #expect(anchor("the ‘fees’", in: "the 'fees' and the 'fees'") == .ambiguous(count: 2))
    #expect(anchor("…", in: "") == .lost)
  }
}
