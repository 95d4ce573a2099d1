/// The rules that look at a dossier as a whole.
enum Validation {
  /// What the records, the manifest and the documents say that does not fit together.
  static func problems(
    in records: Records, _ manifest: Manifest, _ documents: [Document]
  ) -> [Problem] {
    UniqueIDs.problems(in: records, documents) + KnownReferences.problems(in: records, manifest)
      + KnownReferences.problems(inReadingOrderOf: manifest, documents)
      + NeededEvidence.problems(in: records)
  }
}

/// Each id names one record, and each document's id one document.
enum UniqueIDs {
  static func problems(in records: Records, _ documents: [Document]) -> [Problem] {
    duplicates(among: records.keyed.map { ($0.record.id, $0.record.place) })
      + duplicates(
        among: documents.map { ($0.id, SourcePlace(path: $0.source.path)) })
  }

  private static func duplicates(among ids: [(String, SourcePlace)]) -> [Problem] {
    var first: [String: SourcePlace] = [:]
    return ids.compactMap { id, place in
      guard let earlier = first[id] else {
        first[id] = place
        return nil
      }
      return Problem(.duplicateID(id, first: earlier), at: place)
    }
  }
}

/// Each id that a record names belongs to something of the right kind.
enum KnownReferences {
  static func problems(in records: Records, _ manifest: Manifest) -> [Problem] {
    let actors = Names("the actor", records.actors.map(\.id))
    let parties = Names("the actor or party", records.actors.map(\.id) + manifest.parties.map(\.id))
    let issues = Names("the issue", manifest.issues.map(\.id))
    let themes = Names("the theme", manifest.themes.map(\.id))
    let forces = Names("the force", records.forces.map(\.id))
    let figures = Names("the figure", records.figures.map(\.id))
    var problems: [Problem] = []
    for event in records.events {
      problems += actors.missing(event.actors, key: "actors")
      problems += themes.missing(event.themes, key: "themes")
    }
    for recommendation in records.recommendations {
      problems += parties.missing(recommendation.addressee, key: "to")
      problems += forces.missing(recommendation.answers, key: "answers")
    }
    // Where the manifest lists none, positions name them in words.
    for position in records.positions {
      if !manifest.parties.isEmpty {
        problems += parties.missing(position.party, key: "party")
      }
      if !manifest.issues.isEmpty { problems += issues.missing(position.issue, key: "issue") }
    }
    for figure in records.figures {
      problems += figures.missing(figure.partOf, key: "part-of")
      problems += figures.missing(figure.separateFrom, key: "separate-from")
    }
    return problems
  }

  static func problems(
    inReadingOrderOf manifest: Manifest, _ documents: [Document]
  ) -> [Problem] {
    Names("the document", documents.map(\.id)).missing(manifest.readingOrder, key: "reading-order")
  }

  /// The ids that there are of one kind.
  private struct Names {
    let kind: String
    let ids: [String]
    let known: Set<String>

    init(_ kind: String, _ ids: [String]) {
      self.kind = kind
      self.ids = ids
      known = Set(ids)
    }

    func missing(_ reference: Reference?, key: String) -> [Problem] {
      missing(reference.map { [$0] } ?? [], key: key)
    }

    func missing(_ references: [Reference], key: String) -> [Problem] {
      references.filter { !known.contains($0.id) }.map { reference in
        Problem(
          .unknownReference(
            reference.id, key: key, to: kind, nearest: ids.nearest(to: reference.id)),
          at: reference.place)
      }
    }
  }
}

/// Each record rests on at least one passage.
enum NeededEvidence {
  static func problems(in records: Records) -> [Problem] {
    records.keyed.map(\.record).filter(\.evidence.isEmpty).map { record in
      Problem(.noEvidence(of: "the \(record.kind.rawValue) '\(record.id)'"), at: record.place)
    }
  }
}
