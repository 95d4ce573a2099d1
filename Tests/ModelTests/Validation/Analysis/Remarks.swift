import Model
import TestSupport

/// Two documents by different authors and publishers, with a force that both tell.
let twoSources = [
  "documents/harbour.md": """
  ---
  title: Harbour
  author: [{family: Almeida}]
  publisher: Meril Press
  ---
  The fees deter visits.
  The quay is too short for most ships.

  """,
  "documents/survey.md": """
  ---
  title: Survey
  author: [{family: Okoro}]
  publisher: League Office
  ---
  Captains stay away because of the fees.

  """,
]

/// What is said of the analysis of a dossier with some files, in lines without the folder's path.
func remarks(_ files: [String: String]) async throws -> [String] {
  let folder = try TestFolder(files)
  let dossier = try await DossierLoader.load([folder.path])
  return Analysis.remarks(on: dossier).map { folder.withoutPath($0.description) }
}

/// What is said of one document, in lines.
func remarks(onDocument text: String) async throws -> [String] {
  try await remarks(["documents/note.md": text])
}

/// A file of events with the given titles, which rest on the document `harbour`.
func events(titled titles: String...) -> String {
  titles.enumerated().map { index, title in
    """
    - {id: e\(index + 1), date: "2019", kind: statement, title: "\(title)",
       evidence: [{document: harbour, exact: The fees deter visits.}]}

    """
  }.joined()
}
