import Foundation
import Model
import Testing

@Suite struct DatedTextTests {
  private func read(
    _ text: String, published day: CalendarDay? = nil, named name: String = "a.md"
  ) throws -> DatedText {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: name)
    try Data(text.utf8).write(to: file)
    return try DatedText.read(FilePath(file.path), published: day)
  }

  @Test func `the front matter tells the day, and is not searched`() throws {
    let dated = try read("---\ntitle: T\nissued: 2024-09-15\n---\n\nMet in 2019, and last year.\n")
    #expect(dated.published == .sunday)
    #expect(dated.expressions.map(\.value) == ["2019", "2023"])
  }

  @Test func `a day that is given holds before the front matter's`() throws {
    let dated = try read(
      "---\nissued: 2024-09-15\n---\nlast year\n",
      published: CalendarDay(year: 2020, month: 1, day: 1))
    #expect(dated.expressions.map(\.value) == ["2019"])
  }

  @Test func `offsets are scalars of the file as it is`() throws {
    let text = "Ngày 😀\r\n\u{7}on 12 May 2016"
    let row = try #require(DateRow.all(of: try read(text)).first)
    let scalars = Array(text.unicodeScalars)
    let words = String(String.UnicodeScalarView(scalars[row.start..<row.end]))
    #expect(words == "12 May 2016")
    #expect(row.text == words)
  }

  @Test func `a file that is not there is told`() {
    #expect(throws: LoadingError.self) {
      try DatedText.read(FilePath("/no/such/file.md"), published: nil)
    }
  }
}
