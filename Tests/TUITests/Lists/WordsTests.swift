import Model
import TUI
import TestSupport
import Testing

@Suite struct WordsTests {
  @Test(arguments: [
    (0, "0"), (7, "7"), (999, "999"), (1000, "1,000"), (-1234, "-1,234"),
    (1_234_567, "1,234,567"), (Int.min, "-9,223,372,036,854,775,808"),
  ])
  func `thousands are parted`(number: Int, text: String) {
    #expect(number.grouped == text)
  }

  @Test(arguments: [
    ("wall", "CRW 3.2 million"), ("crane", "≈ CRW 12.5 million"), ("debt", "> CRW 30 million"),
    ("debt-2032", "≤ CRW 4 million"), ("guests", "≈ 40 guests"), ("ghosts", "7 ships"),
  ])
  func `an amount says its bound and its unit`(id: String, words: String) async throws {
    let library = try await Tidewater.library
    #expect(library.records.figures.first { $0.id == id }?.amountInWords == words)
  }
}
