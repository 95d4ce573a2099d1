extension Problem: CustomStringConvertible {
  /// The line that a person reads: place, severity where it is only a warning, and message.
  package var description: String {
    severity == .warning ? "\(place): warning: \(message)" : "\(place): \(message)"
  }

  /// What is wrong and what was expected, without the place.
  package var message: String {
    switch kind {
    case .unreadable(let reason):
      "cannot be read: \(reason)"
    case .unwritable(let reason):
      "cannot be written: \(reason)"
    case .noDocuments:
      "expected documents (\(Format.endingsInWords)) in this folder or below it, found none"
    case .malformedYAML(let reason):
      "expected YAML: \(reason)"
    case .duplicateKey(let key):
      "the key '\(key)' stands twice in one mapping"
    case .expected(let shape, let found):
      "expected \(shape.rawValue), found \(found)"
    case .missingKey(let key, let owner):
      "\(owner) needs the key '\(key)'"
    case .unknownKey(let key, let owner, let nearest):
      "\(owner) has no key '\(key)'" + suggestion(nearest)
    case .unknownValue(let value, let key, let allowed, let nearest):
      "\(key) '\(value)' is none of \(allowed.joined(separator: ", "))" + suggestion(nearest)
    case .badDate(let text, let reason):
      "'\(text)' is no EDTF date: \(reason)"
    case .badNumber(let text, let key):
      "\(key) '\(text)' is no number; expected digits with at most one decimal point"
    case .badWholeNumber(let text, let key):
      "\(key) '\(text)' is no whole number; expected digits only"
    case .strengthOutOfRange(let value):
      "strength \(value) is not between 1 and 5"
    case .minutesOutOfRange(let value):
      "minutes \(value) is not between 1 and 1440"
    case .duplicateID(let id, let first):
      "the id '\(id)' is taken already at \(first)"
    case .unknownReference(let id, let key, let target, let nearest):
      "\(key) names \(target) '\(id)', which the dossier does not have" + suggestion(nearest)
    case .noEvidence(let owner):
      "\(owner) rests on no evidence; expected at least one quotation"
    case .lostQuote(let quote, let document):
      "the document '\(document)' does not say '\(quote.shortened)'"
    case .movedQuote(let quote, let document):
      "the document '\(document)' says '\(quote.shortened)' with other quotation marks, dashes or "
        + "blanks"
    case .changedQuote(let quote, let document, let found):
      "the document '\(document)' does not say '\(quote.shortened)'; is it what now reads "
        + "'\(found.shortened)'?"
    case .ambiguousQuote(let quote, let document, let count):
      "the document '\(document)' says '\(quote.shortened)' \(count) times; "
        + "expected a prefix or suffix that tells which"
    case .noteWithoutMarker(let label):
      "no text cites the note '\(label)'"
    case .markerWithoutNote(let label):
      "the text cites a note '\(label)', which the document does not have"
    case .replacedCharacters(let count):
      count == 1
        ? "1 character that could act on a terminal is shown as a sign"
        : "\(count) characters that could act on a terminal are shown as signs"
    case .guessedEncoding(let encoding):
      "decoded as \(encoding), which the file does not say; it is not UTF-8"
    case .malformedBytes(let count, let encoding):
      count == 1
        ? "1 byte is not \(encoding) and is shown as a sign"
        : "\(count) bytes are not \(encoding) and are shown as signs"
    case .openFrontMatter:
      "the front matter begins with '---' and never ends; expected a second '---'"
    case .openComment:
      "the comment begins with '<!--' and never ends; expected '-->'"
    case .openBlock(let name):
      "the block '\(name)' never ends; expected a line with the signs that it begins with"
    case .noSlides:
      "the briefing has no slides; expected text, with '---' on a line of its own between slides"
    case .emptyBlock(let name, let kind):
      "the block '\(name)' shows nothing, since no \(kind) of the dossier fits its filters"
    case .noSuchEvidence(let number, let count):
      "number \(number) is none of the passages that the record rests on, from 1 to \(count)"
    case .dissentLeftOut(let issue, let parties):
      "the briefing shows one side on '\(issue)' only; expected a slide with who disagrees: "
        + parties.joined(separator: ", ")
    }
  }

  private func suggestion(_ name: String?) -> String {
    name.map { "; did you mean '\($0)'?" } ?? ""
  }
}

extension String {
  /// At most sixty characters, cut at a blank.
  fileprivate var shortened: String {
    guard count > 60 else { return self }
    let head = prefix(60)
    return (head.lastIndex(of: " ").map { head[..<$0] } ?? head) + "…"
  }
}
