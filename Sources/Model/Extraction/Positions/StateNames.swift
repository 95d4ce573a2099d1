/// States and groups of states by the words that texts have for them.
enum StateNames {
  /// The name of the state that words stand for; `nil` where they stand for none.
  ///
  ///     StateNames.state("Hanoi")   // Vietnam
  ///     StateNames.state("US")      // United States
  static func state(_ words: String) -> String? { names[words] }

  /// The words, or the state's name where they name it by something else: by its capital.
  static func shown(_ words: String) -> String {
    guard let state = names[words], others.contains(words) else { return words }
    return state
  }

  /// Whether a word says which state somebody is of: `Vietnamese`, `US`.
  static func isOrigin(_ word: String) -> Bool {
    names[word] != nil || demonyms.contains(word)
      || ["ese", "ian", "ish"].contains { word.hasSuffix($0) && word.first?.isUppercase == true }
  }

  private static let names: [String: String] = {
    var names: [String: String] = [:]
    for state in states { names[state] = state }
    for (own, others) in aliases {
      for name in own + others { names[name] = own[0] }
    }
    return names
  }()

  private static let others = Set(aliases.flatMap(\.1))

  /// Names that one state has in texts, and other words that stand for it.
  private static let aliases: [([String], [String])] = [
    (
      ["United States", "US", "U.S.", "USA", "United States of America", "America"],
      ["Washington", "the White House", "Washington, D.C."]
    ),
    (["Vietnam", "Viet Nam"], ["Hanoi"]), (["China", "PRC"], ["Beijing"]),
    (["United Kingdom", "UK", "U.K.", "Britain", "Great Britain"], ["London", "Whitehall"]),
    (["Russia", "Russian Federation"], ["Moscow", "the Kremlin"]), (["Japan"], ["Tokyo"]),
    (["South Korea", "Republic of Korea", "ROK"], ["Seoul"]),
    (["North Korea", "DPRK"], ["Pyongyang"]), (["India"], ["New Delhi", "Delhi"]),
    (["Indonesia"], ["Jakarta"]), (["Philippines"], ["Manila"]), (["Thailand"], ["Bangkok"]),
    (["Malaysia"], ["Kuala Lumpur", "Putrajaya"]), (["Australia"], ["Canberra"]),
    (["France"], ["Paris"]), (["Germany"], ["Berlin"]), (["Ukraine"], ["Kyiv"]),
    (["Iran"], ["Tehran"]), (["Turkey", "Türkiye"], ["Ankara"]), (["Taiwan"], ["Taipei"]),
    (["Cambodia"], ["Phnom Penh"]), (["Laos", "Lao PDR"], ["Vientiane"]),
    (["Myanmar", "Burma"], ["Naypyidaw"]), (["European Union", "EU", "E.U."], ["Brussels"]),
    (["United Nations", "UN", "U.N."], []),
    (["ASEAN", "Association of Southeast Asian Nations"], []), (["African Union", "AU"], []),
    (["NATO", "North Atlantic Treaty Organization"], []), (["AUKUS"], []), (["G7", "G-7"], []),
    (["G20", "G-20"], []), (["BRICS"], []), (["World Bank"], []),
    (["International Monetary Fund", "IMF"], []), (["Quad"], []),
    (["Soviet Union", "USSR"], []), (["United Arab Emirates", "UAE"], []),
    (["Czech Republic", "Czechia"], []), (["Ivory Coast", "Côte d’Ivoire"], []),
    (["East Timor", "Timor-Leste"], []), (["Democratic Republic of the Congo", "DRC"], []),
  ]

  private static let states = """
    Afghanistan Albania Algeria Andorra Angola Argentina Armenia Austria Azerbaijan Bahamas Bahrain
    Bangladesh Barbados Belarus Belgium Belize Benin Bhutan Bolivia Botswana Brazil Brunei Bulgaria
    Burundi Cameroon Canada Chad Chile Colombia Comoros Congo Croatia Cuba Cyprus Denmark Djibouti
    Dominica Ecuador Egypt Eritrea Estonia Eswatini Ethiopia Europe Fiji Finland Gabon Gambia Georgia
    Ghana Greece Grenada Guatemala Guinea Guyana Haiti Honduras Hungary Iceland Iraq Ireland Israel
    Italy Jamaica Jordan Kazakhstan Kenya Kiribati Kosovo Kuwait Kyrgyzstan Latvia Lebanon Lesotho
    Liberia Libya Liechtenstein Lithuania Luxembourg Madagascar Malawi Maldives Mali Malta Mauritania
    Mauritius Mexico Micronesia Moldova Monaco Mongolia Montenegro Morocco Mozambique Namibia Nauru
    Nepal Netherlands Nicaragua Niger Nigeria Norway Oman Pakistan Palau Palestine Panama Paraguay
    Peru Poland Portugal Qatar Romania Rwanda Samoa Senegal Serbia Seychelles Singapore Slovakia
    Slovenia Somalia Spain Sudan Suriname Sweden Switzerland Syria Tajikistan Tanzania Togo Tonga
    Tunisia Turkmenistan Tuvalu Uganda Uruguay Uzbekistan Vanuatu Venezuela Yemen Zambia Zimbabwe
    """.split { $0 == " " || $0 == "\n" }.map(String.init) + [
      "New Zealand", "Saudi Arabia", "South Africa", "Sri Lanka", "Costa Rica", "El Salvador",
      "Burkina Faso", "Papua New Guinea", "Solomon Islands", "Marshall Islands", "South Sudan",
      "Sierra Leone", "Dominican Republic", "Bosnia and Herzegovina", "North Macedonia",
      "Cape Verde",
      "Southeast Asia", "Equatorial Guinea", "Central African Republic",
    ]

  private static let demonyms: Set<String> = [
    "American", "French", "German", "Dutch", "Greek", "Thai", "Filipino", "Swiss", "Czech",
    "Swedish",
    "Iraqi", "Pakistani", "Israeli", "Saudi", "Afghan", "Danish", "Western", "European", "Asian",
    "African", "Lao", "Arab", "Turkish", "Soviet", "Bangladeshi", "Qatari", "Emirati", "Omani",
    "Yemeni", "Uzbek", "Kazakh", "Kyrgyz", "Tajik", "Belgian", "Bahraini", "Kuwaiti", "Somali",
  ]
}

/// The names that a document has for states, each state by the first that was met.
struct StateNaming {
  private var names: [String: String] = [:]

  /// The name of a party, the same for every name of a state.
  mutating func name(_ party: String) -> String {
    let parts = party.split(separator: " and ").map(String.init)
    let states = parts.map(StateNames.state)
    guard !states.contains(nil) else { return party }
    let shown = zip(parts, states).map { part, state in
      let state = state ?? part
      names[state] = names[state] ?? part
      return names[state] ?? part
    }
    return shown.joined(separator: " and ")
  }
}
