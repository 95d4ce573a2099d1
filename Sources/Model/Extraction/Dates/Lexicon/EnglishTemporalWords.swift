/// The English words of temporal expressions.
enum EnglishTemporalWords {
  static let rows =
    names + units + numbers + determiners + parts + directions + references
    + administration + smallWords + neighbours + verbs

  /// The words of a row that counts on, whole or the first letters of each.
  private static func row(
    _ names: [String], letters: Int = 16, ending: String = "", without others: Set<String> = []
  ) -> String {
    names.map { others.contains($0) ? "-" : $0.prefix(letters) + ending }.joined(separator: " ")
  }

  private static let names: [TemporalWordRow] = [
    TemporalWordRow(
      .month, from: 1, row(CalendarNames.lowercasedMonths, without: ["march", "may"])),
    TemporalWordRow(.monthOrVerb, "march", value: 3),
    TemporalWordRow(.monthOrVerb, "may", value: 5),
    TemporalWordRow(.monthShort, from: 1, row(CalendarNames.lowercasedMonths, letters: 3)),
    TemporalWordRow(.monthShort, "sept", value: 9),
    TemporalWordRow(.weekday, from: 1, row(CalendarNames.lowercasedWeekdays)),
    TemporalWordRow(.weekdays, from: 1, row(CalendarNames.lowercasedWeekdays, ending: "s")),
    TemporalWordRow(.weekdayShort, from: 1, row(CalendarNames.lowercasedWeekdays, letters: 3)),
    TemporalWordRow(.weekdayShort, "tues", value: 2),
    TemporalWordRow(.weekdayShort, "thur thurs", value: 4),
    TemporalWordRow(.season, "summer summertime", value: 2),
    TemporalWordRow(.season, "autumn", value: 3),
    TemporalWordRow(.season, "winter wintertime", value: 4),
    TemporalWordRow(.seasonOrVerb, "spring springtime", value: 1),
    TemporalWordRow(.seasonOrVerb, "fall", value: 3),
    TemporalWordRow(.dayPart, "morning mornings dawn", value: 1),
    TemporalWordRow(.dayPart, "afternoon afternoons", value: 2),
    TemporalWordRow(.dayPart, "evening evenings dusk", value: 3),
    TemporalWordRow(.dayPart, "night nights", value: 4),
    TemporalWordRow(.dayPart, "noon midday", value: 12),
    TemporalWordRow(.dayPart, "midnight", value: 24),
    TemporalWordRow(.dayPart, "daytime", value: 5),
    TemporalWordRow(.holiday, "christmas", value: 1225),
    TemporalWordRow(.holiday, "thanksgiving", value: 1),
    TemporalWordRow(.holiday, "easter", value: 2),
    TemporalWordRow(.holiday, "halloween", value: 1031),
  ]

  private static let units: [TemporalWordRow] = [
    TemporalWordRow(.unitOrOrdinal, .second, "second"),
    TemporalWordRow(.units, .second, "seconds"),
    TemporalWordRow(.unit, .minute, "minute"),
    TemporalWordRow(.units, .minute, "minutes mins"),
    TemporalWordRow(.unit, .hour, "hour"),
    TemporalWordRow(.units, .hour, "hours hrs"),
    TemporalWordRow(.unit, .day, "day"),
    TemporalWordRow(.units, .day, "days"),
    TemporalWordRow(.unit, .weekend, "weekend"),
    TemporalWordRow(.units, .weekend, "weekends"),
    TemporalWordRow(.unit, .week, "week"),
    TemporalWordRow(.units, .week, "weeks"),
    TemporalWordRow(.unit, .fortnight, "fortnight"),
    TemporalWordRow(.units, .fortnight, "fortnights"),
    TemporalWordRow(.unit, .month, "month"),
    TemporalWordRow(.units, .month, "months"),
    TemporalWordRow(.unit, .quarter, "quarter"),
    TemporalWordRow(.units, .quarter, "quarters"),
    TemporalWordRow(.unit, .year, "year"),
    TemporalWordRow(.units, .year, "years yrs"),
    TemporalWordRow(.unit, .decade, "decade"),
    TemporalWordRow(.units, .decade, "decades"),
    TemporalWordRow(.unit, .century, "century"),
    TemporalWordRow(.units, .century, "centuries"),
    TemporalWordRow(.unit, .millennium, "millennium"),
    TemporalWordRow(.units, .millennium, "millennia"),
    TemporalWordRow(.periodWord, "period"),
    TemporalWordRow(.time, "time moment"),
  ]

  private static let numbers: [TemporalWordRow] = [
    TemporalWordRow(
      .cardinalWord, from: 0,
      """
      zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen \
      sixteen seventeen eighteen nineteen
      """),
    TemporalWordRow(.tensWord, "twenty", value: 20),
    TemporalWordRow(.tensWord, "thirty", value: 30),
    TemporalWordRow(.tensWord, "forty", value: 40),
    TemporalWordRow(.tensWord, "fifty", value: 50),
    TemporalWordRow(.tensWord, "sixty", value: 60),
    TemporalWordRow(.tensWord, "seventy", value: 70),
    TemporalWordRow(.tensWord, "eighty", value: 80),
    TemporalWordRow(.tensWord, "ninety", value: 90),
    TemporalWordRow(.hundredWord, "hundred"),
    TemporalWordRow(.thousandWord, "thousand"),
    TemporalWordRow(.halfWord, "half"),
    TemporalWordRow(.dozenWord, "dozen"),
    TemporalWordRow(
      .ordinalWord, from: 3,
      """
      third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth \
      fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
      """),
    TemporalWordRow(.ordinalWord, "thirtieth", value: 30),
    TemporalWordRow(.first, "first", value: 1),
    TemporalWordRow(.decadeWord, "twenties", value: 20),
    TemporalWordRow(.decadeWord, "thirties", value: 30),
    TemporalWordRow(.decadeWord, "forties", value: 40),
    TemporalWordRow(.decadeWord, "fifties", value: 50),
    TemporalWordRow(.decadeWord, "sixties", value: 60),
    TemporalWordRow(.decadeWord, "seventies", value: 70),
    TemporalWordRow(.decadeWord, "eighties", value: 80),
    TemporalWordRow(.decadeWord, "nineties", value: 90),
  ]

  private static let determiners: [TemporalWordRow] = [
    TemporalWordRow(.the, "the"),
    TemporalWordRow(.a, "a an"),
    TemporalWordRow(.this, "this"),
    TemporalWordRow(.that, "that"),
    TemporalWordRow(.these, "these"),
    TemporalWordRow(.those, "those"),
    TemporalWordRow(.last, "last"),
    TemporalWordRow(.past, "past"),
    TemporalWordRow(.next, "next"),
    TemporalWordRow(.coming, "coming upcoming forthcoming"),
    TemporalWordRow(.following, "following subsequent ensuing succeeding"),
    TemporalWordRow(.previous, "previous preceding prior"),
    TemporalWordRow(.same, "same"),
    TemporalWordRow(.current, "current"),
    TemporalWordRow(.latest, "latest"),
    TemporalWordRow(.recent, "recent"),
    TemporalWordRow(.final, "final closing latter"),
    TemporalWordRow(.each, "each"),
    TemporalWordRow(.every, "every"),
    TemporalWordRow(.per, "per"),
    TemporalWordRow(.another, "another"),
    TemporalWordRow(.its, "its their his her our my"),
  ]

  private static let parts: [TemporalWordRow] = [
    TemporalWordRow(.part, "early", value: 1),
    TemporalWordRow(.part, "mid", value: 2),
    TemporalWordRow(.part, "late", value: 3),
    TemporalWordRow(.partNoun, "start beginning", value: 1),
    TemporalWordRow(.partNoun, "middle", value: 2),
    TemporalWordRow(.partNoun, "end close", value: 3),
    TemporalWordRow(.rest, "rest remainder"),
    TemporalWordRow(.few, "few handful"),
    TemporalWordRow(.several, "several"),
    TemporalWordRow(.some, "some"),
    TemporalWordRow(.couple, "couple"),
    TemporalWordRow(.many, "many numerous"),
    TemporalWordRow(.about, "around circa ca"),
    TemporalWordRow(.nearly, "nearly"),
    TemporalWordRow(.over, "over"),
    TemporalWordRow(.less, "less fewer"),
    TemporalWordRow(.more, "more"),
    TemporalWordRow(.least, "least"),
    TemporalWordRow(.most, "most"),
    TemporalWordRow(.up, "up"),
    TemporalWordRow(.only, "only just"),
    TemporalWordRow(.than, "than"),
    TemporalWordRow(.no, "no"),
    TemporalWordRow(.full, "full whole entire additional extra further single"),
  ]

  private static let directions: [TemporalWordRow] = [
    TemporalWordRow(.ago, "ago"),
    TemporalWordRow(.later, "later afterwards afterward"),
    TemporalWordRow(.earlier, "earlier"),
    TemporalWordRow(.before, "before"),
    TemporalWordRow(.after, "after"),
    TemporalWordRow(.since, "since"),
    TemporalWordRow(.previously, "previously"),
    TemporalWordRow(.fromNow, "hence"),
  ]

  private static let references: [TemporalWordRow] = [
    TemporalWordRow(.today, "today", value: 0),
    TemporalWordRow(.today, "tonight", value: 10),
    TemporalWordRow(.today, "yesterday", value: -1),
    TemporalWordRow(.today, "tomorrow", value: 1),
    TemporalWordRow(.now, "now currently presently nowadays"),
    TemporalWordRow(.pastReference, "recently lately"),
    TemporalWordRow(.once, "once twice"),
    TemporalWordRow(.future, "future"),
    TemporalWordRow(.present, "present"),
    TemporalWordRow(.soon, "soon"),
    TemporalWordRow(.term, "term"),
    TemporalWordRow(.former, "former"),
    TemporalWordRow(.adverbOfSet, .hour, "hourly"),
    TemporalWordRow(.adverbOfSet, .day, "daily"),
    TemporalWordRow(.adverbOfSet, .week, "weekly"),
    TemporalWordRow(.adverbOfSet, .month, "monthly"),
    TemporalWordRow(.adverbOfSet, .quarter, "quarterly"),
    TemporalWordRow(.otherWord, "other"),
    TemporalWordRow(.adverbOfSet, .year, "annually yearly"),
  ]

  private static let administration: [TemporalWordRow] = [
    TemporalWordRow(.fiscal, "fiscal financial"),
    TemporalWordRow(.fiscalShort, "fy"),
    TemporalWordRow(.quarterShort, "q"),
    TemporalWordRow(.halfShort, "h"),
    TemporalWordRow(.ended, "ended ending"),
    TemporalWordRow(.comparable, "corresponding comparable"),
    TemporalWordRow(.era, "bc bce", value: -1),
    TemporalWordRow(.era, "ad ce", value: 1),
    TemporalWordRow(.meridiem, "am", value: 0),
    TemporalWordRow(.meridiem, "pm", value: 12),
    TemporalWordRow(.clock, "clock"),
    TemporalWordRow(.zone, "gmt utc est edt pst pdt cst cdt cet cest bst ict"),
    TemporalWordRow(.anniversary, "anniversary"),
    TemporalWordRow(
      .near, "near nears nearing approaching marks marking mark marked ahead short medium"),
  ]

  private static let smallWords: [TemporalWordRow] = [
    TemporalWordRow(.of, "of"),
    TemporalWordRow(.on, "on"),
    TemporalWordRow(.at, "at"),
    TemporalWordRow(.by, "by"),
    TemporalWordRow(.from, "from"),
    TemporalWordRow(.to, "to"),
    TemporalWordRow(.until, "until till through"),
    TemporalWordRow(.between, "between"),
    TemporalWordRow(.and, "and"),
    TemporalWordRow(.or, "or"),
    TemporalWordRow(.during, "during in"),
    TemporalWordRow(.within, "within"),
    TemporalWordRow(.throughout, "throughout"),
    TemporalWordRow(.forWord, "for"),
    TemporalWordRow(.asWord, "as"),
    TemporalWordRow(.so, "so"),
    TemporalWordRow(.right, "right"),
  ]

  /// Words beside which a number is no year.
  private static let neighbours: [TemporalWordRow] = [
    TemporalWordRow(
      .label,
      """
      article articles art section sections sec resolution resolutions res regulation regulations \
      directive directives decision decisions decree decrees law laws no nos number numbers page \
      pages p pp para paras paragraph paragraphs table tables figure figures fig chapter chapters \
      flight room route highway box annex appendix item items line lines form code codes note notes \
      circular ordinance clause clauses rule rules case docket bill vol volume volumes issue edition \
      executive order unscr amendment act iso part parts model type version level stat about-
      """),
    TemporalWordRow(
      .counted,
      """
      people troops men women soldiers sailors marines tons tonnes miles mile km kilometres kilometers \
      metres meters metre meter feet foot dollars euros pounds persons deaths casualties prisoners \
      aircraft planes tanks ships vessels boats words pages kg acres hectares jobs workers employees \
      students copies points homes houses families refugees civilians percent million billion \
      trillion shares units votes members vehicles sorties guns rifles rounds inches yards knots \
      calories megawatts mw gw metric degrees
      """),
    TemporalWordRow(.old, "old"),
    TemporalWordRow(.long, "long"),
  ]

  /// Words that tell whether a clause looks ahead or back.
  private static let verbs: [TemporalWordRow] = [
    TemporalWordRow(.willVerb, "will shall won ll"),
    TemporalWordRow(
      .futureVerb,
      """
      plan plans planned expect expects expected schedule scheduled due upcoming supposed hope hopes \
      hoped intend intends intended likely would should effective payable promised aims planning \
      going deadline must anticipate anticipates anticipated slated prepares preparing
      """),
    TemporalWordRow(
      .pastVerb,
      """
      was were had did said told took went came made met began left held became won gave got found saw \
      fell rose led lost sent sold bought brought ran spoke wrote fought broke kept stood paid knew \
      grew drew flew struck shot spent felt built showed chose drove won withdrew hit cut according
      """),
    TemporalWordRow(.futureVerb, "could", value: 1),
    TemporalWordRow(.futureVerb, "expire expires lapse lapses", value: 2),
    TemporalWordRow(.setVerb, "set"),
    TemporalWordRow(.originally, "originally initially"),
    TemporalWordRow(.negation, "not nor never"),
    TemporalWordRow(.beVerb, "is are be being am", value: 1),
    TemporalWordRow(.beVerb, "been has have do does"),
  ]
}
