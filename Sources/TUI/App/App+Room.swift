internal import Canvas
package import Model

/// How this screen and others keep together that show one briefing.
struct RoomState: Equatable, Sendable {
  /// Whether somebody was asked to look for the others.
  var isJoined = false

  /// Where this screen was when the others knew of it last.
  var known: SlideSignal?

  /// What another screen said last.
  var heard: SlideSignal?

  /// Whether the others are to be told how large this screen is.
  var announcesStage = false
}

extension App {
  /// The briefing that is shown, or was last.
  package var briefing: Briefing? {
    if case .briefing(let shown) = screen { return shown.briefing }
    return presented?.briefing
  }

  /// Whether this is the screen with the notes.
  package var isPresenter: Bool { talk.hasNotes }

  /// Looks for the others that show the briefing, and tells them where this screen is whenever it
  /// went elsewhere.
  mutating func askForRoom() -> [Effect] {
    guard case .briefing(let briefing) = screen, let path = briefing.briefing.text?.source.path,
      size.width <= 1000, size.height <= 1000
    else { return [] }
    var signal = briefing.signal(size)
    guard room.isJoined else {
      room.isJoined = true
      room.known = signal
      return [.joinRoom(path), .signal(signal)]
    }
    guard briefing.presenter?.isFrozen != true else { return [] }
    if room.announcesStage, let heard = room.heard {
      // Nobody is to move for it: it says what was heard, with the size of this screen.
      signal = heard
      signal.stage = briefing.presenter == nil ? size : nil
    } else if signal == room.known {
      return []
    }
    room.announcesStage = false
    room.known = briefing.signal(size)
    return [.signal(signal)]
  }

  /// Goes to where another screen is; what the audience's screen had opened from a slide is left for
  /// it, and what the presenter looks at stays.
  mutating func follow(_ signal: SlideSignal) {
    let isFirst = room.heard == nil
    room.heard = signal
    guard let surroundings else { return }
    if !isPresenter, !screen.isBriefing {
      while !screen.isBriefing, back.contains(where: \.isBriefing) { goBack() }
    }
    guard case .briefing(var briefing) = screen else { return followBehind(signal) }
    guard briefing.presenter?.isFrozen != true else { return }
    briefing.follow(signal, in: Surroundings(slidesFor: self, surroundings))
    screen = .briefing(briefing)
    room.known = briefing.signal(size)
    if isFirst, briefing.presenter == nil { room.announcesStage = true }
  }

  /// Moves the slides that something was opened from.
  private mutating func followBehind(_ signal: SlideSignal) {
    guard let place = back.lastIndex(where: \.isBriefing), let surroundings,
      case .briefing(var briefing) = back[place], briefing.presenter?.isFrozen != true
    else { return }
    briefing.follow(signal, in: Surroundings(slidesFor: self, surroundings))
    back[place] = .briefing(briefing)
    room.known = briefing.signal(size)
  }
}

extension Surroundings {
  /// The same for slides, which have the whole screen.
  fileprivate init(slidesFor app: App, _ other: Surroundings) {
    self = Surroundings(
      library: other.library, area: Rect(app.size), reading: other.reading,
      letters: other.letters)
  }
}
