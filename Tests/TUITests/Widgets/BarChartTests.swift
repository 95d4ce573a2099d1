import Canvas
import TUI
import Testing

@Suite struct BarChartTests {
  @Test func `the highest bar fills the height, in eighths of a cell`() {
    let chart = BarChart(counts: [0, 1, 2, 4, 8], width: 5, height: 2)
    #expect(chart.rows() == ["    █", " ▂▄██"])
  }

  @Test func `bars stand apart where there is room`() {
    let chart = BarChart(counts: [1, 2], width: 9, height: 1)
    #expect(chart.binWidth == 4)
    #expect(chart.rows() == ["▄▄▄ ███ "])
  }

  @Test func `neighbours share a bar where there is none`() {
    let chart = BarChart(counts: [1, 0, 0, 1, 2, 2], width: 3, height: 1)
    #expect(chart.binsPerBar == 2)
    #expect(chart.rows() == ["▂▂█"])
  }

  @Test func `something is seen of whatever is not nothing`() {
    let rows = BarChart(counts: [1, 10_000], width: 2, height: 1).rows()
    #expect(rows == ["▁█"])
  }

  @Test(arguments: [0, 1, 2, 7, 40, 500], [0, 1, 3, 200])
  func `any counts fit any room`(width: Int, height: Int) {
    for counts in [[], [0], [5], [0, 0, 0], Array(0..<100), Array(repeating: 1, count: 700)] {
      let rows = BarChart(counts: counts, width: width, height: height).rows()
      #expect(rows.count == height)
      #expect(rows.allSatisfy { $0.displayWidth <= max(1, width) })
    }
  }
}
