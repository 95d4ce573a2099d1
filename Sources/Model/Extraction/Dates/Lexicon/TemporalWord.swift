/// The class of a token: what a word, number or sign can do in a temporal expression.
enum TemporalWord: UInt8, Sendable {
  // Words that say nothing about time.
  case other, textBreak

  // Signs.
  case sign, comma, period, colon, semicolon, dash, slash, apostrophe, possessive
  case openBracket, closeBracket, percent, currency, numberSign, sentenceMark, halfSign

  // Numbers; the value is the number.
  case number, ordinal, decadeNumber
  case cardinalWord, ordinalWord, tensWord, hundredWord, thousandWord, halfWord, dozenWord
  case decadeWord

  // Names; the value is their place in the year, week or day.
  case month, monthShort, monthOrVerb, weekday, weekdays, weekdayShort, season, seasonOrVerb,
    dayPart
  case holiday

  // Units; the value is that of TemporalUnit.
  case unit, units, unitOrOrdinal
  case periodWord, time

  // What stands before a period.
  case the, a, this, that, these, those, last, past, next, coming, following, previous, same,
    current
  case latest, recent, first, final, each, every, per, another, its

  // Parts of a period; the value is that of TemporalExpression.Modifier.
  case part, partNoun, rest

  // Vague quantities.
  case few, several, some, couple, many

  // How exact a number is.
  case about, nearly, over, less, more, least, most, up, only, than, no

  // Direction and distance.
  case previously, ago, later, earlier, before, after, since, fromNow

  // Days and references to the present.
  case today, now, pastReference, once, future, present, soon, term, former

  // Sets.
  case adverbOfSet, so, right, otherWord

  // Quarters, fiscal years, eras, clocks.
  case fiscal, fiscalShort, quarterShort, halfShort, ended, comparable, full, era, meridiem, clock
  case zone

  // Small words.
  case of, on, at, by, from, to, until, between, and, or, during, within, throughout, forWord,
    asWord

  // Words that decide about their neighbours.
  case label, counted, anniversary, old, long
  case willVerb, futureVerb, setVerb, pastVerb, beVerb, negation, originally

  // Vietnamese.
  case vietDay, vietMonth, vietYear, vietQuarter, vietWeekday, vietWeekdayNumber, vietThis, vietLast
  case vietNext, vietToday, vietTomorrow, vietPart, vietUnit, vietDecade, vietDecadeYears,
    vietCentury, vietAge
  case vietTo, roman, near
}

extension TemporalWord {
  /// The class of an ASCII sign.
  static func sign(_ byte: UInt8) -> TemporalWord {
    switch Unicode.Scalar(byte) {
    case ",": .comma
    case ".": .period
    case ":": .colon
    case ";": .semicolon
    case "-": .dash
    case "/": .slash
    case "'", "`": .apostrophe
    case "(", "[": .openBracket
    case ")", "]": .closeBracket
    case "%": .percent
    case "$": .currency
    case "#": .numberSign
    case "!", "?": .sentenceMark
    default: .sign
    }
  }
}
