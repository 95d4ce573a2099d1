internal import Model

extension [Evidence] {
  /// The documents that the passages stand in, each once.
  var documentNames: String {
    var names: [String] = []
    for evidence in self where !names.contains(evidence.document.id) {
      names.append(evidence.document.id)
    }
    return names.joined(separator: ", ")
  }
}

extension Suggestion? {
  /// What follows the document's name where a rule suggests the record.
  var inWords: String { self == nil ? "" : "; suggested" }
}
