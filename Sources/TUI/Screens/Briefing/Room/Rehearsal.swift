internal import Model

/// How long each slide takes while a talk is rehearsed.
package struct Rehearsal: Equatable, Sendable {
  /// The seconds of each slide.
  package private(set) var times: [Int] = []

  /// When the time was told last.
  private var last: Int?

  /// Takes in what time it is while a slide is shown.
  mutating func tick(_ seconds: Int, onSlide slide: Int, of count: Int) {
    if times.count != count { times = [Int](repeating: 0, count: count) }
    if let last, times.indices.contains(slide) { times[slide] += max(0, seconds - last) }
    last = seconds
  }
}
