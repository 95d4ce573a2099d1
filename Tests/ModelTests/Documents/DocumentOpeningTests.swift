import Model
import Testing

@Suite struct DocumentOpeningTests {
  private let opening = DocumentOpening(
    of: readDocument("# Small Ports\n\nAna Bell\n\nMay 03, 2021\n\nText.\n").document)

  @Test(arguments: ["Small Ports", "SMALL PORTS", "Ana Bell", "3 May 2021", ""])
  func `what stands at the top is said, in whatever form`(text: String) {
    #expect(opening.says(text))
  }

  @Test(arguments: ["Small Ports Review", "Carl Dunn", "3 June 2021"])
  func `what does not stand there is not said`(text: String) {
    #expect(!opening.says(text))
  }
}
