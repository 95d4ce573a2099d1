internal import Canvas
package import Model

/// Slides on the wall: one of them, as far as its steps have come.
///
/// The place in a slide is a line of it, so that a resize sets the slide anew and leaves the room
/// with the same words.
package struct BriefingScreen: Equatable, Sendable {
  package private(set) var briefing: Briefing

  /// The slide that is shown, from 0.
  package private(set) var slide = 0

  /// The last step that is shown, from 0.
  package private(set) var step = 0

  /// The line of the slide that the page began with when it was turned to.
  private(set) var top = SlidePlace()

  /// Whether the page that shows the step is still to be turned to.
  private var isUnplaced = true

  /// Whether the slide shows all its steps, whatever page is turned to.
  private(set) var showsAllSteps = false

  /// The group whose evidence is asked for; `nil` for the one that came last.
  private(set) var selected: Int?

  /// What hides the slide.
  package private(set) var cover: Cover?

  /// What is searched for.
  package private(set) var query = ""

  /// How much larger headings are than there is room for, in sizes.
  private(set) var letterShift = 0

  /// The letters of the slides' titles.
  private(set) var letters: Set<Unicode.Scalar>

  /// How long the talk takes.
  package var clock = BriefingClock()

  /// What a presenter's screen has beside the slides; `nil` on a screen for the audience.
  package internal(set) var presenter: PresenterState?

  /// How long the talk is to take.
  var plan: TalkPlan?

  /// What hides a slide, so that nobody reads on while something else is said.
  package enum Cover: Equatable, Sendable {
    case black, white
  }

  /// - Parameters:
  ///   - briefing: What to show.
  ///   - slide: The slide to begin with, from 0; beyond the ends, the first or the last.
  ///   - step: The step to begin with.
  package init(_ briefing: Briefing, slide: Int = 0, step: Int = 0) {
    self.briefing = briefing
    self.slide = max(0, min(slide, briefing.slides.count - 1))
    self.step = max(0, step)
    letters = briefing.letters
  }

  var current: Briefing.Slide? {
    briefing.slides.indices.contains(slide) ? briefing.slides[slide] : nil
  }
}

// MARK: - Pages

extension BriefingScreen {
  /// A slide on pages of the room that there is.
  func pages(ofSlide index: Int, in surroundings: Surroundings) -> SlidePages {
    let layout = layout(ofSlide: index, in: surroundings)
    return SlidePages(layout.groups, height: layout.frame.content.height)
  }

  /// Which of the slide's stops it stands at.
  func stop(in pages: SlidePages) -> (index: Int, stops: [SlideStop]) {
    let stops = pages.stops(showingAll: showsAllSteps)
    let page = pages.page(of: top)
    let index =
      stops.lastIndex { $0.page == page && $0.step <= step }
      ?? stops.firstIndex { $0.page == page } ?? 0
    return (index, stops)
  }

  mutating func go(to stop: SlideStop, in pages: SlidePages) {
    top = pages.top(ofPage: stop.page)
    step = stop.step
    selected = nil
  }

  /// Goes to the first stop of a slide, or to its last.
  mutating func go(toSlide index: Int, atEnd: Bool = false, in surroundings: Surroundings) {
    slide = max(0, min(index, briefing.slides.count - 1))
    presenter?.notesTop = 0
    showsAllSteps = false
    let pages = pages(ofSlide: slide, in: surroundings)
    let stops = pages.stops(showingAll: false)
    if let stop = atEnd ? stops.last : stops.first { go(to: stop, in: pages) }
  }
}

// MARK: - Actions

extension BriefingScreen {
  package mutating func perform(_ action: Action, in surroundings: Surroundings) -> Response {
    if let cover { return uncover(cover, action) }
    switch action {
    case .nextStep: return move(forward: true, byPage: false, in: surroundings)
    case .previousStep: return move(forward: false, byPage: false, in: surroundings)
    case .nextSlide, .pageDown, .moveRight:
      return move(forward: true, byPage: true, in: surroundings)
    case .previousSlide, .pageUp, .moveLeft:
      return move(forward: false, byPage: true, in: surroundings)
    case .goToStart: go(toSlide: 0, in: surroundings)
    case .goToEnd: go(toSlide: briefing.slides.count - 1, atEnd: true, in: surroundings)
    case .showAllSteps: showAllSteps(in: surroundings)
    case .blackScreen: cover = .black
    case .whiteScreen: cover = .white
    case .freeze: return freeze()
    case .moveDown where presenter != nil: scrollNotes(by: 1)
    case .moveUp where presenter != nil: scrollNotes(by: -1)
    case .largerLetters: return changeLetters(by: 1, surroundings.letters)
    case .smallerLetters: return changeLetters(by: -1, surroundings.letters)
    case .moveDown: select(forward: true, in: surroundings)
    case .moveUp: select(forward: false, in: surroundings)
    case .open: return open(in: surroundings)
    case .peek: return peek(in: surroundings)
    case .showOutline:
      return .choose(
        .slides(
          of: briefing, at: slide, withholding: surroundings.library.withheldNames))
    case .nextMatch: return step(toMatch: 1, in: surroundings)
    case .previousMatch: return step(toMatch: -1, in: surroundings)
    case .close where !query.isEmpty: query = ""
    case .close: return .open(.action(.goBack))
    default: return .ignored
    }
    return .handled
  }

  /// Any key shows the slide again; that for the other cover changes it.
  private mutating func uncover(_ cover: Cover, _ action: Action) -> Response {
    switch action {
    case .blackScreen where cover == .white: self.cover = .black
    case .whiteScreen where cover == .black: self.cover = .white
    default: self.cover = nil
    }
    return .handled
  }

  /// Goes to the next stop or to the one before, or past those of the same page.
  private mutating func move(
    forward: Bool, byPage: Bool, in surroundings: Surroundings
  ) -> Response {
    let pages = pages(ofSlide: slide, in: surroundings)
    let (index, stops) = stop(in: pages)
    let page = stops.indices.contains(index) ? stops[index].page : 0
    let next =
      forward
      ? stops.dropFirst(index + 1).first { !byPage || $0.page > page }
      : stops.prefix(index).last { !byPage || $0.page < page }
    if let next {
      go(to: next, in: pages)
      return .handled
    }
    let target = slide + (forward ? 1 : -1)
    guard briefing.slides.indices.contains(target) else {
      return .tell(forward ? "This is the last slide" : "This is the first slide")
    }
    go(toSlide: target, atEnd: !forward, in: surroundings)
    return .handled
  }

  private mutating func changeLetters(by change: Int, _ letters: LargeLetters) -> Response {
    guard !letters.isEmpty else {
      return .tell("Large letters are drawn from GNU Unifont; install the package unifont")
    }
    letterShift = max(-2, min(2, letterShift + change))
    let words = ["plain", "smaller", "as large as there is room", "larger", "as large as can be"]
    return .tell("Headings: \(words[letterShift + 2])")
  }

  private mutating func showAllSteps(in surroundings: Surroundings) {
    showsAllSteps = true
    step = pages(ofSlide: slide, in: surroundings).steps.last ?? 0
  }

  package mutating func settle(in surroundings: Surroundings) {
    slide = max(0, min(slide, briefing.slides.count - 1))
    let pages = pages(ofSlide: slide, in: surroundings)
    step = min(step, pages.steps.last ?? 0)
    if isUnplaced, let page = pages.firstPage(showing: step) { top = pages.top(ofPage: page) }
    isUnplaced = false
    let (index, stops) = stop(in: pages)
    if stops.indices.contains(index) { step = max(step, stops[index].step) }
  }

  /// Turns to the page of the slide that a line stands on.
  mutating func turn(to place: SlidePlace) {
    top = place
    selected = nil
  }

  mutating func select(group: Int?) {
    selected = group
  }

  mutating func find(_ text: String) {
    query = text
  }

  mutating func showSlideAgain() {
    cover = nil
  }

  /// Takes over what another screen shows, but for its place on the slide.
  mutating func adopt(_ signal: SlideSignal) {
    slide = signal.slide
    showsAllSteps = signal.showsAllSteps
    cover = signal.cover
    letterShift = signal.letterShift
  }

  /// Stays where it is in a briefing that was read anew.
  mutating func adopt(_ briefing: Briefing) {
    self.briefing = briefing
    letters = briefing.letters
    slide = max(0, min(slide, briefing.slides.count - 1))
    selected = nil
  }
}
