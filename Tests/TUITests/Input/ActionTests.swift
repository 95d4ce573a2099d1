import TUI
import Testing

@Suite struct ActionTests {
  @Test func `no two actions are called the same`() {
    let summaries = Action.allCases.map(\.words.summary)
    #expect(Set(summaries).count == summaries.count)
  }

  @Test(arguments: Action.allCases)
  func `an action has a line for help and a word for the hints`(action: Action) {
    let words = action.words
    #expect(words.summary.first?.isUppercase == true)
    #expect((3...50).contains(words.summary.count))
    #expect(!words.summary.hasSuffix("."))
    #expect((2...16).contains(words.hint.count))
  }

  @Test func `every group of the help has an action`() {
    #expect(Set(Action.allCases.map(\.words.group)) == Set(Action.Group.allCases))
  }
}
