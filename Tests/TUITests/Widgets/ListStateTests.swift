import TUI
import TestSupport
import Testing

@Suite struct ListStateTests {
  @Test(
    arguments: [
      (.moveDown, 5, 6), (.moveUp, 5, 4), (.moveUp, 0, 0), (.moveDown, 99, 99),
      (.pageDown, 5, 14), (.pageUp, 50, 41), (.pageUp, 3, 0), (.pageDown, 95, 99),
      (.halfPageDown, 5, 10), (.halfPageUp, 50, 45), (.goToStart, 50, 0), (.goToEnd, 0, 99),
    ] as [(Action, Int, Int)])
  func `an action moves the selection, no further than the ends`(
    action: Action, from: Int, to: Int
  ) {
    var list = ListState(selection: from)
    let isAnswered = list.perform(action, count: 100, page: 10)
    #expect(isAnswered)
    #expect(list.selection == to)
  }

  @Test(arguments: [Action.open, .close, .nextPane, .find, .moveLeft])
  func `other actions are none of its affairs`(action: Action) {
    var list = ListState(selection: 3)
    let isAnswered = list.perform(action, count: 10, page: 5)
    #expect(!isAnswered)
    #expect(list == ListState(selection: 3))
  }

  @Test func `a list that scrolls does so by half its height`() {
    var list = ListState()
    for _ in 0..<10 {
      _ = list.perform(.moveDown, count: 100, page: 10)
      list.settle(count: 100, height: 10)
    }
    #expect(list.selection == 10)
    #expect(list.top == 5)
    #expect(list.visible(count: 100, height: 10) == 5..<15)
  }

  @Test(arguments: 1...20)
  func `the selection is always in view, and no row below the last is`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var list = ListState()
    for _ in 0..<300 {
      let count = Int.random(in: 0...60, using: &random)
      let height = Int.random(in: 0...20, using: &random)
      let action = Action.allCases.randomElement(using: &random) ?? .moveDown
      _ = list.perform(action, count: count, page: height)
      list.settle(count: count, height: height)
      let visible = list.visible(count: count, height: height)
      #expect((0..<max(1, count)).contains(list.selection))
      #expect(visible.count == min(count, height))
      #expect(visible.isEmpty || visible.contains(list.selection))
    }
  }
}
