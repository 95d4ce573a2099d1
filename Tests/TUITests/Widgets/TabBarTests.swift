import Canvas
import Testing

@testable import TUI

@Suite struct TabBarTests {
  private func drawn(_ open: View, problems: Int = 0, width: Int) -> String {
    var surface = Surface(width: width, height: 1)
    TabBar(open: open, problems: problems).draw(in: surface.bounds, on: &surface)
    return surface.text
  }

  @Test func `problems have a tab only where there are some, or where it is open`() {
    #expect(!drawn(.overview, width: 200).contains("Problems"))
    #expect(drawn(.overview, problems: 1, width: 200).contains("9 Problems"))
    #expect(drawn(.problems, width: 200).contains("9 Problems"))
  }

  @Test(arguments: View.allCases, [20, 40, 80, 100, 200])
  func `the open view says its name in every width`(view: View, width: Int) {
    let name = view == .documents ? "Doc" : view.title
    #expect(drawn(view, problems: 1, width: width).contains("\(view.rawValue) \(name)"))
  }

  @Test(arguments: [0, 1, 3, 20, 40, 80, 200])
  func `tabs follow each other without gaps`(width: Int) {
    let area = Rect(width: width, height: 1)
    let tabs = TabBar(open: .forces, problems: 2).tabs(in: area)
    #expect(tabs.map(\.view) == View.allCases)
    for (left, right) in zip(tabs, tabs.dropFirst()) {
      #expect(left.area.maxColumn == right.area.column)
    }
  }
}
