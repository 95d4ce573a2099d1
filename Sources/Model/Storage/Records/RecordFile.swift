/// The files of a dossier's `records` folder, by their names without the ending.
package enum RecordFile: String, CaseIterable, Sendable {
  case events, forces, recommendations, positions, figures, actors
  /// What rules suggested and people rejected.
  case rejected
}

extension RecordFile {
  /// The file that records of a kind are kept in.
  package init(_ kind: Record.Kind) {
    self =
      switch kind {
      case .event: .events
      case .force: .forces
      case .recommendation: .recommendations
      case .position: .positions
      case .figure: .figures
      case .actor: .actors
      }
  }

  /// The path of the file in a dossier's folder.
  func path(in folder: FilePath) -> FilePath {
    folder.appending("records/\(rawValue).yaml")
  }

  /// The file's own name.
  var name: String { "\(rawValue).yaml" }
}

/// An item of one of the files.
package enum StoredItem: Sendable, Equatable {
  case record(Record)
  case rejection(RejectedSuggestion)
}

extension StoredItem {
  var file: RecordFile {
    switch self {
    case .record(let record): RecordFile(record.kind)
    case .rejection: .rejected
    }
  }

  var fields: [YAMLField] {
    switch self {
    case .record(.event(let event)): event.fields
    case .record(.force(let force)): force.fields
    case .record(.recommendation(let recommendation)): recommendation.fields
    case .record(.position(let position)): position.fields
    case .record(.figure(let figure)): figure.fields
    case .record(.actor(let actor)): actor.fields
    case .rejection(let rejection): rejection.fields
    }
  }

  /// Where the item stands.
  var place: SourcePlace {
    switch self {
    case .record(let record): record.place
    case .rejection(let rejection): rejection.place
    }
  }
}

extension RecordFile {
  /// Reads an item of the file.
  ///
  /// - Parameters:
  ///   - node: The item.
  ///   - path: The path of the file, for problems.
  /// - Returns: The item, or `nil` where what is missing makes it worthless, and what is wrong.
  func item(_ node: YAMLNode, in path: FilePath) -> (item: StoredItem?, problems: [Problem]) {
    switch self {
    case .events: read(node, in: path) { .record(.event($0)) }
    case .forces: read(node, in: path) { .record(.force($0)) }
    case .recommendations: read(node, in: path) { .record(.recommendation($0)) }
    case .positions: read(node, in: path) { .record(.position($0)) }
    case .figures: read(node, in: path) { .record(.figure($0)) }
    case .actors: read(node, in: path) { .record(.actor($0)) }
    case .rejected: read(node, in: path) { .rejection($0) }
    }
  }

  private func read<Item: RecordReading>(
    _ node: YAMLNode, in path: FilePath, wrap: (Item) -> StoredItem
  ) -> (item: StoredItem?, problems: [Problem]) {
    var problems: [Problem] = []
    guard var fields = Fields(node, owner: Item.inWords, in: path, problems: &problems) else {
      return (nil, problems)
    }
    let item = Item.read(from: &fields)
    problems += fields.finish()
    return (item.map(wrap), problems)
  }
}
