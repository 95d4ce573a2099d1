import Model
import Testing

@Suite struct NearestNameTests {
  private static let names = ["title", "themes", "evidence", "id"]

  @Test(arguments: [
    ("titel", "title"), ("Title", "title"), ("theme", "themes"), ("evidense", "evidence"),
    ("evdence", "evidence"), ("di", "id"), ("strength", nil), ("", nil),
  ])
  func `a word close to a name means the name`(word: String, name: String?) {
    #expect(Self.names.nearest(to: word) == name)
  }

  @Test func `among no names none is near`() {
    #expect([String]().nearest(to: "title") == nil)
  }
}
