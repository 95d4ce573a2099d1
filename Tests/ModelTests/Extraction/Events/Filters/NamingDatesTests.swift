import Testing

@testable import Model

@Suite struct NamingDatesTests {
  @Test(arguments: [
    "They meet each year under the {2011} Harbour Agreement.",
    "The guild relies on its {2014} pilotage rules and on the Tariff Act of {1998}.",
    "The talks follow the {1982} Convention on the Law of the Sea.",
    "The treaty, as set out in the {2021} review, is still in force.",
    "The {1987} charter forbids it.",
    "Under the {May 2019} plan the towns will share the quay.",
    "Fees are back at their {2010} level.",
    "Traffic fell to the level of {2010}.",
    "The ministers praised Norway's {2023} chairmanship.",
    "It takes part in the {2021-2027} programme.",
    "Welcoming the Harbour Policy – {2023}, the guild asked for more.",
    "The Quay Act, {2019}, asks for a report.",
    "It helps the Master Plan on Ports (MPOP) {2025} and Work Plan II ({2021-2025}).",
    "All agreed on the goals of FORA {2040} and of the Small Ports Initiative {2035}.",
  ])
  func `a date that only names something gives no event`(text: String) {
    #expect(MarkedSentence(text).marked(NamingDates.names) == text)
  }

  @Test(arguments: [
    "The [2011] Harbour Agreement opened every port.",
    "The Tariff Act of [1998] ended the monopoly of the guild.",
    "In a [2012] white paper, the ministry promised a third pier.",
    "Trade fell after the [2016] referendum and the drought of [2018].",
    "The guild praised the [2021] opening of the office in Oslo.",
    "Norway affirmed its [2050] net zero target.",
    "In [2015] Norway signed it, and by [May 2016] Denmark too.",
    "The plan was made in [March 2018] for the pier.",
    "They left in a hurry ([2021]) and came back.",
    "The policy of [the 1990s] was another.",
    "As of [2023] four piers stood.",
    "The works last until [the end of 2024].",
    "The trade was opened up by a [1986] shift in the guild's rules.",
    "It was set up at a [2010] guild meeting on fees.",
    "After they had begun, a [20 January 2021] port order called for a halt.",
    "The drills of GULL [2018] were the largest.",
    "Trade could peak in the [2025 through 2030] time frame.",
  ])
  func `one that says when something happened gives an event`(text: String) {
    #expect(MarkedSentence(text).marked(NamingDates.names) == text)
  }
}
