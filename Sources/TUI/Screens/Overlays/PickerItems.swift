internal import Model

/// What a picker offers; the sections of a document are made when they are shown, since a document
/// may have a hundred thousand.
package struct PickerItems: RandomAccessCollection, Equatable, Sendable {
  private let outline: Outline?

  /// What stands behind the sections.
  private let listed: [Picker.Item]

  init(_ items: [Picker.Item], behind outline: Outline? = nil) {
    self.outline = outline
    listed = items
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { sectionCount + listed.count }

  package subscript(index: Int) -> Picker.Item {
    guard let outline, index < sectionCount else { return listed[index - sectionCount] }
    return outline.item(ofSection: index)
  }

  private var sectionCount: Int { outline?.document.sections.count ?? 0 }
}

extension PickerItems {
  /// The sections of a document, each below the one it stands in.
  struct Outline: Equatable, Sendable {
    let document: Document

    /// Which document of the dossier it is.
    let index: Int
    private let shallowest: Int

    init(_ document: Document, index: Int) {
      self.document = document
      self.index = index
      shallowest = document.shallowestLevel
    }

    func item(ofSection number: Int) -> Picker.Item {
      let section = document.sections[number]
      let start = section.range.lowerBound
      return Picker.Item(
        String(repeating: "  ", count: section.level - shallowest) + document.title(of: section),
        target: .passage(document: index, range: start..<start))
    }
  }
}
