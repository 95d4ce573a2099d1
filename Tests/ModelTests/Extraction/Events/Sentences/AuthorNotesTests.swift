import Testing

@testable import Model

@Suite struct AuthorNotesTests {
  @Test(arguments: [
    ("Ana Bell is a senior fellow of the Institute of Ports.", true),
    ("Ana Bell and Carl Dunn is the Director of it.", true),
    ("Norway is a partner of the guild.", false),
    ("The pier is a work of Ana Bell, a professor.", false),
  ])
  func `a paragraph that begins with who somebody is presents an author`(
    text: String, isNote: Bool
  ) {
    let bytes = Array(text.utf8)
    #expect(AuthorNotes.present(SentenceWord.words(in: bytes, of: 0..<bytes.count)) == isNote)
  }
}
