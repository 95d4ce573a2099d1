/// What is known of a document as a publication, by CSL-JSON's names.
package struct Metadata: Sendable, Equatable {
  package var title: String
  package var authors: [PersonName] = []
  package var issued: EDTF?
  package var publisher: String?
  package var publisherPlace: String?
  package var containerTitle: String?
  package var genre: String?
  package var url: String?
  package var abstract: String?
  package var language: String?
  package var event: String?
  package var eventPlace: String?
  package var eventDate: EDTF?

  /// What a reader must respect when using the document, such as that it is off the record.
  package var handling: String?

  package init(title: String) {
    self.title = title
  }
}

/// The name of a person or of an organisation that signs a document.
package struct PersonName: Sendable, Equatable {
  package let given: String?
  package let family: String

  /// Whether the family name is written first wherever the name stands, as in Vietnamese names;
  /// CSL-JSON calls it static ordering.
  package let isFamilyFirst: Bool

  package init(given: String? = nil, family: String, isFamilyFirst: Bool = false) {
    self.given = given
    self.family = family
    self.isFamilyFirst = isFamilyFirst
  }

  /// The name as it is written in running text.
  package var displayText: String {
    guard let given else { return family }
    return isFamilyFirst ? "\(family) \(given)" : "\(given) \(family)"
  }
}
