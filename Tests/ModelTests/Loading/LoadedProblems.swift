import Model
import TestSupport

/// The document that the records of these tests rest on.
let harbour = """
  ---
  title: Harbour
  ---
  The port opened its quays to every navy.
  The fees deter visits, and the fees deter trade.

  """

/// Loads a folder with some files and the document ``harbour``.
func dossier(_ files: [String: String]) async throws -> Dossier {
  let folder = try TestFolder(["documents/harbour.md": harbour].merging(files) { $1 })
  return try await DossierLoader.load([folder.path])
}

/// What the program says of the files, by their paths in the folder.
func problems(_ files: [String: String]) async throws -> [String] {
  let folder = try TestFolder(["documents/harbour.md": harbour].merging(files) { $1 })
  return try await DossierLoader.load([folder.path]).problems
    .map { folder.withoutPath($0.description) }
}
