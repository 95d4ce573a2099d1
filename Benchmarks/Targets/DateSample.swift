internal import Model

/// A text of our own with as many dates as policy documents have, about one in 150 characters.
struct DateSample {
  let text: String
  let published: CalendarDay?

  /// How many temporal expressions are in it.
  let count: Int

  static let policy = DateSample(
    text: """
      The harbour authority was founded in 1987 to bring order to a port that had grown without a \
      plan. For two decades it did little more than collect fees, and the quays fell into disrepair \
      while the ships that called there grew larger and fewer. A commission that the ministry set up \
      in May 2006 found that most berths could no longer take a loaded vessel, that the cranes were \
      older than the people who ran them, and that nobody could say who owned the eastern mole.

      The reform that followed was slow. Between 2009 and 2014, the authority dredged the channel, \
      sold three warehouses and opened its books; the unions, which had feared for every job on the \
      waterfront, agreed to a settlement on 12 September 2015. A year later, the first foreign navy \
      called at the new pier, and the mayor spoke of a harbour that would feed the whole region by \
      the end of the decade. It did not come to that: trade fell in the third quarter of 2019, and \
      what was left of the plan was put off.

      Since then the port has found another use. Coast guards of four countries train there every \
      year, and a school for pilots shares the old customs house with the fisheries inspectorate. The \
      council will decide on Thursday whether the lease of the school, which ends next year, is to be \
      renewed for ten years. Article 2019 of the charter says that such a lease needs the consent of \
      all members, and two of them have said that they will not give it unless the eastern mole, whose \
      owner is still not known, is repaired first.


      """,
    published: CalendarDay(year: 2024, month: 9, day: 15), count: 13)
}
