internal import Model

extension App {
  /// Asks for what there is to say of the analysis, the first time that the Problems show it.
  ///
  /// Nobody waits for it: it is looked for beside the screen, and only where somebody looks and
  /// where records make an analysis of what is read.
  mutating func askForRemarks() -> [Effect] {
    guard isComplete, !awaitsRemarks, case .list(let list) = screen, list.kind == .problems,
      let library, library.remarks == nil, !library.dossier.records.isEmpty
    else { return [] }
    awaitsRemarks = true
    return [.checkAnalysis(library.dossier)]
  }

  /// Takes in what there is to say, unless the dossier was read anew meanwhile.
  mutating func take(_ remarks: [Remark], on dossier: Dossier) {
    awaitsRemarks = false
    guard var library, library.dossier == dossier else { return }
    library.remarks = remarks
    adopt(library)
    settle()
  }
}
