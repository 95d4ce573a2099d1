internal import Model

/// How long a talk is to take, and when each slide is to end.
struct TalkPlan: Equatable, Sendable {
  /// The seconds from the beginning at which each slide is to end.
  private let ends: [Int]

  /// The plan, unless nothing says how long the talk is to take.
  ///
  /// - Parameters:
  ///   - minutes: How long the talk is to take; `nil` for as long as it took before.
  ///   - times: The seconds that each slide took before; none where it was not rehearsed.
  ///   - slides: How many slides there are.
  init?(minutes: Int?, times: [Int], slides: Int) {
    let isRehearsed = times.count == slides && times.contains { $0 > 0 }
    let shares = isRehearsed ? times : [Int](repeating: 1, count: slides)
    let sum = shares.reduce(0, +)
    guard sum > 0, let total = minutes.map({ $0 * 60 }) ?? (isRehearsed ? sum : nil) else {
      return nil
    }
    var reached = 0
    ends = shares.map { share in
      reached += share
      return reached * total / sum
    }
  }

  var total: Int { ends.last ?? 0 }

  /// How many seconds the talk is behind its plan, less than none where it is ahead.
  ///
  /// - Parameters:
  ///   - slide: The slide that is shown, from 0.
  ///   - elapsed: How long the talk takes so far, in seconds.
  /// - Returns: The seconds.
  func delay(onSlide slide: Int, after elapsed: Int) -> Int {
    guard ends.indices.contains(slide) else { return 0 }
    let start = slide == 0 ? 0 : ends[slide - 1]
    return elapsed > ends[slide] ? elapsed - ends[slide] : min(0, elapsed - start)
  }
}

extension TalkPlan {
  init?(_ options: TalkOptions, _ times: [Int], for briefing: Briefing) {
    self.init(
      minutes: options.minutes ?? briefing.minutes, times: times,
      slides: briefing.slides.count)
  }
}
