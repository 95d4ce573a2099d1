internal import Model
internal import TUI

extension Message {
  /// Reads what letters are drawn from; nothing where no font is installed.
  static func letters(reading letters: Set<Unicode.Scalar>) -> Message {
    .letters(LetterFile.shapes(of: letters), of: letters)
  }

  /// Reads the briefing of a dossier that was opened as some paths.
  static func briefing(at paths: [String], for dossier: Dossier) -> Message {
    .briefed(
      Result { () throws(LoadingError) in
        try DossierLoader.readBriefing(at: paths, for: dossier)
      })
  }
}
