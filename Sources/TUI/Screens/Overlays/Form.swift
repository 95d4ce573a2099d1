package import Model

/// A form in which the reader changes a record.
package struct Form: Equatable, Sendable {
  /// What is changed.
  package let record: Record

  /// Which of the entries has the keyboard.
  package private(set) var selection = 0

  /// Why the form was not taken, until something changes.
  package private(set) var problem: RecordFormError?
  private var form: RecordForm
  private var field: TextField

  /// What a key led to.
  package enum Outcome: Equatable, Sendable {
    case goesOn, cancelled
    case filled(Record)
  }

  package init(_ form: RecordForm, of record: Record) {
    self.form = form
    self.record = record
    field = TextField(form.entries.first?.text ?? "")
  }

  package var entries: [RecordForm.Entry] { form.entries }

  /// The text that is being edited; `nil` where the entry is one of several choices.
  package var editedText: TextField? { entries[selection].choices.isEmpty ? field : nil }

  package mutating func press(_ key: Key) -> Outcome {
    switch (key.code, key.modifiers) {
    case (.escape, _), (.character("c"), .control): return .cancelled
    case (.enter, _): return submit()
    case (.down, _), (.tab, []): select(selection + 1)
    case (.up, _), (.tab, .shift): select(selection - 1)
    default: entries[selection].choices.isEmpty ? edit(key) : choose(key)
    }
    return .goesOn
  }

  /// Gives an entry the keyboard; the first follows the last.
  package mutating func select(_ index: Int) {
    selection = (index + entries.count) % entries.count
    field = TextField(entries[selection].text)
  }

  private mutating func edit(_ key: Key) {
    guard field.press(key) else { return }
    form.entries[selection].text = field.text
    problem = nil
  }

  /// Goes to the next or last choice, or to the next that begins with a letter.
  private mutating func choose(_ key: Key) {
    let choices = entries[selection].choices
    let current = choices.firstIndex(of: entries[selection].text)
    let count = choices.count
    let next: Int?
    switch (key.code, key.modifiers) {
    case (.right, _), (.character(" "), _): next = current.map { ($0 + 1) % count } ?? 0
    case (.left, _): next = current.map { ($0 + count - 1) % count } ?? count - 1
    case (.character(let letter), []):
      let start = current.map { $0 + 1 } ?? 0
      next = (0..<count).map { ($0 + start) % count }
        .first { choices[$0].hasPrefix(letter.lowercased()) }
    default: next = nil
    }
    guard let next else { return }
    form.entries[selection].text = choices[next]
    problem = nil
  }

  private mutating func submit() -> Outcome {
    do throws(RecordFormError) {
      return .filled(try form.record())
    } catch {
      problem = error
      if let index = entries.firstIndex(where: { $0.key == error.key }) { select(index) }
      return .goesOn
    }
  }
}
