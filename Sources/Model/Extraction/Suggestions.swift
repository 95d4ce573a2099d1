/// What the rules suggest for documents.
enum Suggestions {
  /// The suggestions of all documents, which are read side by side, in their order.
  ///
  /// Events of several documents that are one are joined.
  ///
  /// - Complexity: O(*n*) in the length of the documents.
  static func found(in documents: [Document]) async -> Records {
    var events = [[Event]](repeating: [], count: documents.count)
    await withTaskGroup(of: (Int, [Event]).self) { group in
      for (index, document) in documents.enumerated() {
        group.addTask { (index, EventExtractor.events(in: document)) }
      }
      for await (index, found) in group { events[index] = found }
    }
    var records = Records()
    records.events = EventJoiner.joined(events.flatMap { $0 }, of: documents)
    return records
  }
}
