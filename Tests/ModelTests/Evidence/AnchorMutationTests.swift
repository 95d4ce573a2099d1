import Model
import TestSupport
import Testing

/// Every quotation of the bundled dossier, looked for in documents that a script has edited.
@Suite struct AnchorMutationTests {
  /// A document as sentences, each with what became of it.
  private struct Edited {
    struct Sentence {
      let original: Range<Int>
      var text: String
      var isGone = false
    }

    var sentences: [Sentence] = []
    /// Where each sentence now stands, by its place in the original.
    private(set) var ranges: [Int: Range<Int>] = [:]
    private(set) var text = ""

    init(_ document: Document) {
      for block in document.blocks {
        for range in Sentences.ranges(in: document.text[utf8: block.range]) {
          let start = block.range.lowerBound
          let whole = (start + range.lowerBound)..<(start + range.upperBound)
          sentences.append(Sentence(original: whole, text: String(document.text[utf8: whole])))
        }
      }
    }

    /// Edits some sentences and writes the text.
    mutating func edit(_ random: inout SeededRandom) {
      var order = Array(sentences.indices)
      for index in sentences.indices { mutate(index, &order, &random) }
      for index in order where !sentences[index].isGone {
        let start = text.utf8.count
        text += sentences[index].text
        ranges[index] = start..<text.utf8.count
        text += Int.random(in: 0..<4, using: &random) == 0 ? "\n" : " "
      }
    }

    private mutating func mutate(
      _ index: Int, _ order: inout [Int], _ random: inout SeededRandom
    ) {
      let text = sentences[index].text
      switch Int.random(in: 0..<16, using: &random) {
      case 0: sentences[index].isGone = true
      case 1: order.swapAt(index, Int.random(in: order.indices, using: &random))
      case 2:
        let digits = text.indices.filter { text[$0].isASCII && text[$0].isNumber }
        guard let place = digits.randomElement(using: &random) else { return }
        let digit = text[place] == "7" ? "4" : "7"
        sentences[index].text.replaceSubrange(place...place, with: digit)
      case 3:
        let blanks = text.indices.filter { text[$0] == " " }
        guard let place = blanks.randomElement(using: &random) else { return }
        sentences[index].text.replaceSubrange(place...place, with: " not ")
      case 4, 5:
        var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        for _ in 0..<Int.random(in: 1...3, using: &random) {
          words[Int.random(in: words.indices, using: &random)] = "quayside"
        }
        sentences[index].text = words.joined(separator: " ")
      case 6: sentences[index].text = text.replacing("'", with: "’").replacing("-", with: "–")
      case 7: sentences[index].text = text.replacing(" ", with: "\n")
      case 8 where text.hasSuffix("."): sentences[index].text = text.dropLast() + ", and"
      default: break
      }
    }
  }

  @Test func `of ten thousand no quotation is found in another sentence`() async throws {
    let dossier = try await DossierLoader.load(["Data/us-vietnam-security"])
    var random = SeededRandom(seed: 1)
    var tried = 0
    var found = 0
    var offered = 0
    while tried < 10_000 {
      for document in dossier.documents {
        var edited = Edited(document)
        edited.edit(&random)
        var finder = AnchorFinder(edited.text)
        let evidence = dossier.records.keyed.flatMap(\.record.evidence)
        for item in evidence where item.document.id == document.id {
          guard let passage = item.passage,
            let index = edited.sentences.firstIndex(where: {
              $0.original.lowerBound <= passage.range.lowerBound
                && $0.original.upperBound >= passage.range.upperBound
            })
          else { continue }
          tried += 1
          let anchor = finder.find(item.quote)
          guard let range = anchor.passage ?? anchor.proposal else { continue }
          found += anchor.passage == nil ? 0 : 1
          offered += anchor.passage == nil ? 1 : 0
          let text = edited.text[utf8: range].collapsingWhitespace
          #expect(text.filter(\.isNumber) == item.quote.exact.filter(\.isNumber))
          #expect(text.contains(" not ") == item.quote.exact.contains(" not "))
          let place = edited.ranges[index]
          #expect(place.map { $0.overlaps(range) } == true, "\(item.quote.exact): \(anchor)")
        }
      }
    }
    #expect(found > tried * 7 / 10)
    #expect(offered > 0)
  }
}
