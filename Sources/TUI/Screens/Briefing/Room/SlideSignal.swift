package import Canvas

/// Where a talk is, as the screens that show it tell each other.
///
/// It says numbers only: nothing that somebody wrote goes from one screen to another.
package struct SlideSignal: Equatable, Sendable {
  package var slide: Int
  package var step: Int

  /// The line of the slide that the page begins with.
  package var top = SlidePlace()
  package var showsAllSteps = false
  package var cover: BriefingScreen.Cover?

  /// How much larger headings are than there is room for.
  package var letterShift = 0

  /// When the talk began, in seconds since the machine was started; 0 where nobody counts.
  package var start = 0

  /// The columns and rows of an audience's screen; nothing where a presenter's screen speaks.
  package var stage: Size?

  package init(slide: Int, step: Int) {
    self.slide = slide
    self.step = step
  }
}

// MARK: - Bytes

extension SlideSignal {
  /// How many bytes each has.
  package static let length = 32

  /// What each begins with; the last is the version.
  private static let magic = Array("DSLD".utf8) + [1]

  /// The signal as it is sent.
  package var bytes: [UInt8] {
    let cover: UInt8 = self.cover.map { $0 == .black ? 1 : 2 } ?? 0
    let head = Self.magic + [cover, showsAllSteps ? 1 : 0, UInt8(clamping: letterShift + 2)]
    let numbers = [slide, step, top.group, top.line, stage?.width ?? 0, stage?.height ?? 0]
    let start = (0..<8).map { UInt8(truncatingIfNeeded: self.start >> (56 - 8 * $0)) }
    return head
      + numbers.map(UInt16.init(clamping:))
      .flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] } + start
      + [UInt8](repeating: 0, count: 4)
  }

  /// Reads what was sent; `nil` where it is no signal, to the last byte.
  package init?(bytes: [UInt8]) {
    guard bytes.count == Self.length, Array(bytes.prefix(5)) == Self.magic, bytes[5] <= 2,
      bytes[6] <= 1, bytes[7] <= 4, bytes[28...].allSatisfy({ $0 == 0 }), bytes[20] < 0x80
    else { return nil }
    let numbers = (0..<6).map { Int(bytes[8 + 2 * $0]) << 8 | Int(bytes[9 + 2 * $0]) }
    self.init(slide: numbers[0], step: numbers[1])
    top = SlidePlace(group: numbers[2], line: numbers[3])
    cover = bytes[5] == 0 ? nil : bytes[5] == 1 ? .black : .white
    showsAllSteps = bytes[6] == 1
    letterShift = Int(bytes[7]) - 2
    start = bytes[20..<28].reduce(0) { $0 << 8 | Int($1) }
    guard numbers[4] > 0, numbers[5] > 0 else { return }
    // A stage beyond any terminal would only cost time to set slides for.
    guard numbers[4] <= 1000, numbers[5] <= 1000 else { return nil }
    stage = Size(width: numbers[4], height: numbers[5])
  }
}
