import Testing

@testable import Model

@Suite struct VerbWordsTests {
  @Test(arguments: [
    ("The guild signed it", VerbWords.Tense.past), ("The guild met there", .past),
    ("The guild has signed it", .perfect), ("The guild will sign it", .future),
    ("The guild remains small", .present), ("Signed in Oslo", .past),
    ("The proposed pier of the United Towns", nil), ("Trade of the indeed naked hundred", nil),
    ("to achieve calm and put ships there", nil),
  ])
  func `the first verb tells the tense`(text: String, tense: VerbWords.Tense?) {
    let bytes = Array(text.utf8)
    let words = SentenceWord.words(in: bytes, of: 0..<bytes.count)
    #expect(VerbWords.first(from: 0, in: words)?.tense == tense)
  }
}
