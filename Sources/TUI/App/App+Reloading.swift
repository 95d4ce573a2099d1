internal import Model

extension App {
  /// Takes in a dossier that was read; what is open stays open as far as it is still there.
  mutating func adopt(_ library: Library) {
    var library = library
    if talk.showsNames { library.withheldNames = .none }
    guard let old = self.library, old != library else {
      content = .loaded(library)
      return
    }
    content = .loaded(library)
    // What is chosen from names records by their places, which suggestions only stand behind.
    let keepsPlaces = old.dossier.records == library.dossier.records
    if !keepsPlaces, overlay?.isHelp != true { overlay = nil }
    if let prompt { self.prompt?.before = prompt.before.adopted(by: library, insteadOf: old) }
    screen = screen.adopted(by: library, insteadOf: old)
    back = back.map { $0.adopted(by: library, insteadOf: old) }
    forward = forward.map { $0.adopted(by: library, insteadOf: old) }
    views = views.mapValues { $0.adopted(by: library, insteadOf: old) }
    marks = marks.mapValues { $0.adopted(by: library, insteadOf: old) }
  }
}

extension Screen {
  /// The screen without whatever the new dossier does not have.
  fileprivate func adopted(by library: Library, insteadOf old: Library) -> Screen {
    switch self {
    case .overview(var overview):
      overview.list.select(
        overview.list.selection, of: OverviewScreen.targets(of: library.summary).count)
      return .overview(overview)
    case .list(var list):
      list.adopt(library, insteadOf: old)
      return .list(list)
    case .timeline(var timeline):
      timeline.adopt(library, insteadOf: old)
      return .timeline(timeline)
    case .forces: return self
    case .reader(var reader):
      guard library.dossier.documents.indices.contains(reader.document) else {
        return Screen(.documents, library: library)
      }
      let document = library.dossier.documents[reader.document]
      if document != old.dossier.documents[reader.document] { reader.adopt(document) }
      return .reader(reader)
    case .briefing(let briefing): return .briefing(briefing.adopted(by: library, insteadOf: old))
    }
  }
}
