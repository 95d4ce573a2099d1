internal import Model

/// What a briefing is read for, and with what it begins.
struct AwaitedBriefing: Equatable, Sendable {
  /// The slide to begin with, from 0; `nil` for where it was left.
  var slide: Int?

  /// Whether somebody was asked to read it.
  var isAsked = false

  /// Whether nothing else is shown until it comes, since the program was started for it.
  var isFirst = false

  /// Whether it takes the place of the one that is shown, since files were read anew.
  var isRefresh = false
}

extension App {
  /// Presents the dossier's briefing as soon as it can be read, and shows nothing before.
  package mutating func startPresenting(_ options: TalkOptions) {
    awaitedBriefing = AwaitedBriefing(slide: options.slide, isFirst: true)
    talk = options
    if options.isRehearsal { rehearsal = Rehearsal() }
  }

  /// Shows what is on the screen as slides, or the dossier's briefing.
  mutating func present() {
    guard let library, !screen.isBriefing else { return }
    if let briefing = screen.briefing(in: library) {
      go(to: .briefing(briefing))
    } else {
      awaitedBriefing = AwaitedBriefing()
    }
  }

  /// Lets the briefing be read anew that is on the screen, after the files around it were.
  mutating func refreshBriefing() {
    guard case .briefing(let shown) = screen, shown.briefing.text != nil, awaitedBriefing == nil
    else { return }
    awaitedBriefing = AwaitedBriefing(isRefresh: true)
  }

  /// Asks for the briefing that is awaited, once there is a dossier for it.
  mutating func askForBriefing() -> [Effect] {
    guard let library, awaitedBriefing?.isAsked == false else { return [] }
    awaitedBriefing?.isAsked = true
    return [.readBriefing(library.dossier)]
  }

  /// Takes in a briefing that was read, or why there is none.
  mutating func take(_ result: Result<Briefing?, LoadingError>) {
    guard let awaited = awaitedBriefing else { return }
    awaitedBriefing = nil
    if awaited.isRefresh {
      guard case .success(let briefing?) = result, case .briefing(var shown) = screen else {
        return
      }
      shown.adopt(briefing)
      screen = .briefing(shown)
      return settle()
    }
    switch result {
    case .failure(let error): notice = error.description
    case .success(nil):
      notice = "No briefing.md in this dossier; F5 in a view presents what it shows"
    case .success(let briefing?): show(briefing, awaited)
    }
  }

  private mutating func show(_ briefing: Briefing, _ awaited: AwaitedBriefing) {
    var screen = BriefingScreen(briefing, slide: awaited.slide ?? 0)
    // Who left the slides, with Esc or with a clicker's key, goes on where they were.
    if awaited.slide == nil, let left = presented, left.briefing == briefing { screen = left }
    if talk.hasNotes, screen.presenter == nil { screen.presenter = PresenterState() }
    screen.plan = TalkPlan(talk, rehearsedTimes, for: briefing)
    go(to: .briefing(screen))
    let errors = briefing.problems.count { $0.severity == .error }
    if errors > 0 {
      notice = "\(errors.counted("mistake")) in the briefing; `dossier check` lists them"
    }
  }

  /// Goes to a slide by its number, from 0.
  mutating func show(slide: Int) {
    guard case .briefing(var briefing) = screen, let surroundings else { return }
    briefing.go(toSlide: slide, in: surroundings)
    screen = .briefing(briefing)
  }

  /// Leaves the slides for where they were begun, and remembers how far they were.
  mutating func rememberSlides() {
    if case .briefing(let briefing) = screen { presented = briefing }
  }
}

// MARK: - Large letters

extension App {
  /// Asks for the letters of the slides' headings, those that nobody asked for.
  mutating func askForLetters() -> [Effect] {
    guard case .briefing(let briefing) = screen else { return [] }
    let unknown = letters.unknown(of: briefing.letters)
    guard !unknown.isEmpty else { return [] }
    letters.add([:], of: unknown)
    return [.readLetters(unknown)]
  }
}

// MARK: - The clock

extension App {
  mutating func toggleClock() {
    guard case .briefing(var briefing) = screen else { return }
    if briefing.presenter == nil { briefing.clock.toggle() } else { briefing.clock.restart() }
    screen = .briefing(briefing)
  }

  /// Takes in what time it is, in seconds of any clock.
  mutating func tick(_ seconds: Int, wall: String) {
    guard case .briefing(var briefing) = screen else { return }
    briefing.clock.tick(seconds, wall: wall)
    rehearsal?.tick(seconds, onSlide: briefing.slide, of: briefing.briefing.slides.count)
    screen = .briefing(briefing)
  }

  /// Asks for the time while it is shown, and no longer.
  mutating func askForTime() -> [Effect] {
    var isNeeded = false
    if case .briefing(let briefing) = screen {
      isNeeded =
        briefing.clock.isShown || briefing.presenter != nil || rehearsal != nil
    }
    guard isNeeded != isClockRunning else { return [] }
    isClockRunning = isNeeded
    return [.tellTime(isNeeded)]
  }
}
