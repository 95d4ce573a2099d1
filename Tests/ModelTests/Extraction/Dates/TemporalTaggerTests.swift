import Model
import Testing

@Suite struct TemporalTaggerTests {
  private func expectMarks(_ marked: String, published day: CalendarDay? = .sunday) {
    let dates = MarkedDates(marked)
    #expect(dates.found(published: day) == dates.marks)
  }

  @Test(arguments: [
    "met on [12 September 2024|2024-09-12]", "met on [September 12, 2024|2024-09-12]",
    "met on [12th September 2024|2024-09-12]", "met on [the 12th of September 2024|2024-09-12]",
    "met in [September 2024|2024-09] and [Sept. 2023|2023-09]", "met in [December of 1991|1991-12]",
    "met on [Tuesday, 4 June 2024|2024-06-04]", "met on [Monday, March 6, 2023|2023-03-06]",
    "met on [4 June|2024-06-04]", "will meet on [5 November|2024-11-05]",
    "met in [August|2024-08]", "the [March|2024-03] accession", "met in [November|2023-11]",
    "will meet in [November|2024-11]", "will meet in [May|2025-05]",
    "met in [September last year|2023-09]", "met in [late May|2024-05]",
    "in [the month of May 2023|2023-05]", "on [May Day 2023|2023-05-01]",
    "([May|2019-05]-[August 2019|2019-08])",
    "broken over\nlines on [12\nSeptember 2024|2024-09-12]",
  ])
  func `dates with a month`(marked: String) { expectMarks(marked) }

  @Test(arguments: [
    "by [2024-09-12]", "by [30/06/2023|2023-06-30]", "by [06/30/2023|2023-06-30]",
    "by [12.9.2024|2024-09-12]", "since [2023-09]", "since [09/2023|2023-09]",
  ])
  func `dates in figures`(marked: String) { expectMarks(marked) }

  @Test(arguments: [
    "in [2016], [2018] and [2020]", "since [2016]", "the [1973] accords", "(see Tran [2021])",
    "in [nineteen ninety-six|1996]", "in [480 BC|BC0480]", "from [499|BC0499]-[493 BC|BC0493]",
    "by [mid-2019|2019]", "in [early 2024|2024]", "by [the end of 2027|2027]",
    "in [FY2023|2023] and [fiscal 2024|2024]", "in [fiscal year 2025|2025]",
    "Vol. 12, No. 3, [2019]", "in [the 1990s|199]", "the [late 1960s|196]", "[the nineties|199]",
    "the [’90s|199]",
    "in [the 20th century|19]", "[the fifth century BC|BC04]", "[the 470s BC|BC047]",
    "pre-[1975] vessels", "[the year 2020|2020]",
  ])
  func `years and more`(marked: String) {
    let isMarkedInside = marked.contains("the [late") || marked.contains("the [’90s")
    let widened = marked.replacing("the [", with: "[the ")
    expectMarks(isMarkedInside ? widened : marked)
  }

  @Test(arguments: [
    "Article 2019 of the code", "Articles 2001, 2002 and 2003", "Resolution 1973 of the council",
    "Regulation 1907/2006", "Directive 2010/75/EU", "Law 10/59", "pages 1998-2004",
    "Decree No. 2021",
    "Su-30 jets", "aged 52 years old", "a 6-year-old boy",
    "note 1999", "hull CSB-8020", "F-16 and A-2016 aircraft", "about 2,000 people", "1500 troops",
    "2000 people and 1900 volunteers",
    "paid $2000", "more than 2000 of them", "1998.5 points", "2000 km", "it may march in a second",
    "1800 pages of text", "up to 1900 went home", "133 Stat. 1622", "Journal 12(3): 1990-2010",
    "quarter-to-quarter growth",
    "the quarterly review", "the fall of Saigon",
    "to spring a trap", "code 2016-778", "at most 1999%",
  ])
  func `numbers and words that are no dates`(text: String) { expectMarks(text) }

  @Test(arguments: [
    "for the time up to [2030], it said", "from [2017] to [2023]", "between [2016] and [2021]",
    "the [2021]–[2025] plan",
    "in [2016]-[21|2021]", "on [12|2024-09-12]-[14 September 2024|2024-09-14]",
    "from [3|2023-05-03] to [5 May 2023|2023-05-05]", "in [April|2023-04] and [June 2023|2023-06]",
    "on [March 5|1918-03-05]-[9, 1918|1918-03-09]",
    "on [31 May|1916-05-31] - [1 June 1916|1916-06-01]",
    "on [6|2024-05-06], [8|2024-05-08] and [10 May|2024-05-10]",
  ])
  func `ranges and lists are an expression for each end`(marked: String) { expectMarks(marked) }

  @Test(arguments: [
    "in [Q3 2024|2024-Q3]", "in [the third quarter of 2024|2024-Q3]", "in [H1 2024|2024-H1]",
    "in [the first half of 2023|2023-H1]", "[Q1|2022-Q1] and [Q2 2022|2022-Q2]",
    "in [the summer of 2022|2022-SU]", "in [spring 2023|2023-SP]",
    "in [the first half of next year|2025-H1]", "in [the second quarter|2024-Q2]",
    "in [the first quarter of fiscal year 2024|2024-Q1]", "in [Q1 FY2024|2024-Q1]",
    "for [the quarter|2024-Q2] ended [June 30|2024-06-30]",
    "[the spring|2022-SP] and [early summer of 2022|2022-SU]", "[early in spring|2024-SP] it came",
    "in [the first days of June|2024-06]", "in [the last few weeks of July|2024-07]",
  ])
  func `parts of a year`(marked: String) { expectMarks(marked) }

  @Test(arguments: [
    "its [fiscal fourth quarter|2024-Q4] ends", "in its [first fiscal quarter|2024-Q1]",
    "in [the second quarter|2024-Q2]; it sees more in [the third quarter|2024-Q3]",
    "in [fiscal third-quarter|2024-Q3], up from [the year-ago period|2023-Q3]",
    "in [the first quarter|2024-Q1], against [the same quarter one year ago|2023-Q1]",
    "in [May|2024-05] against [the same period last year|2023-05]",
    "in [May|2024-05] the same period of rain came back",
  ])
  func `a report goes on in the year of its quarter`(marked: String) { expectMarks(marked) }

  @Test(arguments: [
    "[today|2024-09-15]", "[yesterday|2024-09-14]", "[tomorrow|2024-09-16]",
    "spoke on [Thursday|2024-09-12]", "spoke on [Sunday|2024-09-15]",
    "will speak on [Thursday|2024-09-19]", "is to meet on [Tuesday|2024-09-17]",
    "met [last Friday|2024-09-13]", "meets [next Friday|2024-09-20]",
    "meets [next Tuesday, 17 September|2024-09-17]",
    "[last year|2023], [this year|2024], [next year|2025]",
    "[last month|2024-08] and [next month|2024-10]", "[last week|2024-W36]",
    "[later this year|2024]", "[early next year|2025]", "by [the end of the year|2024]",
    "[two years ago|2022]", "[three months ago|2024-06]", "[10 days ago|2024-09-05]",
  ])
  func `dates told by the document's day`(marked: String) { expectMarks(marked) }

  @Test(arguments: [
    "could meet on [Thursday|2024-09-19]",
    "\u{201C}It will come.\u{201D} On [Thursday|2024-09-12] it met",
    "\"It will.\" On [Friday|2024-09-13] it did",
    "according to a note on [Friday|2024-09-13], the talks planned are off",
    "could not be reached on [Thursday|2024-09-12]",
    "stays open until [Thursday|2024-09-19]", "as early as [Tuesday|2024-09-17]",
    "is set for [Friday|2024-09-20]", "set [Friday|2024-09-13] as the limit",
    "was planning to sail on [Monday|2024-09-16]", "will be named in [May|2025-05]",
    "was named in [May|2024-05]", "scheduled for [5 May|2025-05-05]",
    "the rules expire on [30 March|2025-03-30]", "had been due to expire on [30 March|2024-03-30]",
    "due no later than [2022] and sold", "originally scheduled for [5 May|2024-05-05]",
    "will see the proposed text in [May|2025-05]",
  ])
  func `the verb tells where a date lies`(marked: String) { expectMarks(marked) }

  @Test(arguments: [
    "signed on [10 September 2023|2023-09-10]; [the next day|2023-09-11], they left",
    "opened in [June 2015|2015-06]; [two years later|2017] it closed",
    "normal in [July 1995|1995-07], and [the following year|1996] an embassy",
    "arrived on [5 March 2018|2018-03-05] and left [four days later|2018-03-09]",
    "signed on [30 June 2025|2025-06-30] at [noon|2025-06-30T12:00|TIME]",
    "In [2019], ties froze; in [June|2019-06] they thawed",
    "In [2019], ties froze; in [December that year|2019-12] they thawed",
    "met in [October 2018|2018-10] and left [that same day|2018-10-XX]",
    "met in [October 2018|2018-10] and left [three days later|2018-XX-XX]",
  ])
  func `dates told by the dates before`(marked: String) { expectMarks(marked) }

  @Test(arguments: [
    "it took [18 months|P18M|DURATION]", "[nearly two decades|P20Y|DURATION]",
    "a [two-year|P2Y|DURATION] pilot", "a [30-day|P30D|DURATION] period of grace",
    "[at least 30 days|P30D|DURATION]", "within [72 hours|PT72H|DURATION]",
    "over [the past five years|P5Y|DURATION]", "[several years|PXY|DURATION] of work",
    "[two and a half years|P2Y6M|DURATION]", "[half a century|P50Y|DURATION] on",
    "a [two-and-a-half-year|P2Y6M|DURATION] plan", "[the months ahead|PXM|DURATION]",
    "[two to three weeks|P2W|DURATION]", "[the next decade|P10Y|DURATION]",
    "in [the year|P1Y|DURATION] to [March 2024|2024-03]",
    "within [weeks|PXW|DURATION]", "just [three months|P3M|DURATION] after the visit",
  ])
  func `durations`(marked: String) { expectMarks(marked) }

  @Test(arguments: [
    "[every year|P1Y|SET]", "[every two years|P2Y|SET]", "[each Thursday|XXXX-WXX-4|SET]",
    "[each July|XXXX-07|SET]", "[annually|XXXX|SET]", "[daily|P1D|SET] patrols",
    "by [30 June each year|XXXX-06-30|SET]", "by [June of every year|XXXX-06|SET]",
    "[every other year|P2Y|SET]", "[every third month|P3M|SET]", "meets [quarterly|P3M|SET].",
  ])
  func `what recurs`(marked: String) { expectMarks(marked) }

  @Test(arguments: [
    "at [17:00 on 31 August 2023|2023-08-31T17:00|TIME]", "at [5 p.m.|2024-09-15T17:00|TIME] sharp",
    "[yesterday morning|2024-09-14TMO|TIME]", "[this afternoon|2024-09-15TAF|TIME]",
    "at [10:35 a.m.|2024-09-13T10:35|TIME] (0735 GMT) [Friday|2024-09-13]",
    "at [04:00|2023-11-27T04:00|TIME] local time on [27 November 2023|2023-11-27]",
    "at [1430 hours on 5 May 2021|2021-05-05T14:30|TIME]",
    "by [1200 hours on 5 May 2021|2021-05-05T12:00|TIME]",
    "grown by [1200 hours|PT1200H|DURATION] of work",
    "by [05:30hrs|2024-09-15T05:30|TIME]",
    "on [the night of 20 June 1791|1791-06-20TNI|TIME]", "at [noon Thursday|2024-09-12T12:00|TIME]",
  ])
  func `times of day`(marked: String) { expectMarks(marked) }

  @Test(arguments: [
    "it is [now|PRESENT_REF] [recently|PAST_REF] done",
    "in [the past|PAST_REF], and in "
      + "[the near future|FUTURE_REF]", "it will [soon|FUTURE_REF] end",
    "it ends [soon|FUTURE_REF].", "it will [one day|FUTURE_REF] end", "as recently as [2021]",
    "in [recent years|PAST_REF]", "in [the coming months|FUTURE_REF]",
  ])
  func `references to no date`(marked: String) { expectMarks(marked) }

  @Test(arguments: [
    "[Ngày 12 tháng 9 năm 2024|2024-09-12]", "[12 tháng 9 năm 2024|2024-09-12]",
    "[tháng 9/2023|2023-09]", "[năm 2016|2016]", "[quý III năm 2024|2024-Q3]",
    "từ [năm 2017|2017] đến [năm 2023|2023]", "[Thứ Hai, ngày 9 tháng 9|2024-09-09]",
    "[hôm qua|2024-09-14]", "[đầu năm 2024|2024]", "[năm ngoái|2023]", "[thập niên 1990|199]",
    "[ngày 30/4/1975|1975-04-30]", "[thế kỷ 20|19]", "[NGÀY 12 THÁNG 9 NĂM 2024|2024-09-12]",
  ])
  func `Vietnamese dates`(marked: String) { expectMarks(marked) }

  @Test(arguments: [
    "[Tuesday|XXXX-WXX-2]", "in [May|XXXX-05]", "[two years ago|XXXX]",
    "In [March 2018|2018-03] they met; [a year later|2019] they parted",
  ])
  func `without a day of its own a text has only its dates`(marked: String) {
    expectMarks(marked, published: nil)
  }
}
