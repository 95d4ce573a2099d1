import Testing

@testable import Model

@Suite struct CountTests {
  @Test(arguments: [
    ("The guild has «12 ships» now.", ["12 ships"]),
    ("They caught «20 pounds» of herring.", ["20 pounds"]),
    ("The guild bought «24 Metal Shark patrol boats» then.", ["24 boats"]),
    ("They sent «six Boeing drones» and «two old cutters».", ["6 drones", "2 cutters"]),
    (
      "Nearly «40%» of the towns and «17 percentage points» more.",
      ["40 % approximately", "17 percentage points"]
    ),
    ("It fell by «twenty-one percent» then.", ["21 %"]),
    ("Over «seven and one-half million jobs» depend on it.", ["7500000 jobs more-than"]),
    ("More than «half a million ships» and boats came.", ["500000 ships more-than"]),
    ("It has a population of «12.4 million».", ["12400000 population"]),
    ("«48 lone and shared survey missions» were flown.", ["48 missions"]),
    ("Berths take ships of «60,000 tonnes» each.", ["60000 tonnes"]),
    ("If it stays low (under «30»-«40%»), it fails.", ["30 % more-than", "40 % up-to"]),
  ])
  func `a number with a noun is a count`(text: String, amounts: [String]) {
    let figures = MarkedFigures(text)
    #expect(figures.amounts == amounts)
    #expect(figures.found == figures.marked)
  }

  @Test(arguments: [
    "See Article 5 cases, page 12 notes and Table 4 rows.",
    "Resolution 2231 bans them, as do H.R. 2500 rules and Phase 2 projects.",
    "The F-16 jets, 5G networks, G7 ministers and COVID-19 vaccines.",
    "It took 25 years, a 24-hour watch and 6 months.",
    "In 2018 ships came, and 1991 sales were good.",
    "The 13th congress and the 1990s towns.",
    "The two countries share four principles.",
    "The Five Power Arrangements hold.",
    "They live at 30 Harbour Terrace and call 6778 0955.",
    "1. Partners meet.",
  ])
  func `years, labels and lengths of time are no counts`(text: String) {
    #expect(MarkedFigures(text).amounts == [])
  }
}
