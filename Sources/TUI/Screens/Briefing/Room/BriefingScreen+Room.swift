internal import Canvas
internal import Model

/// What a presenter's screen has beside the slides.
package struct PresenterState: Equatable, Sendable {
  /// The columns and rows of the audience's screen, whose pages are turned; `nil` until one is
  /// there.
  var stage: Size?

  /// Whether the audience stays where it is while the presenter looks ahead.
  package var isFrozen = false

  /// How many rows of the notes stand above what is shown.
  var notesTop = 0
}

extension BriefingScreen {
  /// What the slides are set for: the audience's screen.
  func stage(in surroundings: Surroundings) -> Rect {
    presenter?.stage.map { Rect($0) } ?? surroundings.area
  }

  /// Where the talk is.
  ///
  /// - Parameter size: The size of this screen.
  /// - Returns: What the others are to be told.
  func signal(_ size: Size) -> SlideSignal {
    var signal = SlideSignal(slide: slide, step: step)
    signal.top = top
    signal.showsAllSteps = showsAllSteps
    signal.cover = cover
    signal.letterShift = letterShift
    signal.start = clock.start ?? 0
    if presenter == nil { signal.stage = size }
    return signal
  }

  /// Goes to where another screen is.
  ///
  /// A page of the same step may begin elsewhere here; then the one that shows the step is turned to.
  mutating func follow(_ signal: SlideSignal, in surroundings: Surroundings) {
    if let stage = signal.stage { presenter?.stage = stage }
    if signal.start > 0 { clock.begin(at: signal.start) }
    guard briefing.slides.indices.contains(signal.slide) else { return }
    if slide != signal.slide { presenter?.notesTop = 0 }
    adopt(signal)
    let pages = pages(ofSlide: slide, in: surroundings)
    let stops = pages.stops(showingAll: showsAllSteps)
    let page = pages.page(of: signal.top)
    let same = stops.filter { $0.step == signal.step }
    let stop =
      same.first { $0.page == page } ?? same.first
      ?? stops.last { $0.step <= signal.step } ?? stops.first
    if let stop { go(to: stop, in: pages) }
  }
}

// MARK: - The presenter

extension BriefingScreen {
  /// Keeps the audience's screen as it is, or lets it follow again.
  mutating func freeze() -> Response {
    guard let presenter else {
      return .tell("z works on the presenter's screen: dossier present --notes")
    }
    self.presenter?.isFrozen = !presenter.isFrozen
    return .tell(
      presenter.isFrozen
        ? "The audience follows again" : "The audience stays where it is; z lets it follow")
  }

  mutating func scrollNotes(by rows: Int) {
    guard let presenter else { return }
    self.presenter?.notesTop = max(0, presenter.notesTop + rows)
  }
}
