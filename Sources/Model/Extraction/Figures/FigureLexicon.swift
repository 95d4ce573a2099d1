/// The words that numbers, their bounds and what they count are made of.
enum FigureLexicon {
  /// Ten to a power.
  static func powerOfTen(_ power: Int) -> Double { powers[min(max(power, 0), powers.count - 1)] }

  private static let powers: [Double] = (0...12).map { power in
    (0..<power).reduce(1) { value, _ in value * 10 }
  }

  /// What a word behind a number multiplies it by.
  static func scale(_ word: String) -> Double? { scales[word] }

  /// Whether letters right behind a number are a scale or a measure.
  static func isSuffix(_ letters: String) -> Bool {
    ["k", "K", "m", "M", "b", "B", "t", "T"].contains(letters)
      || scales[letters.lowercased()] != nil
      || measures.contains(letters.lowercased())
  }

  /// What a single letter behind an amount of money multiplies it by.
  static func moneyScale(_ word: String) -> Double? { scales[word] ?? letterScales[word] }

  private static let letterScales: [String: Double] = ["k": 1e3, "m": 1e6, "b": 1e9, "t": 1e12]

  private static let scales: [String: Double] = [
    "hundred": 100, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12,
    "lakh": 1e5, "crore": 1e7, "mn": 1e6, "mln": 1e6, "mio": 1e6, "bn": 1e9, "bln": 1e9,
    "tn": 1e12, "trn": 1e12, "nghìn": 1e3, "ngàn": 1e3, "triệu": 1e6, "tỷ": 1e9, "tỉ": 1e9,
    "dozen": 12,
  ]

  /// The value of a number in words, up to ninety.
  static func cardinal(_ word: String) -> Double? { cardinals[word] }

  private static let cardinals: [String: Double] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
  ]

  /// Whether a number before the word names a part of something, and counts nothing.
  static func isLabelled(by word: String) -> Bool { labels.contains(word) }

  private static let labels: Set<String> = [
    "page", "pages", "p", "pp", "article", "articles", "section", "sections", "chapter",
    "chapters", "note", "notes", "figure", "figures", "table", "tables", "annex", "annexes",
    "appendix", "no", "nos", "number", "resolution", "resolutions", "vol", "volume", "volumes",
    "level", "phase", "type", "category", "class", "grade", "goal", "goals", "target", "targets",
    "step", "item", "line", "paragraph", "paragraphs", "para", "paras", "box", "room", "floor",
    "building", "unit", "track", "tracks", "route", "highway", "flight", "act", "rule", "rules",
    "art", "sec", "sect", "issue", "issues", "part", "clause", "principle", "principles", "berth",
    "berths", "pier", "map", "slide", "version", "covid", "sdg", "sdgs", "bill", "regulation",
    "directive", "decree", "decision", "order", "footnote", "footnotes", "endnote", "option",
    "scenario", "stage", "pillar", "pillars", "day", "tel", "fax", "isbn", "issn", "mark", "block",
  ]

  /// Words of a thing counted that a small number in words may stand before, and be a figure.
  static func isTangible(_ noun: String) -> Bool { tangibles.contains(noun) }

  private static let tangibles: Set<String> = [
    "ships", "vessels", "cutters", "boats", "warships", "frigates", "destroyers", "corvettes",
    "submarines", "carriers", "aircraft", "airplanes", "planes", "jets", "fighters", "helicopters",
    "drones", "tanks", "vehicles", "trucks", "missiles", "warheads", "launchers", "batteries",
    "guns", "rifles", "radars", "satellites", "soldiers", "troops", "sailors", "marines",
    "officers", "battalions", "brigades", "divisions", "squadrons", "bases", "ports", "airports",
    "hospitals", "clinics", "schools", "reactors", "plants", "dams", "bridges", "prisoners",
    "hostages", "detainees", "refugees", "deaths", "casualties", "people", "civilians", "remains",
    "missions", "flights", "tonnes", "tons", "barrels", "jobs", "workers", "students", "houses",
    "homes", "wells", "mines", "bombs", "shells", "containers", "islands",
  ]

  /// Whether a word measures, and so stands behind a number without an ending of its own.
  static func isMeasure(_ word: String) -> Bool { measures.contains(word) }

  private static let measures: Set<String> = [
    "km", "kg", "mw", "gw", "kw", "mwh", "gwh", "twh", "ha", "mt", "hectares", "hectare", "tonnes",
    "tons", "barrels", "litres", "liters", "kilometres", "kilometers", "metres", "meters",
    "centimetres", "centimeters", "miles", "acres", "kilograms", "megawatts", "gigawatts", "km2",
    "sq", "teu", "teus", "feet", "knots", "degrees",
  ]

  /// Units of time: a number of them is how long something takes, and no figure.
  static func isTime(_ word: String) -> Bool { times.contains(word) }

  private static let times: Set<String> = [
    "year", "years", "month", "months", "week", "weeks", "day", "days", "hour", "hours", "minute",
    "minutes", "second", "seconds", "decade", "decades", "century", "centuries", "quarter",
    "quarters", "fortnight", "january", "february", "march", "april", "may", "june", "july",
    "august", "september", "october", "november", "december", "am", "pm", "yr", "yrs",
  ]

  /// Plurals that do not end in an s.
  static func isPlural(_ word: String) -> Bool {
    if irregularPlurals.contains(word) { return true }
    return word.count > 3 && word.hasSuffix("s")
      && !["ss", "us", "is"].contains { word.hasSuffix($0) }
      && !singulars.contains(word)
  }

  private static let irregularPlurals: Set<String> = [
    "people", "men", "women", "children", "personnel", "troops", "aircraft", "police", "staff",
    "marines", "fishermen", "servicemen", "seamen", "crew", "spacecraft", "watercraft", "rufiyaa",
    "cattle", "fish", "sheep", "feet", "percent", "men", "lives", "times", "firms", "media",
  ]

  private static let singulars: Set<String> = [
    "has", "was", "does", "says", "goes", "gas", "its", "this", "plus", "series", "always",
    "perhaps", "besides", "towards", "afterwards", "across",
  ]

  /// Whether a word ends what is counted.
  static func endsPhrase(_ word: String) -> Bool { stops.contains(word) }

  private static let stops: Set<String> = [
    "of", "in", "on", "at", "by", "for", "from", "to", "with", "under", "over", "into", "through",
    "across", "between", "among", "against", "during", "since", "until", "after", "before", "as",
    "than", "that", "which", "who", "whom", "whose", "where", "when", "while", "is", "are", "was",
    "were", "be", "been", "has", "have", "had", "will", "would", "can", "could", "may", "might",
    "must", "should", "do", "does", "did", "but", "if", "because", "this", "these", "those",
    "their", "its", "our", "his", "her", "the", "per", "each", "it", "they", "we", "he", "she",
    "not", "also", "via", "within", "without", "about", "including", "participated", "took",
    "became", "began", "then", "so", "there", "alone", "joined", "called", "a", "an", "every",
  ]
}
