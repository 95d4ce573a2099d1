import Testing

@testable import Model

@Suite struct ForceWordsTests {
  @Test(arguments: [
    ("Constraints", [Force.Side.constraint]), ("III. Key obstacles to reform", [.constraint]),
    ("FACILITATORS AND CONSTRAINTS", [.facilitator, .constraint]),
    ("The Partnership: Drivers and Barriers", [.facilitator, .constraint]),
    ("Obstacles, challenges and the view from the islands", [.constraint]),
    ("The new quay and what could go wrong", [.constraint]), ("Opportunities", [.facilitator]),
    ("Thách thức", [.constraint]), ("Trade at home and opportunities abroad", []),
    ("Risk assessment", []), ("Introduction", []), ("", []),
  ])
  func `a heading names sides at its head`(heading: String, sides: [Force.Side]) {
    #expect(ForceWords.sides(ofHeading: heading) == Set(sides))
  }
}
