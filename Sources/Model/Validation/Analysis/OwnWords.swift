/// A text that the makers of a dossier wrote themselves, in its manifest or in a record.
struct OwnWords {
  let text: String
  let place: SourcePlace

  /// The record that says it; `nil` for the manifest.
  let record: Record?
}

extension Dossier {
  /// All that its makers say in their own words, quotations left out.
  var ownWords: [OwnWords] {
    let manifest = manifest.statements.map {
      OwnWords(text: $0.text, place: $0.place, record: nil)
    }
    let records = records.keyed.flatMap { _, record in
      record.ownWords.map { OwnWords(text: $0, place: record.place, record: record) }
    }
    return manifest + records
  }
}

extension Record {
  /// What the record says in words of its own; the name of an actor is not one of ours.
  fileprivate var ownWords: [String] {
    switch self {
    case .force(let force):
      [force.statement] + force.points.map(\.statement) + [force.strength?.why].compactMap { $0 }
    case .actor: []
    default: [title]
    }
  }
}
