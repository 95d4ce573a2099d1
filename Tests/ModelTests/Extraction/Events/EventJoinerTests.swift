import TestSupport
import Testing

@testable import Model

@Suite struct EventJoinerTests {
  private static let north = """
    ---
    title: The Northern Ferries
    author: [{family: Bell, given: Ana}]
    publisher: Institute of Ports
    issued: 2024-02-06
    ---
    The Joint Ferry Programme (JFP) is new. Much is expected of the JFP established when Carl Dunn
    visited Oslo in September 2023. The fishing guild opened its harbour museum in Bergen in 2018.
    """

  private static let south = """
    ---
    title: Minutes
    author: [{family: Ames, given: Eve}]
    publisher: Harbour Forum
    issued: 2024-09-12
    ---
    The talks took place near the first anniversary of the two towns' establishment of a joint ferry
    programme. In 2016 the fishing guild opened its harbour museum in Bergen.
    """

  @Test func `an anniversary corroborates the event itself`() throws {
    let event = try #require(joined([Self.north, Self.south]).first { $0.joining != nil })
    #expect(event.date.description == "2023-09")
    #expect(event.basis == .stated)
    #expect(event.evidence.map(\.document.id) == ["doc0", "doc1"])
    let joining = try #require(event.joining)
    #expect(joining.isCorroborated)
    #expect(joining.members.map(\.basis) == [.stated, .inferred])
    #expect(joining.reasons == ["the same date", "words: establishment, joint, ferry, programme"])
  }

  @Test func `dates that share no day are a conflict where nearly all words are the same`() {
    let events = joined([Self.north, Self.south]).filter { !$0.conflicts.isEmpty }
    #expect(events.map(\.date.description) == ["2018", "2016"])
    #expect(events.flatMap(\.conflicts).map(\.date.description) == ["2016", "2018"])
  }

  @Test func `a coarser date is no conflict`() {
    let other = Self.south.replacing("In 2016", with: "In May 2018")
    let events = joined([Self.north, other])
    #expect(events.allSatisfy { $0.conflicts.isEmpty })
    #expect(events.filter { $0.joining != nil }.map(\.date.description) == ["2023-09", "2018-05"])
  }

  @Test func `one of several dates of a sentence is no conflict with another`() {
    let first = "The fishing guild opened harbour museums in Bergen in 2012, 2016 and 2018."
    let second = "The fishing guild opened harbour museums in Bergen in 2016."
    let events = joined([first, second])
    #expect(events.allSatisfy { $0.conflicts.isEmpty })
    #expect(
      events.compactMap(\.joining).flatMap(\.members).map(\.date.description) == ["2016", "2016"])
  }

  @Test func `what goes on since an event is not the event`() {
    let first =
      "Since the fishing guild opened the Bergen harbour museum in May 2016, fees have risen."
    let second = "The fishing guild opened the Bergen harbour museum in May 2016."
    let events = joined([first, second])
    #expect(
      events.map { "\($0.date) \($0.joining?.members.count ?? 1)" } == [
        "2016-05 2", "2016-05/.. 1",
      ])
  }

  @Test func `a span is not an event within it`() {
    let first = "From 2012 to 2018 the fishing guild built the Bergen harbour museum."
    let second = "In 2016 the fishing guild built the Bergen harbour museum."
    #expect(joined([first, second]).allSatisfy { $0.joining == nil && $0.conflicts.isEmpty })
  }

  @Test func `two dates on which the same is due are a conflict`() {
    let first = "The fishing guild must open the Bergen harbour museum by 2030."
    let events = joined([first, first.replacing("2030", with: "2025")])
    #expect(events.flatMap(\.conflicts).map(\.date.description) == ["2025", "2030"])
  }

  @Test func `a third document corroborates one of two dates`() {
    let first = "In 2016 the fishing guild opened its harbour museum in Bergen."
    let third = "The fishing guild of Bergen opened its harbour museum for all in May 2016."
    let events = joined([first, first.replacing("2016", with: "2018"), third])
    #expect(events.map(\.date.description) == ["2016-05", "2018"])
    #expect(events.map { $0.joining?.isCorroborated } == [true, nil])
    #expect(events.map(\.conflicts.count) == [2, 2])
  }

  @Test func `the same sentence in two documents is joined and corroborates nothing`() {
    let text = "In 2016 the fishing guild opened its harbour museum in Bergen."
    #expect(joined([text, text]).compactMap(\.joining).map(\.isCorroborated) == [false])
  }

  @Test func `documents of one institution do not corroborate each other`() {
    let other = Self.south.replacing("Harbour Forum", with: "Institute of Ports")
    #expect(joined([Self.north, other]).compactMap(\.joining).map(\.isCorroborated) == [false])
  }

  @Test func `events of one document stay apart`() {
    let events = joined([Self.north + " The fishing guild opened its harbour museum in 2018."])
    #expect(events.allSatisfy { $0.joining == nil })
  }

  private func joined(_ texts: [String]) -> [Event] {
    let documents = texts.enumerated().map { index, text in
      DocumentReader.read(
        SourceText(path: "doc\(index).md", decoding: Array(text.utf8)), name: "doc\(index).md"
      ).document
    }
    return EventJoiner.joined(
      documents.flatMap { EventExtractor.events(in: DatedDocument($0)) }, of: documents)
  }
}
