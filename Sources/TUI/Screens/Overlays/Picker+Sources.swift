package import Model

extension Picker {
  /// Every action by name, with its keys in the view that is open.
  package static func actions(keymap: Keymap) -> Picker {
    let items = Action.allCases.filter { $0 != .showPalette }.map { action in
      Item(
        action.words.summary, note: keymap.shownKeys(for: action), target: .action(action))
    }
    return Picker(title: "Actions", items: items)
  }

  /// Everything in a dossier that has a name.
  package static func names(_ library: Library) -> Picker {
    let dossier = library.dossier
    var items: [Item] = []
    for (index, document) in dossier.documents.enumerated() {
      items.append(
        Item(document.metadata.title, note: "document", target: .document(index)))
      items += document.sections.map { section in
        Item(
          document.title(of: section), note: "section",
          target: .passage(
            document: index, range: section.range.lowerBound..<section.range.lowerBound))
      }
    }
    items += dossier.items.keyed.map { key, record in
      Item(record.nameToFind, note: record.kind.rawValue, target: .record(key))
    }
    return Picker(title: "Find by name", items: items)
  }

  /// The sections of a document and its notes, the one that is read selected.
  package static func outline(of document: Document, index: Int, at offset: Int) -> Picker {
    let shallowest = document.shallowestLevel
    var items = document.sections.map { section in
      Item(
        String(repeating: "  ", count: section.level - shallowest) + document.title(of: section),
        target: .passage(
          document: index, range: section.range.lowerBound..<section.range.lowerBound))
    }
    var selection = document.sectionIndex(at: offset) ?? 0
    if let start = document.notes.first?.range.lowerBound {
      if offset >= start { selection = items.count }
      let target = Target.passage(document: index, range: start..<start)
      items.append(Item("Notes", note: document.notes.count.grouped, target: target))
    }
    return Picker(title: "Outline", items: items, selection: selection)
  }
}

extension Record {
  /// The title, and for an actor the other names by which it may be sought.
  fileprivate var nameToFind: String {
    guard case .actor(let actor) = self, !actor.aliases.isEmpty else { return title }
    return "\(actor.name) (\(actor.aliases.joined(separator: ", ")))"
  }
}

extension Keymap {
  /// The first keys for an action, as hints and help write them.
  package func shownKeys(for action: Action) -> String {
    guard let row = rows.first(where: { match($0.keys) == .action(action) }) else { return "" }
    var text = ""
    for key in row.keys { text += key.description }
    return text
  }

  /// All keys for an action, as help writes them.
  package func allShownKeys(for action: Action) -> String {
    keys(for: action).map { $0.map(\.description).joined() }.joined(separator: "  ")
  }
}

extension Picker {
  /// What a record of a passage can be.
  static let kindsOfRecords = Picker(
    title: "Make a record of the passage",
    items: Record.Kind.allCases.map { Item($0.rawValue, target: .newRecord($0)) })
}
