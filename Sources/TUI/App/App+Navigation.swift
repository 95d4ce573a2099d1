internal import Model

extension App {
  /// Shows a view as it was left, or for the first time.
  mutating func show(_ view: View) {
    guard let library,
      screen.view != view || screen.isReader || screen.isRecommendations || screen.isBriefing
    else { return }
    let last = views[view].flatMap { last in
      last.isReader && screen.isReader || last.isRecommendations ? nil : last
    }
    go(to: last ?? Screen(view, library: library))
  }

  /// Opens something, and remembers where from.
  package mutating func open(_ target: Target) {
    guard let library else { return }
    switch target {
    case .view(let view): show(view)
    case .document(let index): go(to: .reader(Reader(document: index)))
    case .passage(let document, let range): read(document, at: range)
    case .note(let document, let note):
      read(document, at: library.dossier.documents[document].notes[note].range)
    case .record(let key): go(to: Screen(showing: key, library: library))
    case .date(let date): showTimeline(at: date)
    case .slide(let slide): show(slide: slide)
    case .source, .action, .facet, .filter, .newRecord: break
    }
    settle()
  }

  /// Goes to a stretch of a document; within the document that is open, it moves there.
  private mutating func read(_ document: Int, at range: Range<Int>) {
    var reader = Reader(document: document)
    if case .reader(let open) = screen, open.document == document { reader = open }
    reader.show(range)
    go(to: .reader(reader))
  }

  /// Goes to a date on the timeline; where nothing begins then, the last row says so.
  private mutating func showTimeline(at date: EDTF) {
    show(.timeline)
    guard let library, case .timeline(var timeline) = screen else { return }
    notice = timeline.go(to: date, in: library)
    screen = .timeline(timeline)
  }

  /// From the forces to the recommendations and back.
  mutating func showRecommendations() {
    guard let library else { return }
    if case .list(let list) = screen, list.kind == .recommendations {
      go(to: .forces(ForcesScreen(library: library)))
    } else {
      go(to: .list(ListScreen(.recommendations, library: library)))
    }
  }

  /// Leaves the screen for another and remembers it.
  mutating func go(to next: Screen) {
    back.append(screen)
    forward = []
    leave(for: next)
  }

  mutating func goBack() {
    guard let last = back.popLast() else {
      notice = "This is where you began"
      return
    }
    forward.append(screen)
    leave(for: last)
  }

  mutating func goForward() {
    guard let next = forward.popLast() else { return }
    back.append(screen)
    leave(for: next)
  }

  private mutating func leave(for next: Screen) {
    rememberSlides()
    if !screen.isBriefing { views[screen.view] = screen }
    screen = next
    settle()
  }
}

extension Screen {
  /// Whether it is the list that the forces lead to, which has no tab of its own.
  var isRecommendations: Bool {
    if case .list(let list) = self { list.kind == .recommendations } else { false }
  }

  var isReader: Bool {
    if case .reader = self { true } else { false }
  }

  /// The view that shows a record, with the record selected.
  init(showing key: RecordKey, library: Library) {
    switch key.kind {
    case .event: self = .timeline(TimelineScreen(library: library, selecting: key.index))
    case .force: self = .forces(ForcesScreen(selecting: key.index, library: library))
    case .recommendation:
      self = .list(ListScreen(.recommendations, library: library, selecting: key.index))
    case .position: self = .list(ListScreen(.positions, library: library, selecting: key.index))
    case .figure: self = .list(ListScreen(.figures, library: library, selecting: key.index))
    case .actor: self = .list(ListScreen(.actors, library: library, selecting: key.index))
    }
  }
}
