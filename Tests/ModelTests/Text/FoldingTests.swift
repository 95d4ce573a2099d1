import Model
import TestSupport
import Testing

@Suite struct FoldingTests {
  @Test(arguments: [
    ("Việt Nam Đà Nẵng", "viet nam da nang"), ("Straße", "strasse"), ("STRASSE", "strasse"),
    ("ﬁnancial ﬂow", "financial flow"), ("Œuvre, Ærø", "oeuvre, aero"),
    ("co\u{AD}op\u{200B}er\u{2060}ate", "cooperate"), ("ten\u{A0}km\u{2009}off", "ten km off"),
    ("“it’s” 2017–18", "\"it's\" 2017-18"), ("ＡＢＣ１２", "abc12"), ("مُحَمَّد", "محمد"),
    ("שָׁלוֹם", "שלום"), ("Ωμέγα", "ωμεγα"), ("ёлка", "елка"), ("İstanbul", "istanbul"), ("", ""),
  ])
  func `text folds to what people compare`(text: String, folded: String) {
    #expect(text.folded == folded)
  }

  @Test(arguments: [
    ("Đà Nẵng", "Đa\u{300} Na\u{306}\u{303}ng"), ("Việt", "Vie\u{323}\u{302}t"),
    ("Việt", "Vie\u{302}\u{323}t"), ("é", "e\u{301}"), ("ά", "α\u{301}"), ("й", "и\u{306}"),
    ("한국", "\u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8}"), ("が", "か\u{3099}"),
    ("パ", "ハ\u{309A}"), ("Å", "A\u{30A}"),
  ])
  func `composed and decomposed text find each other`(composed: String, decomposed: String) {
    #expect(FoldedText("x \(decomposed) y").ranges(of: composed).count == 1)
    #expect(FoldedText("x \(composed) y").ranges(of: decomposed).count == 1)
    #expect(composed.folded == decomposed.folded)
  }

  @Test(arguments: [
    ("die Straße hier", "strasse", "Straße"), ("die Straße", "ß", "ß"), ("Fuß", "s", "ß"),
    ("the co\u{AD}operation", "cooperation", "co\u{AD}operation"),
    ("in Vie\u{323}\u{302}t Nam", "viet", "Vie\u{323}\u{302}t"),
    ("in Vie\u{323}\u{302}t Nam", "vie", "Vie\u{323}\u{302}"),
    ("in Vie\u{323}\u{302}t Nam", "t nam", "t Nam"), ("aé", "é", "é"), ("éa", "é", "é"),
    ("of\u{FB01}ce", "office", "of\u{FB01}ce"), ("o\u{FB03}ce", "office", "o\u{FB03}ce"),
    ("a\u{200B}b", "ab", "a\u{200B}b"), ("軍，越南", "越", "越"),
  ])
  func `a hit is whole characters with their marks`(text: String, query: String, hit: String?) {
    let range = FoldedText(text).ranges(of: query).first
    let found = range.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
    #expect(found == hit)
  }

  @Test func `hits lie in order on the boundaries of characters, whatever the text`() {
    var random = SeededRandom(seed: 5)
    for _ in 0..<2000 {
      let text = random.text(length: Int.random(in: 0...20, using: &random))
      let query = random.text(length: Int.random(in: 1...2, using: &random))
      let bytes = Array(text.utf8)
      var end = 0
      for range in FoldedText(text).ranges(of: query) {
        #expect(range.lowerBound >= end && range.upperBound <= bytes.count)
        #expect(String(validating: bytes[range], as: UTF8.self)?.folded == query.folded)
        end = range.upperBound
      }
    }
  }
}
