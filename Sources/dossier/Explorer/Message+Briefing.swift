internal import Model
internal import TUI

extension Message {
  /// Reads the briefing of a dossier that was opened as some paths.
  static func briefing(at paths: [String], for dossier: Dossier) -> Message {
    .briefed(
      Result { () throws(LoadingError) in
        try DossierLoader.readBriefing(at: paths, for: dossier)
      })
  }
}
