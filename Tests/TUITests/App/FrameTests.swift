import Canvas
import TUI
import Testing

@Suite struct FrameTests {
  @Test(arguments: [
    (0, [0, 0, 0, 0]), (1, [0, 0, 1, 0]), (2, [0, 0, 2, 0]), (3, [0, 0, 2, 1]), (4, [1, 0, 2, 1]),
    (5, [1, 0, 3, 1]), (9, [1, 0, 7, 1]), (10, [1, 1, 7, 1]), (24, [1, 1, 21, 1]),
  ])
  func `the smaller the terminal, the fewer rows are spent on anything but the body`(
    height: Int, heights: [Int]
  ) {
    let frame = Frame(Size(width: 80, height: height))
    #expect([frame.tabs, frame.path, frame.body, frame.hints].map(\.height) == heights)
    #expect(frame.tabs.row == 0)
    #expect(frame.path.row == frame.tabs.maxRow)
    #expect(frame.body.row == frame.path.maxRow)
    #expect(frame.hints.row == frame.body.maxRow)
  }
}
