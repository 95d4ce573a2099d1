extension LiveView {
  /// The records that the view shows, by their places among the dossier's items.
  ///
  /// What rules suggest is shown only where the dossier has no record of the kind. Records that are
  /// named stand in the order of their names, events in that of time, and others as their views
  /// have them.
  ///
  /// - Complexity: O(*n* log *n*) in the records of the kind.
  package func records(in dossier: Dossier) -> [RecordKey] {
    guard let kind = kind.records else { return [] }
    let recorded = dossier.records.count(of: kind)
    let count = recorded > 0 ? recorded : dossier.items.count(of: kind)
    let keys = (0..<count).map { RecordKey(kind, $0) }
      .filter { selection.allows(dossier.items[$0]) }
    guard selection.ids.isEmpty else { return keys.inOrder(of: selection.ids, dossier.items) }
    return keys.inOrder(of: dossier)
  }

  /// The passage that a quote shows, once it is found.
  package func passage(in dossier: Dossier) -> Passage? {
    switch quote {
    case .words(let evidence): return evidence.passage
    case .record(let reference, let number):
      guard let record = dossier.record(reference.id) else { return nil }
      return record.evidence.indices.contains(number - 1)
        ? record.evidence[number - 1].passage : nil
    case nil: return nil
    }
  }
}

extension Dossier {
  /// The record with an id.
  ///
  /// - Complexity: O(*n*).
  func record(_ id: String) -> Record? {
    items.keyed.first { $0.record.id == id }?.record
  }
}

extension [RecordKey] {
  fileprivate func inOrder(of ids: [Reference], _ records: Records) -> [RecordKey] {
    ids.map(\.id).eachOnce.flatMap { id in filter { records[$0].id == id } }
  }

  /// The order in which the view of the records' kind shows them.
  fileprivate func inOrder(of dossier: Dossier) -> [RecordKey] {
    let records = dossier.items
    switch first?.kind {
    case .event:
      return sorted {
        EDTF.chronological(records.events[$0.index].date, records.events[$1.index].date)
      }
    case .force:
      return ranked { key in
        let force = records.forces[key.index]
        return [force.side == .facilitator ? 0 : 1, dossier.place(of: force), force.order ?? .max]
      }
    case .position:
      let issues = dossier.manifest.issues.map(\.id)
      return ranked { [issues.firstIndex(of: records.positions[$0.index].issue.id) ?? .max] }
    default: return self
    }
  }

  private func ranked(by rank: (RecordKey) -> [Int]) -> [RecordKey] {
    map { (key: $0, rank: rank($0) + [$0.index]) }
      .sorted { $0.rank.lexicographicallyPrecedes($1.rank) }.map(\.key)
  }
}

extension Dossier {
  /// The place among the documents of the one that a force rests on first.
  fileprivate func place(of force: Force) -> Int {
    let first = Record.force(force).evidence.first?.document.id
    return documents.firstIndex { $0.id == first } ?? .max
  }
}
