/// A reason that a record was not written; the file is then as it was.
package enum StorageError: Error, Equatable {
  /// The file does not let it be told which text is which record, or does not take the record.
  case refused(Problem)

  /// Somebody changed the record in the meantime; `kept` is the file that now holds what was to be
  /// written, where there was something.
  case conflict(id: String, place: SourcePlace, kept: String?)

  /// Another program is writing there, and does not end.
  case locked(path: String)

  /// The system does not let it be written.
  case failed(path: String, reason: String)
}

extension StorageError {
  static func refused(_ reason: String, at place: SourcePlace) -> StorageError {
    .refused(Problem(.unwritable(reason: reason), at: place))
  }

  static func failed(_ path: FilePath, _ failure: FileReader.Failure) -> StorageError {
    .failed(path: path.shown, reason: failure.description)
  }
}

extension StorageError: CustomStringConvertible {
  /// The line that a person reads.
  package var description: String {
    switch self {
    case .refused(let problem): problem.description
    case .conflict(let id, let place, let kept):
      Problem(.unwritable(reason: Self.conflict(of: id, kept: kept)), at: place).description
    case .locked(let path):
      Problem(
        .unwritable(reason: "another program is writing in this folder; try again"),
        at: SourcePlace(file: path)
      ).description
    case .failed(let path, let reason):
      Problem(.unwritable(reason: reason), at: SourcePlace(file: path)).description
    }
  }

  private static func conflict(of id: String, kept: String?) -> String {
    "'\(id)' was changed in the file meanwhile"
      + (kept.map { "; your version is kept in '\($0)'" } ?? "; what is there now was left")
  }
}
