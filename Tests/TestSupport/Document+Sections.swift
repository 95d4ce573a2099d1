package import Model

extension Document {
  /// The headings of all sections, in reading order.
  package var sectionTitles: [String] { sections.map(title) }
}
