internal import Canvas
internal import Model

/// What each kind of list consists of.
extension ListScreen.Kind {
  /// The indices of all items in the order of the list.
  package func order(in library: Library) -> [Int] {
    let records = library.records
    switch self {
    case .documents: return Array(library.dossier.documents.indices)
    case .events: return library.eventOrder
    case .recommendations:
      let parties = library.dossier.manifest.parties.map(\.id)
      let addressees = records.recommendations.map { $0.addressee?.id ?? "" }
      return addressees.grouped(by: parties)
    case .positions:
      let issues = library.dossier.manifest.issues.map(\.id)
      return records.positions.map(\.issue.id).grouped(by: issues)
    case .figures: return Array(records.figures.indices)
    case .actors:
      return records.actors.indices.sorted {
        let (lhs, rhs) = (records.actors[$0], records.actors[$1])
        return (lhs.kind.rank, lhs.name.folded) < (rhs.kind.rank, rhs.name.folded)
      }
    case .sources: return Array(0..<library.notes.count)
    case .problems: return Array(0..<library.problemCount)
    }
  }

  /// Whether an item holds every word of what is typed, in any order.
  package func fits(_ index: Int, _ filter: String, in library: Library) -> Bool {
    filter.isEmpty || searchText(of: index, in: library).holds(filter)
  }

  private func searchText(of index: Int, in library: Library) -> String {
    switch self {
    case .documents:
      let metadata = library.dossier.documents[index].metadata
      return metadata.title + " " + metadata.authors.map(\.displayText).joined(separator: " ")
    case .sources:
      let note = library.notes[index]
      return library.label(of: note) + " " + library.text(of: note)
    case .problems: return library.problemLine(index).searchText
    default:
      return records.map { ListScreen.searchText(of: RecordKey($0, index), in: library) } ?? ""
    }
  }

  /// What Enter opens.
  package func target(of index: Int, in library: Library) -> Target? {
    switch self {
    case .documents: return .document(index)
    case .sources:
      let note = library.notes[index]
      return .note(document: note.document, note: note.note)
    case .problems: return .source(library.problemLine(index).place)
    default:
      guard let records else { return nil }
      let passage = library.records[RecordKey(records, index)].evidence.lazy
        .compactMap(\.passage).first
      return passage.flatMap { passage in
        library.documentIndex(ofDocument: passage.document).map {
          .passage(document: $0, range: passage.range)
        }
      }
    }
  }
}

extension [String] {
  /// The indices so that equal texts stand together: those of a list in its order, then the others
  /// in the order in which they come first.
  fileprivate func grouped(by list: [String]) -> [Int] {
    var ranks: [String: Int] = [:]
    for text in list + self where ranks[text] == nil { ranks[text] = ranks.count }
    return indices.sorted { (ranks[self[$0]] ?? 0, $0) < (ranks[self[$1]] ?? 0, $1) }
  }
}

extension Actor.Kind {
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension ListScreen {
  /// All that is said of a record, to search in.
  static func searchText(of key: RecordKey, in library: Library) -> String {
    guard key.kind == .event else {
      return Detail(of: key, in: library).paragraphs.map(\.text.text).joined(separator: " ")
    }
    return library.records.events[key.index].searchText(in: library)
  }
}

extension Event {
  /// What its detail says, without the detail: there may be a hundred thousand events, and each is
  /// asked with every letter that is typed.
  fileprivate func searchText(in library: Library) -> String {
    var words = [title, date.displayText, kind.words, basis.rawValue, rule ?? ""]
    if let suggestion { words += ["suggested ◇", suggestion.rule] + suggestion.cues }
    if let joining {
      words += [joining.isCorroborated ? "corroborated" : "repeated"] + joining.reasons
    }
    for conflict in conflicts { words += ["conflict", conflict.document] }
    words += (themes + actors).map { library.name(of: $0.id) }
    for evidence in evidence {
      words.append(evidence.quote.exact)
      if let index = library.documentIndex(ofDocument: evidence.document.id) {
        words.append(library.dossier.documents[index].metadata.shortCitation)
      }
    }
    return words.joined(separator: " ")
  }
}

extension String {
  /// Whether every word typed stands in the text, in any order.
  func holds(_ query: String) -> Bool {
    guard !query.isEmpty else { return true }
    let text = folded
    return query.folded.split(separator: " ").allSatisfy { text.contains($0) }
  }
}
