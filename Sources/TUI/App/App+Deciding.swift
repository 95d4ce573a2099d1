internal import Model

extension App {
  /// Accepts, rejects or parts the suggestion that is selected, and goes on to the next; or takes
  /// what a record's passages have changed to.
  mutating func decide(_ action: Action) -> [Effect] {
    guard let library, let record = selectedRecord.map({ library.records[$0] }) else {
      notice = Self.noSuggestion
      return []
    }
    if action == .accept, record.evidence.contains(where: { $0.anchor?.proposal != nil }) {
      return [.decide(.confirm(record), library.dossier)]
    }
    guard record.suggestion != nil else {
      notice = Self.noSuggestion
      return []
    }
    let decision: Decision
    switch action {
    case .accept: decision = .accept(record)
    case .part:
      guard case .event(let event) = record, event.joining != nil else {
        notice = "Nothing was joined here"
        return []
      }
      decision = .part(record)
    default: decision = .reject(record)
    }
    if let obstacle = decision.obstacle(in: library.dossier) {
      notice = obstacle
      return []
    }
    // The screen need not wait for the file, and neither does who goes through a list.
    if action != .part, !screen.isReader { _ = perform(.moveDown) }
    return [.decide(decision, library.dossier)]
  }

  private static let noSuggestion = "No suggestion here; ◇ stands before what rules suggest"

  /// Opens the form of the record or suggestion that is selected.
  mutating func revise() {
    guard let library, let key = selectedRecord else {
      notice = "No record here to edit"
      return
    }
    let record = library.records[key]
    overlay = .form(Form(library.dossier.form(for: record), of: record))
  }

  /// Opens the form of a new record on the passage that is being chosen.
  mutating func fillInNew(_ kind: Record.Kind) {
    guard let library, case .reader(var reader) = screen, let range = reader.selection?.range
    else { return }
    let passage = Passage(
      document: library.dossier.documents[reader.document].id, range: range)
    overlay = .form(Form(library.dossier.form(forNew: kind, at: passage)))
    reader.endSelection()
    screen = .reader(reader)
  }

  /// A key while a form is filled in.
  mutating func press(_ key: Key, in form: Form) -> [Effect] {
    var form = form
    switch form.press(key) {
    case .goesOn:
      overlay = .form(form)
      return []
    case .cancelled:
      overlay = nil
      return []
    case .filled(let record):
      overlay = nil
      guard let library else { return [] }
      let decision = form.record.map { Decision.revise($0, as: record) } ?? .add(record)
      return [.decide(decision, library.dossier)]
    }
  }

  mutating func undoLast() -> [Effect] {
    guard let library, let edits = undo.popLast() else {
      notice = "Nothing to take back"
      return []
    }
    return [.undo(edits, library.dossier)]
  }
}
