import Testing

@Suite struct UndefinedAcronymsTests {
  @Test func `a short form is written out where it stands first`() async throws {
    #expect(
      try await remarks(onDocument: "The port asked the HTB twice, and the HTB said no.\n") == [
        "documents/note.md:1:20: warning: 'HTB' is never written out (2 times); expected its long "
          + "form where it stands first, or an actor with this alias [undefined-acronym]"
      ])
  }

  @Test(arguments: [
    "The Harbour Trade Board (HTB) met. The HTBs of the coast agreed.",
    "The board for trade in harbours (HTB) met, and the HTB agreed.",
    "NATO and ASEAN met, and fees rose by MVR 40.",
  ])
  func `what is introduced or known to everybody is not told`(text: String) async throws {
    #expect(try await remarks(onDocument: text + "\n") == [])
  }

  @Test func `an actor's alias and a publisher's name say what is meant`() async throws {
    let actor = """
      - {id: board, name: Harbour Trade Board, kind: organisation, aliases: [HTB],
         evidence: [{document: note, exact: The HTB}]}

      """
    let text = "---\npublisher: XYZ - Institute of Tides\n---\nThe HTB met at XYZ.\n"
    #expect(
      try await remarks(["documents/note.md": text, "records/actors.yaml": actor]) == [])
  }

  @Test func `a record's own words are told before the documents`() async throws {
    var files = twoSources
    files["records/events.yaml"] = events(titled: "The HTB meets", "The HTBs meet again")
    #expect(
      try await remarks(files).map { $0.prefix(44) } == [
        "records/events.yaml:1:3: warning: 'HTB' is n"
      ])
  }
}
