import Model
import Testing

@Suite struct EDTFFuzzTests {
  @Test func `any text is read or refused, and what is read is written back`() throws {
    var generator = SplitMix(state: 2024)
    var values: [EDTF] = []
    for _ in 0..<20_000 {
      guard let value = try? EDTF(Self.text(from: &generator)) else { continue }
      let isWrittenBack = try EDTF(value.description) == value
      if !isWrittenBack { Issue.record("\(value) is read differently") }
      values.append(value)
    }
    #expect(values.count > 500)
    Self.compareNeighbours(values)
  }

  /// Half of the texts are characters at random, half are pieces of the notation.
  private static func text(from generator: inout SplitMix) -> String {
    let alphabet = Array("0123456789XY-/.?~%[]{},T:Z+ ").map(String.init)
    let pieces = [
      "2016", "-0044", "2017-05", "2018-22", "-12", "-XX", "201X", "20XX~", "Y170000002", "..",
      "/", "/..", "?", "%", ",", "[2016", "2030]", "{2016", "2030}", "2016-05-12", "T10:00:00",
      "Z", "+07:00", "9999", "-31", "-41",
    ]
    let source = Bool.random(using: &generator) ? alphabet : pieces
    let count = Int.random(in: 0...(source == pieces ? 4 : 12), using: &generator)
    return (0..<count).compactMap { _ in source.randomElement(using: &generator) }.joined()
  }

  private static func compareNeighbours(_ values: [EDTF]) {
    for (one, other) in zip(values, values.dropFirst()) {
      let isOneFirst = EDTF.chronological(one, other)
      let isOtherFirst = EDTF.chronological(other, one)
      let isOrdered = one == other ? !isOneFirst && !isOtherFirst : isOneFirst != isOtherFirst
      let isBefore = one.relation(to: other) == .before
      let isAfter = other.relation(to: one) == .after
      let isShown = !one.displayText.isEmpty && !one.shortText.isEmpty
      if !isOrdered || isBefore != isAfter || !isShown { Issue.record("\(one) and \(other)") }
      if one.isDefinitelyBefore(other), !isBefore { Issue.record("\(one) and \(other)") }
    }
  }
}

/// A generator of numbers that is the same in every run.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
