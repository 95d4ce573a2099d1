import Model
import Testing

/// What is wrong with the files of a dossier, word for word and with its place.
@Suite struct ProblemTests {
  /// An actor without fault, to which each row adds one.
  private static let actor = """
    - id: port
      name: The Port
      kind: place
      evidence: [{document: harbour, exact: opened its quays}]

    """

  @Test(arguments: [
    (
      "  nmae: x",
      "records/actors.yaml:5:3: warning: an actor has no key 'nmae'; did you mean 'name'?"
    ),
    ("  weight: 3", "records/actors.yaml:5:3: warning: an actor has no key 'weight'"),
    (
      "- {id: port, name: Again, kind: place, evidence: [{document: harbour, exact: opened}]}",
      "records/actors.yaml:5:3: the id 'port' is taken already at records/actors.yaml:1:3"
    ),
    (
      "- {id: a, kind: place, evidence: [{document: harbour, exact: opened}]}",
      "records/actors.yaml:5:3: an actor needs the key 'name'"
    ),
    (
      "- {id: a, name: A, kind: plase, evidence: [{document: harbour, exact: opened}]}",
      "records/actors.yaml:5:26: kind 'plase' is none of state, organisation, person, vessel, "
        + "programme, exercise, agreement, place; did you mean 'place'?"
    ),
    (
      "- {id: a, name: A, kind: place}",
      "records/actors.yaml:5:3: the actor 'a' rests on no evidence; expected at least one quotation"
    ),
    (
      "- {id: a, name: A, kind: place, evidence: [{document: harbor, exact: opened}]}",
      "records/actors.yaml:5:55: document names the document 'harbor', which the dossier does not "
        + "have; did you mean 'harbour'?"
    ),
    (
      "- {id: a, name: A, kind: place, evidence: [{document: harbour, exact: it closed}]}",
      "records/actors.yaml:5:44: the document 'harbour' does not say 'it closed'"
    ),
    (
      "- {id: a, name: A, kind: place, evidence: [{document: harbour, exact: the fees deter}]}",
      nil
    ),
    (
      "- {id: a, name: A, kind: place, evidence: [{document: harbour, exact: fees deter}]}",
      "records/actors.yaml:5:44: the document 'harbour' says 'fees deter' 2 times; expected a "
        + "prefix or suffix that tells which"
    ),
    ("- just text", "records/actors.yaml:5:3: expected a mapping of keys to values, found text"),
    (
      "- {id: a, name: [A], kind: place, evidence: [{document: harbour, exact: opened}]}",
      "records/actors.yaml:5:17: expected text, found a list"
    ),
  ])
  func `a slip in a record is told with its place`(slip: String, expected: String?) async throws {
    let found = try await problems(["records/actors.yaml": Self.actor + slip + "\n"])
    #expect(found == [expected].compactMap { $0 })
  }

  @Test(arguments: [
    (
      "date: 2023-02-30",
      "'2023-02-30' is no EDTF date: day 30 does not exist in February 2023 (28 days)"
    ),
    (
      "date: May 2023",
      "'May 2023' is no EDTF date: expected a date, an interval or a set at column 1, found 'May'; "
        + "write 2023-05"
    ),
  ])
  func `a date that is none is told with what was expected`(
    date: String, message: String
  ) async throws {
    let event = """
      - id: opened
        \(date)
        title: The port opens
        kind: milestone
        evidence: [{document: harbour, exact: opened its quays}]
      """
    let found = try await problems(["records/events.yaml": event])
    #expect(
      found == [
        "records/events.yaml:2:9: \(message)"
      ])
  }

  @Test func `references to nothing are told with the nearest name`() async throws {
    let files = [
      "records/actors.yaml": Self.actor,
      "dossier.yaml": "themes: [{id: maritime, name: At sea}]\nreading-order: [harbor]\n",
      "records/events.yaml": """
      - id: opened
        date: 2011
        title: The port opens
        kind: milestone
        actors: [prot]
        themes: [maritme]
        evidence: [{document: harbour, exact: opened its quays}]
      """,
    ]
    let found = try await problems(files)
    #expect(
      found == [
        "dossier.yaml:2:17: reading-order names the document 'harbor', which the dossier does not "
          + "have; did you mean 'harbour'?",
        "records/events.yaml:5:12: actors names the actor 'prot', which the dossier does not have; "
          + "did you mean 'port'?",
        "records/events.yaml:6:12: themes names the theme 'maritme', which the dossier does not have; "
          + "did you mean 'maritime'?",
      ])
  }

  @Test func `numbers and strengths are checked`() async throws {
    let evidence = "evidence: [{document: harbour, exact: opened its quays}]"
    let files = [
      "records/figures.yaml":
        "- {id: cost, what: Cost, amount: '1,000', unit: USD, \(evidence)}\n",
      "records/forces.yaml":
        "- {id: fees, side: constraint, statement: Fees, strength: {value: 9}, \(evidence)}\n"
        + "- {id: dues, side: constraint, order: 2.5, statement: Dues, \(evidence)}\n",
    ]
    let found = try await problems(files)
    #expect(
      found == [
        "records/figures.yaml:1:34: amount '1,000' is no number; expected digits with at most one "
          + "decimal point",
        "records/forces.yaml:1:59: strength 9 is not between 1 and 5",
        "records/forces.yaml:2:39: order '2.5' is no whole number; expected digits only",
      ])
  }
}
