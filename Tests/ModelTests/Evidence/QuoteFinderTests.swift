import Model
import Testing

@Suite struct QuoteFinderTests {
  private static let finder = QuoteFinder(
    "The fees deter visits, and the fees deter trade.\nĐà Nẵng: the fees fell.")

  @Test(arguments: [
    (TextQuoteSelector(exact: "deter visits"), QuoteFinder.Outcome.found(9..<21)),
    (TextQuoteSelector(exact: "deter   visits"), .found(9..<21)),
    (TextQuoteSelector(exact: "Deter visits"), .lost),
    (TextQuoteSelector(exact: ""), .lost),
    (TextQuoteSelector(exact: "fees deter"), .ambiguous(count: 2)),
    (TextQuoteSelector(exact: "fees deter", prefix: "and the "), .found(31..<41)),
    (TextQuoteSelector(exact: "fees deter", suffix: " visits"), .found(4..<14)),
    (TextQuoteSelector(exact: "fees deter", suffix: "nothing"), .lost),
    (TextQuoteSelector(exact: "fees", prefix: "Nẵng: the"), .found(66..<70)),
  ])
  func `a quotation is found where it stands alone`(
    quote: TextQuoteSelector, outcome: QuoteFinder.Outcome
  ) {
    #expect(Self.finder.find(quote) == outcome)
  }
}
