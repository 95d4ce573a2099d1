import Foundation
import Model
import Testing

@Suite struct DecomposedDatesTests {
  @Test(arguments: [
    "Ngày 12 tháng 9 năm 2024", "quý III năm 2024", "Thứ Hai, ngày 9 tháng 9",
    "đầu thập niên 1990", "từ năm 2017 đến năm 2023", "NĂM NGOÁI", "thế kỷ 20",
  ])
  func `text with combining marks is read as text without them`(text: String) {
    let parted = text.decomposedStringWithCanonicalMapping
    #expect(parted.utf8.count > text.utf8.count)
    let whole = words(of: text)
    #expect(!whole.isEmpty)
    #expect(words(of: parted) == whole)
  }

  /// The words and values of what is found; the words are equal in either form.
  private func words(of text: String) -> [[String]] {
    TemporalTagger.expressions(in: text, published: .sunday).map {
      [String(text[utf8: $0.range]), $0.value]
    }
  }

  @Test func `offsets count the scalars that are there`() throws {
    let text = "Trước năm 2016".decomposedStringWithCanonicalMapping
    let row = try #require(DateRow.all(of: DatedText(text, published: nil)).first)
    #expect(row.start == 9)
    #expect(row.end == text.unicodeScalars.count)
    #expect(row.text == "năm 2016")
  }
}
