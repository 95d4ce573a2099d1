/// The ids that live views can name.
struct BriefingNames {
  /// What ids of one kind name, and those that there are.
  private struct Known {
    let kind: String
    let ids: [String]
  }

  /// By the key of a filter; `ids` by the kind of records.
  private var known: [String: Known] = [:]

  /// - Complexity: O(*n*) in the records.
  init(_ dossier: Dossier) {
    let (manifest, records) = (dossier.manifest, dossier.items)
    let keyed = records.keyed.map(\.record)
    let actors = records.actors.map(\.id)
    let parties = manifest.parties.map(\.id)
    for kind in Record.Kind.allCases {
      add(kind.rawValue, keyed.filter { $0.kind == kind }.map(\.id), for: kind.rawValue)
    }
    add("record", keyed.map(\.id), for: "record")
    add("document", dossier.documents.map(\.id), for: "documents")
    add("actor", actors + records.events.flatMap(\.actors).map(\.id), for: "actors")
    add("theme", manifest.themes.map(\.id), for: "themes")
    add("party", parties + records.positions.map(\.party.id), for: "party")
    add("issue", manifest.issues.map(\.id) + records.positions.map(\.issue.id), for: "issue")
    let addressees = records.recommendations.compactMap { $0.addressee?.id }
    add("actor or party", actors + parties + addressees, for: "to")
    add("force", records.forces.map(\.id), for: "answers")
    add("unit", records.figures.map(\.unit), for: "unit")
  }

  private mutating func add(_ kind: String, _ ids: [String], for key: String) {
    known[key] = Known(kind: "the " + kind, ids: ids)
  }

  /// What a selection of records of a kind names that the dossier does not have.
  func problems(with selection: RecordSelection, of kind: Record.Kind) -> [Problem] {
    let named: [(key: String, references: [Reference])] = [
      ("documents", selection.documents), ("actors", selection.actors),
      ("themes", selection.themes), ("party", selection.parties), ("issue", selection.issues),
      ("to", selection.addressees), ("answers", selection.answers), ("unit", selection.units),
    ]
    return problems(with: selection.ids, key: kind.rawValue, shown: "ids")
      + named.flatMap { key, references in problems(with: references, key: key) }
  }

  /// That a quote names a record which the dossier does not have.
  func problems(with record: Reference) -> [Problem] {
    problems(with: [record], key: "record")
  }

  private func problems(
    with references: [Reference], key: String, shown: String? = nil
  ) -> [Problem] {
    guard !references.isEmpty, let known = known[key] else { return [] }
    return references.filter { !known.ids.contains($0.id) }.map { reference in
      Problem(
        .unknownReference(
          reference.id, key: shown ?? key, to: known.kind,
          nearest: known.ids.nearest(to: reference.id)),
        at: reference.place)
    }
  }
}
