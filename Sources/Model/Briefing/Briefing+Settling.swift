extension Briefing {
  /// Finds the words that quotes show, and adds what does not fit the dossier to the problems.
  ///
  /// - Complexity: O(*n*) in the records for each live view, and in the text of a document for each
  ///   quote of its words.
  mutating func settle(in dossier: Dossier) {
    var found: [Problem] = []
    let names = BriefingNames(dossier)
    let slides = slides.map { slide in
      Slide(
        title: slide.title,
        parts: slide.parts.map { part in
          guard case .view(var view) = part.content else { return part }
          found += view.settle(in: dossier, names)
          return Part(
            .view(view), beginsStep: part.beginsStep, isIncremental: part.isIncremental)
        }, notes: slide.notes, place: slide.place)
    }
    self = Briefing(
      title: title, text: text, slides: slides, minutes: minutes,
      problems: (problems + found + dissentLeftOut(of: dossier)).sorted { $0.place < $1.place })
  }

  /// The live views of all slides.
  var views: [LiveView] {
    slides.flatMap(\.parts).compactMap { part in
      if case .view(let view) = part.content { view } else { nil }
    }
  }
}

extension LiveView {
  /// Finds the words that a quote shows; answers with what does not fit the dossier.
  fileprivate mutating func settle(in dossier: Dossier, _ names: BriefingNames) -> [Problem] {
    guard let quote else {
      guard let kind = kind.records else { return [] }
      let unknown = names.problems(with: selection, of: kind)
      guard unknown.isEmpty, records(in: dossier).isEmpty else { return unknown }
      return [Problem(.emptyBlock(self.kind.rawValue, of: kind.rawValue), at: place)]
    }
    switch quote {
    case .record(let reference, let number):
      guard let record = dossier.record(reference.id) else {
        return names.problems(with: reference)
      }
      guard record.evidence.indices.contains(number - 1) else {
        return [Problem(.noSuchEvidence(number, of: record.evidence.count), at: reference.place)]
      }
      return []
    case .words(let evidence):
      var found = [evidence]
      let problems = EvidenceFinder.find(&found, documents: dossier.documents)
      self.quote = found.first.map(Quote.words)
      return problems
    }
  }
}
