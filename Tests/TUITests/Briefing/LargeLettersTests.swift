import Model
import TestSupport
import Testing

@testable import TUI

@Suite struct LargeLettersTests {
  private func rows(_ text: String, _ size: LargeLetters.Size, width: Int = 80) -> String? {
    LargeLetters.sample.rows(of: text, size, width: width)?.joined(separator: "\n")
  }

  @Test func `wide letters take half a cell a dot`() {
    #expect(
      rows("He", .wide) == """
         █    █
         █    █   ▄▄▄▄
         █▀▀▀▀█  █    █
         █    █  █▀▀▀▀▀
         █    █  ▀▄▄▄▄▀
        """)
  }

  @Test func `narrow letters take a quarter of a cell a dot`() {
    #expect(
      rows("He", .narrow) == """
        ▐  ▌
        ▐  ▌ ▄▄
        ▐▀▀▌▐  ▌
        ▐  ▌▐▀▀▘
        ▐  ▌▝▄▄▘
        """)
  }

  @Test(arguments: ["Vi\u{1EC7}t", "Vie\u{323}\u{302}t", "Vie\u{302}\u{323}t"])
  func `a letter with marks looks the same however it is written`(text: String) throws {
    let composed = try #require(rows("Vi\u{1EC7}t", .wide))
    #expect(rows(text, .wide) == composed)
    #expect(composed.split(separator: "\n").count == 7)
  }

  @Test func `a mark that has no letter of its own with the base is written over it`() throws {
    let plain = try #require(rows("n", .wide)).split(
      separator: "\n", omittingEmptySubsequences: false
    ).count
    let marked = try #require(rows("n\u{301}g", .wide)).split(
      separator: "\n", omittingEmptySubsequences: false
    ).count
    #expect(plain == 4 && marked == 8)
  }

  @Test func `words that do not fit stand below, and one that is too long nowhere`() throws {
    let text = try #require(rows("He eH", .narrow, width: 12))
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count == 11)
    #expect(rows("He eH", .narrow, width: 20)?.contains("\n\n") == false)
    #expect(rows("He eH", .narrow, width: 7) == nil)
  }

  @Test func `what the font does not have is not drawn in part`() {
    #expect(rows("Hex", .narrow) == nil)
    #expect(rows("", .narrow) == nil)
    #expect(rows("H", .plain) == nil)
  }

  @Test func `an ideograph is twice as wide`() {
    #expect(rows("日", .narrow)?.split(separator: "\n").map(\.count).max() == 8)
  }
}
