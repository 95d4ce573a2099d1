internal import Model

extension App {
  /// Accepts, rejects or parts the suggestion that is selected, and goes on to the next.
  mutating func decide(_ action: Action) -> [Effect] {
    guard let library, let record = selectedRecord.map({ library.records[$0] }),
      record.suggestion != nil
    else {
      notice = "No suggestion here; ◇ stands before what rules suggest"
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

  /// Opens the form of the record or suggestion that is selected.
  mutating func revise() {
    guard let library, let key = selectedRecord else {
      notice = "No record here to edit"
      return
    }
    let record = library.records[key]
    overlay = .form(Form(library.dossier.form(for: record), of: record))
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
      return [.decide(.revise(form.record, as: record), library.dossier)]
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
