internal import Model

extension BriefingScreen {
  /// The slides of a dossier that was read anew: records are found by their ids, and those that are
  /// gone are left out.
  func adopted(by library: Library, insteadOf old: Library) -> BriefingScreen {
    guard library.dossier.items != old.dossier.items else { return self }
    let slides = briefing.slides.map { slide in
      Briefing.Slide(
        title: slide.title, parts: slide.parts.map { $0.adopted(by: library, insteadOf: old) },
        notes: slide.notes, place: slide.place)
    }
    var adopted = self
    adopted.adopt(
      Briefing(
        title: briefing.title, text: briefing.text, slides: slides, minutes: briefing.minutes,
        problems: briefing.problems))
    return adopted
  }
}

extension Briefing.Part {
  fileprivate func adopted(by library: Library, insteadOf old: Library) -> Briefing.Part {
    guard case .records(let kind, let keys) = content else { return self }
    let twins = keys.compactMap { key -> RecordKey? in
      guard key.index < old.records.count(of: key.kind) else { return nil }
      return library.records.index(of: old.records[key], near: key.index)
        .map { RecordKey(key.kind, $0) }
    }
    return Briefing.Part(
      .records(kind, twins), beginsStep: beginsStep, isIncremental: isIncremental)
  }
}
