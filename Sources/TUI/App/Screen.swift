package import Canvas
internal import Model

/// What fills the screen between the tabs and the hints.
package enum Screen: Equatable, Sendable {
  case overview(OverviewScreen)
  case list(ListScreen)
  case timeline(TimelineScreen)
  case forces(ForcesScreen)
  case reader(Reader)
  case briefing(BriefingScreen)
}

/// What a screen needs to know of the world around it.
package struct Surroundings: Sendable {
  package let library: Library

  /// The room that the screen has.
  package let area: Rect

  /// How the reader wants text to be set.
  package var reading = ReadingOptions()

  /// What large letters are drawn from.
  package var letters = LargeLetters()
}

extension Screen {
  /// A view as it is when it is shown for the first time.
  package init(_ view: View, library: Library) {
    switch view {
    case .overview: self = .overview(OverviewScreen())
    case .documents: self = .list(ListScreen(.documents, library: library))
    case .timeline: self = .timeline(TimelineScreen(library: library))
    case .forces: self = .forces(ForcesScreen(library: library))
    case .positions: self = .list(ListScreen(.positions, library: library))
    case .figures: self = .list(ListScreen(.figures, library: library))
    case .actors: self = .list(ListScreen(.actors, library: library))
    case .sources: self = .list(ListScreen(.sources, library: library))
    case .problems: self = .list(ListScreen(.problems, library: library))
    }
  }

  /// The view whose tab is lit.
  package var view: View {
    switch self {
    case .overview, .briefing: .overview
    case .timeline: .timeline
    case .forces: .forces
    case .reader: .documents
    case .list(let list): list.kind.view
    }
  }

  package var keymap: Keymap {
    switch self {
    case .list(let list) where list.kind == .recommendations: Keymap.forces.over(.everywhere)
    case .overview, .list: .everywhere
    case .reader(let reader) where reader.selection != nil: Keymap.selecting.over(.everywhere)
    case .reader: Keymap.reader.over(.everywhere)
    case .timeline: Keymap.timeline.over(.everywhere)
    case .forces: Keymap.forces.over(.everywhere)
    case .briefing: .briefing
    }
  }

  /// The actions to hint at, most useful first.
  package var hints: [Action] {
    switch self {
    case .overview: [.open, .nextPane, .showPalette, .findByName]
    case .list(let list): list.hints
    case .timeline:
      [.open, .zoomIn, .zoomOut, .goToDate, .find, .filterEvents, .changeLanes, .nextPane, .goBack]
    case .forces: [.open, .moveRight, .showRecommendations, .nextPane, .find, .goBack]
    case .reader: [.open, .peek, .showOutline, .nextMark, .find, .copyPassage, .goBack, .justify]
    case .briefing: [.nextStep, .open, .showOutline, .find, .close]
    }
  }
}

extension Screen {
  /// Answers to an action; screens know nothing of each other.
  package mutating func perform(_ action: Action, in surroundings: Surroundings) -> Response {
    switch self {
    case .overview(var overview):
      defer { self = .overview(overview) }
      return overview.perform(action, in: surroundings)
    case .list(var list):
      defer { self = .list(list) }
      return list.perform(action, in: surroundings)
    case .timeline(var timeline):
      defer { self = .timeline(timeline) }
      return timeline.perform(action, in: surroundings)
    case .forces(var forces):
      defer { self = .forces(forces) }
      return forces.perform(action, in: surroundings)
    case .reader(var reader):
      defer { self = .reader(reader) }
      return reader.perform(action, in: surroundings)
    case .briefing(var briefing):
      defer { self = .briefing(briefing) }
      return briefing.perform(action, in: surroundings)
    }
  }

  /// Looks for a text while it is typed.
  package mutating func search(_ text: String, in surroundings: Surroundings) {
    let library = surroundings.library
    switch self {
    case .overview: break
    case .list(var list):
      list.narrow(to: text, library: library)
      self = .list(list)
    case .timeline(var timeline):
      timeline.search(text, in: surroundings)
      self = .timeline(timeline)
    case .forces(var forces):
      forces.search(text, in: library)
      self = .forces(forces)
    case .reader(var reader):
      reader.search(text, in: library.dossier.documents[reader.document])
      self = .reader(reader)
    case .briefing(var briefing):
      briefing.search(text, in: surroundings)
      self = .briefing(briefing)
    }
  }

  /// Makes the selection visible.
  package mutating func settle(in surroundings: Surroundings) {
    switch self {
    case .overview(var overview):
      overview.settle(in: surroundings)
      self = .overview(overview)
    case .list(var list):
      list.settle(in: surroundings)
      self = .list(list)
    case .timeline(var timeline):
      timeline.settle(in: surroundings)
      self = .timeline(timeline)
    case .forces(var forces):
      forces.settle(in: surroundings)
      self = .forces(forces)
    case .reader(var reader):
      reader.settle(in: surroundings)
      self = .reader(reader)
    case .briefing(var briefing):
      briefing.settle(in: surroundings)
      self = .briefing(briefing)
    }
  }
}

/// What a screen answers to an action.
package enum Response: Equatable, Sendable {
  /// It did what was asked, or there was nothing to do.
  case handled
  /// Something is to be opened in its place.
  case open(Target)
  /// A choice is to be made among several things.
  case choose(Picker)
  /// Notes and records are to be shown above the text.
  case peek(Peek)
  /// The reader is to be told something, in a line.
  case tell(String)
  /// It has no use for the action.
  case ignored
}
