/// A position names a party or an issue that the manifest does not list.
enum UnlistedID {
  /// What to say of an id; `nil` where it is listed, or nothing is.
  static func words(for id: String, key: String, among ids: [String]) -> String? {
    guard !ids.isEmpty, !id.isEmpty, !ids.contains(id) else { return nil }
    let nearest = ids.nearest(to: id).map { "; did you mean '\($0)'?" } ?? ""
    return "dossier.yaml lists no \(key) '\(id)'\(nearest)"
  }
}

extension Dossier {
  /// The ids of which a key of a position names one, by the key.
  ///
  /// Where the manifest lists none, there are none: the words of the text stand for them.
  var idsOfPositions: [String: [String]] {
    let parties = manifest.parties.map(\.id)
    return [
      "party": parties.isEmpty ? [] : parties + records.actors.map(\.id),
      "issue": manifest.issues.map(\.id),
    ]
  }
}
