/// The currencies of the world by the signs, codes and names that texts call them by.
enum Currencies {
  /// The ISO 4217 code that a word with its capitals stands for, such as `USD` or `RM`; `nil` for
  /// another word.
  static func code(written word: String) -> String? {
    codes.contains(word) ? word : writtenSigns[word]
  }

  /// The code for a sign such as `$`, and for one behind letters, such as `A$`.
  ///
  /// - Parameters:
  ///   - sign: The sign.
  ///   - letters: What stands right before it.
  /// - Returns: The code; `nil` for another sign.
  static func code(ofSign sign: Unicode.Scalar, behind letters: String = "") -> String? {
    letters.isEmpty ? signs[sign] : prefixedSigns[letters + String(sign)]
  }

  /// The code for a name such as `euros` behind an amount.
  ///
  /// - Parameters:
  ///   - name: The name in small letters.
  ///   - adjective: The word before it in small letters, which tells apart the currencies of a name.
  /// - Returns: The code; `nil` for another word.
  static func code(named name: String, _ adjective: String?) -> String? {
    guard let candidates = names[name] else { return nil }
    guard let adjective, let code = candidates[adjective] else { return candidates[""] }
    return code
  }

  /// Whether a word in small letters says whose currency the name behind it is.
  static func isAdjective(_ word: String) -> Bool { adjectives.contains(word) }

  /// Whether a code is as often another word, so that it takes a large number to be a currency.
  static func isAmbiguous(_ code: String) -> Bool { ambiguousCodes.contains(code) }

  private static let codes = Set(
    """
    AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN
    BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS
    GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW
    KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN
    NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK
    SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS
    VES VND VUV WST XAF XCD XDR XOF XPF YER ZAR ZMW ZWL
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  private static let ambiguousCodes: Set<String> = [
    "ALL", "ANG", "BAM", "BOB", "CUP", "CVE", "DOP", "GEL", "MAD", "MOP", "PEN", "SAR", "SOS",
    "SDG", "TOP", "TRY", "RON", "COP", "LAK", "MUR", "PAB", "SHP", "STN", "NAD",
  ]

  private static let writtenSigns = [
    "RM": "MYR", "Rp": "IDR", "Rs": "INR", "Rf": "MVR", "RMB": "CNY", "PhP": "PHP", "Php": "PHP",
    "Fr": "CHF", "Kč": "CZK", "zł": "PLN", "Tk": "BDT", "SDR": "XDR", "NTD": "TWD", "Ksh": "KES",
    "KSh": "KES",
  ]

  private static let signs: [Unicode.Scalar: String] = [
    "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₫": "VND", "₹": "INR", "₩": "KRW", "₱": "PHP",
    "฿": "THB", "₽": "RUB", "₺": "TRY", "₴": "UAH", "₦": "NGN", "₪": "ILS", "₸": "KZT", "₮": "MNT",
    "₭": "LAK", "៛": "KHR", "₵": "GHS", "₡": "CRC", "₲": "PYG", "৳": "BDT",
  ]

  private static let prefixedSigns = [
    "US$": "USD", "A$": "AUD", "AU$": "AUD", "Au$": "AUD", "AUD$": "AUD", "C$": "CAD",
    "CA$": "CAD", "CAD$": "CAD", "CAN$": "CAD", "Can$": "CAD", "NZ$": "NZD", "NZD$": "NZD",
    "S$": "SGD", "SG$": "SGD", "HK$": "HKD", "NT$": "TWD", "R$": "BRL", "MX$": "MXN", "J$": "JMD",
    "FJ$": "FJD", "B$": "BND", "N$": "NAD", "Z$": "ZWL", "TT$": "TTD", "EC$": "XCD", "USD$": "USD",
    "CN¥": "CNY", "RMB¥": "CNY", "JP¥": "JPY",
  ]

  /// What a name stands for, alone under the empty word, and behind an adjective.
  private static let names: [String: [String: String]] = {
    let dollars = [
      "": "USD", "us": "USD", "american": "USD", "australian": "AUD", "canadian": "CAD",
      "singapore": "SGD", "singaporean": "SGD", "zealand": "NZD", "kong": "HKD", "taiwan": "TWD",
      "taiwanese": "TWD", "fijian": "FJD", "brunei": "BND", "jamaican": "JMD",
    ]
    let pounds = [
      "": "GBP", "sterling": "GBP", "british": "GBP", "egyptian": "EGP", "lebanese": "LBP",
    ]
    let rupees = [
      "": "INR", "indian": "INR", "pakistani": "PKR", "pakistan": "PKR", "lankan": "LKR",
      "nepali": "NPR", "nepalese": "NPR", "mauritian": "MUR", "maldivian": "MVR",
    ]
    let pesos = [
      "philippine": "PHP", "mexican": "MXN", "argentine": "ARS", "chilean": "CLP",
      "colombian": "COP", "cuban": "CUP",
    ]
    let dinars = [
      "kuwaiti": "KWD", "jordanian": "JOD", "iraqi": "IQD", "bahraini": "BHD", "serbian": "RSD",
      "tunisian": "TND", "algerian": "DZD", "libyan": "LYD",
    ]
    let won = ["": "KRW", "korean": "KRW"]
    return [
      "dollar": dollars, "dollars": dollars, "euro": ["": "EUR"], "euros": ["": "EUR"],
      "pound": pounds, "pounds": pounds,
      "sterling": ["": "GBP"], "yen": ["": "JPY"], "yuan": ["": "CNY"], "renminbi": ["": "CNY"],
      "won": won, "dong": ["": "VND"], "đồng": ["": "VND"], "baht": ["": "THB"],
      "ringgit": ["": "MYR"], "rupiah": ["": "IDR"], "rupees": rupees, "rupee": rupees,
      "pesos": pesos, "peso": pesos, "francs": ["swiss": "CHF", "cfa": "XOF"],
      "kroner": ["": "NOK", "danish": "DKK", "norwegian": "NOK"], "kronor": ["": "SEK"],
      "rubles": ["": "RUB"], "roubles": ["": "RUB"], "rouble": ["": "RUB"], "ruble": ["": "RUB"],
      "hryvnia": ["": "UAH"], "zloty": ["": "PLN"], "zlotys": ["": "PLN"], "rand": ["": "ZAR"],
      "naira": ["": "NGN"], "shekels": ["": "ILS"], "lira": ["": "TRY"], "liras": ["": "TRY"],
      "dirhams": ["": "AED"], "riyals": ["": "SAR", "qatari": "QAR"], "taka": ["": "BDT"],
      "kyat": ["": "MMK"], "kyats": ["": "MMK"], "kip": ["": "LAK"], "riel": ["": "KHR"],
      "riels": ["": "KHR"], "rufiyaa": ["": "MVR"], "tenge": ["": "KZT"], "reais": ["": "BRL"],
      "dinars": dinars, "birr": ["": "ETB"], "forint": ["": "HUF"], "tugrik": ["": "MNT"],
    ]
  }()

  private static let adjectives: Set<String> = Set(
    names.values.flatMap(\.keys).filter { !$0.isEmpty }
  ).union(["new", "hong", "sri", "south", "chinese", "japanese", "vietnamese", "saudi", "russian"])
}
