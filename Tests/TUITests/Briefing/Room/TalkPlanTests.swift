import Testing

@testable import TUI

@Suite struct TalkPlanTests {
  @Test(
    arguments: [
      (0, 0, 0), (0, 59, 0), (0, 60, 0), (0, 75, 15), (1, 30, -30), (1, 90, 0), (3, 300, 60),
      (3, 0, -180), (9, 500, 0),
    ])
  func `each slide has its part of the time`(slide: Int, elapsed: Int, delay: Int) throws {
    let plan = try #require(TalkPlan(minutes: 4, times: [], slides: 4))
    #expect(plan.total == 240)
    #expect(plan.delay(onSlide: slide, after: elapsed) == delay)
  }

  @Test func `where it was rehearsed, each has the part that it took`() throws {
    let plan = try #require(TalkPlan(minutes: 4, times: [30, 90], slides: 2))
    #expect(plan.total == 240)
    #expect(plan.delay(onSlide: 0, after: 70) == 10)
    #expect(TalkPlan(minutes: nil, times: [30, 90], slides: 2)?.total == 120)
  }

  @Test func `times of other slides are not used`() {
    #expect(TalkPlan(minutes: nil, times: [30, 90], slides: 3) == nil)
    #expect(TalkPlan(minutes: nil, times: [0, 0], slides: 2) == nil)
    #expect(TalkPlan(minutes: 2, times: [30], slides: 3)?.delay(onSlide: 2, after: 80) == 0)
    #expect(TalkPlan(minutes: 2, times: [], slides: 0) == nil)
  }
}
