import Model
import TestSupport
import Testing

@Suite struct LinksTests {
  @Test func `the marks of a range are all that touch it, by where they start`() async throws {
    let dossier = try await DossierLoader.load([Tidewater.path])
    let links = Links(dossier)
    var count = 0
    for (index, document) in dossier.documents.enumerated() {
      let all = links.marks(ofDocument: index)
      count += all.count
      for start in stride(from: 0, to: document.text.utf8.count, by: 7) {
        let range = start..<(start + 40)
        let expected = all.filter { $0.range.overlaps(range) }
        #expect(links.marks(ofDocument: index, in: range) == expected)
      }
    }
    #expect(count > 20)
    #expect(links.marks(ofDocument: dossier.documents.count, in: 0..<9).isEmpty)
  }
}
