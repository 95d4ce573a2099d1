/// A place in a note that cites a work, or names something that nobody can look up.
package struct Citation: Sendable, Equatable {
  /// How a note names a work.
  package enum Form: String, Sendable {
    /// With all that is needed to find it.
    case full
    /// By its title or its author alone, since a note before tells the rest.
    case short
    /// As the work before: `Ibid.`
    case ibid
    /// A conversation, an interview or another thing that was not published.
    case uncheckable
  }

  /// The index of the note.
  package let note: Int

  private let compactRange: CompactRange
  package let form: Form

  /// The work that is meant, by its index among the document's; `nil` where it cannot be told, or
  /// where there is none.
  package internal(set) var work: Int?

  /// Why the words are taken for that.
  package let suggestion: Suggestion

  init(note: Int, range: Range<Int>, form: Form, work: Int?, suggestion: Suggestion) {
    self.note = note
    compactRange = CompactRange(range)
    self.form = form
    self.work = work
    self.suggestion = suggestion
  }

  /// UTF-8 offsets in the document's text.
  package var range: Range<Int> { compactRange.range }
}

/// A work that notes of a document cite.
package struct CitedWork: Sendable, Equatable {
  /// The authors as they are written; `nil` where none is named.
  package let author: String?
  package let title: String

  /// The date that the citation gives.
  package let issued: EDTF?
  package let url: String?
}

extension CitedWork {
  /// The date that stands in the address.
  ///
  /// - Complexity: O(*n*) in the length of the address.
  package var urlDate: EDTF? { url.flatMap(AddressDate.date) }

  /// Author, title and date in a line.
  package var description: String {
    [author, title, issued?.displayText].compactMap { $0 }.joined(separator: ", ")
  }

  /// Whether the address has another date than the citation.
  ///
  /// A coarser date does not disagree with one of its days.
  package var datesDisagree: Bool {
    guard let issued, let urlDate else { return false }
    switch issued.relation(to: urlDate) {
    case .before, .after: return true
    default: return false
    }
  }
}
