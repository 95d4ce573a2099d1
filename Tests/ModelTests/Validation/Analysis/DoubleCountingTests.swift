import Testing

/// Whether two figures would be counted twice in a sum.
@Suite struct DoubleCountingTests {
  /// What is said of figures, each given by its keys besides id and evidence.
  private func remarks(_ figures: String...) async throws -> [String] {
    var files = twoSources
    files["records/figures.yaml"] = figures.enumerated().map { index, keys in
      """
      - {id: f\(index + 1), \(keys), evidence: [{document: harbour, exact: The fees deter visits.}]}

      """
    }.joined()
    return try await ModelTests.remarks(files)
  }

  @Test func `two sums for one thing and one time may be one`() async throws {
    #expect(
      try await remarks(
        "what: Dredging of the channel, amount: 9, unit: EUR, period: 2017/2020",
        "what: Channel dredging works, amount: 4, unit: EUR, period: \"2018\"") == [
          "records/figures.yaml:2:3: warning: the figures 'f1' and 'f2' may count the same "
            + "(channel, dredging) and would be counted twice in a sum; expected part-of or "
            + "separate-from [double-counting]"
        ])
  }

  @Test(arguments: [
    "what: Channel dredging, amount: 4, unit: USD",
    "what: Channel dredging, amount: 4, unit: EUR, period: \"2022\"",
    "what: Channel dredging, amount: 4, unit: EUR, part-of: f1",
    "what: Channel dredging, amount: 4, unit: EUR, separate-from: f1",
    "what: Channel dredging, amount: 4, unit: EUR, kind: sale",
    "what: Channel pilots, amount: 4, unit: EUR",
  ])
  func `other units, times, kinds and things are no overlap, nor what records tell`(
    second: String
  ) async throws {
    let first =
      "what: Dredging of the channel, amount: 9, unit: EUR, kind: grant, period: 2017/2020"
    #expect(try await remarks(first, second) == [])
  }

  @Test func `parts of one whole do not overlap each other`() async throws {
    #expect(
      try await remarks(
        "what: Harbour works, amount: 9, unit: EUR",
        "what: Channel dredging in March, amount: 4, unit: EUR, part-of: f1",
        "what: Channel dredging in March and May, amount: 5, unit: EUR, part-of: f1") == [])
  }

  @Test func `counts at two times are a series, sums so far are not`() async throws {
    let (early, late) = ("as-of: \"2019\"", "as-of: \"2021\"")
    #expect(
      try await remarks(
        "what: Ships in port, amount: 4, unit: ships, \(early)",
        "what: Ships in port, amount: 5, unit: ships, \(late)") == [])
    #expect(
      try await remarks(
        "what: Aid for pilots, amount: 4, unit: EUR, \(early)",
        "what: Aid for pilots, amount: 5, unit: EUR, \(late)"
      ).count == 1)
  }

  @Test func `a programme that both name is one thing`() async throws {
    var files = twoSources
    files["records/actors.yaml"] = """
      - {id: hf, name: Harbour Fund, kind: programme, evidence: [{document: harbour, exact: The quay}]}

      """
    files["records/figures.yaml"] = """
      - {id: f1, what: Harbour Fund grants, amount: 9, unit: EUR,
         evidence: [{document: harbour, exact: The fees deter visits.}]}
      - {id: f2, what: Pilots paid by the Harbour Fund, amount: 4, unit: EUR,
         evidence: [{document: harbour, exact: The fees deter visits.}]}

      """
    #expect(
      try await ModelTests.remarks(files).map { $0.contains("the same (Harbour Fund)") } == [true])
  }

  @Test func `a part is not separate from its whole`() async throws {
    #expect(
      try await remarks(
        "what: Harbour works, amount: 9, unit: EUR",
        "what: Pilots, amount: 4, unit: EUR, part-of: f1, separate-from: f1") == [
          "records/figures.yaml:2:3: warning: the figure 'f2' is part of 'f1' and separate from it; "
            + "expected one of the two [double-counting]"
        ])
  }

  @Test(arguments: [("exact", 1), ("approximately", 1), ("more-than", 0)])
  func `parts do not come to more than their whole`(bound: String, count: Int) async throws {
    let found = try await remarks(
      "what: Harbour works, amount: 9, unit: EUR, bound: \(bound)",
      "what: Pilots, amount: 4.5, unit: EUR, part-of: f1",
      "what: Quays, amount: 6, unit: EUR, part-of: f1")
    #expect(found.count == count)
    #expect(
      found.allSatisfy {
        $0.contains("the parts of the figure 'f1' come to 10.5 EUR, more than its 9;")
      })
  }

  @Test func `figures that are parts of each other come to an end`() async throws {
    #expect(
      try await remarks(
        "what: Harbour works, amount: 9, unit: EUR, part-of: f2",
        "what: Works in the harbour, amount: 9, unit: EUR, part-of: f1") == [])
  }
}
