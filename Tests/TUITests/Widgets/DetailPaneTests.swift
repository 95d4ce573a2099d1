import Canvas
import Model
import TestSupport
import Testing

@testable import TUI

@Suite struct DetailPaneTests {
  private func drawn(_ detail: Detail, _ state: DetailState, width: Int, height: Int) -> Surface {
    var surface = Surface(width: width, height: height)
    DetailPane(detail: detail, state: state).draw(in: surface.bounds, on: &surface)
    return surface
  }

  private var sample: Detail {
    var detail = Detail()
    detail.heading("Fees keep ships away")
    detail.field("Side", "constraint")
    detail.field("Why", "")
    detail.label("Answered by")
    detail.link(RichText("Halve the fees of the port"), to: .view(.forces))
    detail.link(RichText("Amend"), to: .view(.actors))
    return detail
  }

  @Test func `links are set in and marked, the selected one most`() {
    var state = DetailState()
    state.enter(sample)
    #expect(
      drawn(sample, state, width: 24, height: 9).text == """
        Fees keep ships away
        Side  constraint

        Answered by
        ▸ Halve the fees of the
          port
        › Amend


        """)
  }

  @Test func `an empty detail draws nothing`() {
    #expect(drawn(Detail(), DetailState(), width: 9, height: 2) == Surface(width: 9, height: 2))
  }

  @Test(arguments: [0, 1, 2, 3, 10], [0, 1, 2, 20])
  func `a detail fits any area`(width: Int, height: Int) async throws {
    let library = try await Tidewater.library
    for (key, _) in library.records.keyed {
      let detail = Detail(of: key, in: library)
      var state = DetailState()
      state.enter(detail, atEnd: true)
      state.settle(detail, in: Rect(width: width, height: height))
      #expect(drawn(detail, state, width: width, height: height).width == width)
    }
  }

  @Test func `the selected link is scrolled into view`() {
    var state = DetailState()
    state.enter(sample, atEnd: true)
    state.settle(sample, in: Rect(width: 24, height: 3))
    #expect(state.top == 4)
    #expect(drawn(sample, state, width: 24, height: 3).text.contains("▸ Amend"))
  }
}
