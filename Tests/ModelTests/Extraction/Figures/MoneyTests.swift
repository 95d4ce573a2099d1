import Testing

@testable import Model

@Suite struct MoneyTests {
  @Test(arguments: [
    ("The port got «US$1.2 billion» last spring.", ["1200000000 USD"]),
    ("The port got «$60m», and the pier «£1bn».", ["60000000 USD", "1000000000 GBP"]),
    ("They lent «EUR 20 million» to the guild.", ["20000000 EUR"]),
    ("They lent «20 million euros» to the guild.", ["20000000 EUR"]),
    ("The state spent «VND 3 trillion» on dykes.", ["3000000000000 VND"]),
    ("Japan gave «¥700 million» for boats.", ["700000000 JPY"]),
    ("It cost «A$18.5 million» or «NZ$ 20 million».", ["18500000 AUD", "20000000 NZD"]),
    ("It cost «20 million Australian dollars».", ["20000000 AUD"]),
    ("The lender has «Rs 500 crore» outstanding.", ["5000000000 INR"]),
    ("It paid «€1,234,567.89» in all.", ["1234567.89 EUR"]),
    ("It cost «41.2 million US dollars».", ["41200000 USD"]),
    (
      "A «$60-million» loan came, and a «half a billion dollar» guarantee.",
      ["60000000 USD", "500000000 USD"]
    ),
    ("It lost «one hundred and twenty thousand dollars».", ["120000 USD"]),
    ("They need «two and a half billion dollars».", ["2500000000 USD"]),
    ("The toll is «MVR 12,000» a month.", ["12000 MVR"]),
    ("The toll is «USD 95k» a year.", ["95000 USD"]),
    ("Nó cần «5 tỷ đồng» cho cảng.", ["5000000000 VND"]),
  ])
  func `an amount has a number and a currency`(text: String, amounts: [String]) {
    let figures = MarkedFigures(text)
    #expect(figures.amounts == amounts)
    #expect(figures.found == figures.marked)
  }

  @Test(arguments: [
    ("The guild has more than «US$29.8 million» now.", "29800000 USD more-than"),
    ("The guild got approximately «US$104 million» then.", "104000000 USD approximately"),
    ("Costs surpassed «$118 million» then.", "118000000 USD more-than"),
    ("It lent up to «£1bn» to them.", "1000000000 GBP up-to"),
    ("It must not exceed «US$25» a boat.", "25 USD up-to"),
    ("They have no less than «€5 million» left.", "5000000 EUR more-than"),
    ("They have no more than «€5 million» left.", "5000000 EUR up-to"),
    ("They want «€5 million» or more for it.", "5000000 EUR more-than"),
    ("They want a total of about «€5 million» for it.", "5000000 EUR approximately"),
    ("It cost less than the «€5 million» that was planned.", "5000000 EUR"),
  ])
  func `the words around an amount are its bound`(text: String, amount: String) {
    #expect(MarkedFigures(text).amounts == [amount])
  }

  @Test(arguments: [
    "It will cost $1.2–1.5 billion in all.",
    "It will cost between $1.2 and $1.5 billion in all.",
    "It will cost between 1.2 and 1.5 billion dollars in all.",
    "It will cost US$1.2 to 1.5 billion in all.",
  ])
  func `a range has a least and a greatest amount`(text: String) {
    #expect(
      MarkedFigures(text).amounts == ["1200000000 USD more-than", "1500000000 USD up-to"])
  }

  @Test func `what rose from one sum to another is two sums`() {
    #expect(MarkedFigures("The toll rose from $3 to $5 a boat.").amounts == ["3 USD", "5 USD"])
  }

  @Test(arguments: [
    "Hundreds of millions of dollars were lost, and several million pounds.",
    "In 2020 US dollars were scarce, and in constant 2015 US dollars it is flat.",
    "The guild calls ALL 27 of them, and SAR 5 is for rescue.",
    "See https://ports.example/us$5-million, Ana Bell, 2020.",
  ])
  func `what is no sum of money gives none`(text: String) {
    #expect(MarkedFigures(text).amounts == [])
  }

  @Test func `sums in notes count, those in titles do not`() {
    let text = """
      The guild spent much.[^1]

      [^1]: Most went to piers ($25.5 million). See “$3 million for the pier,” Port News, 2019.
      """
    #expect(MarkedFigures(text).amounts == ["25500000 USD"])
  }
}
