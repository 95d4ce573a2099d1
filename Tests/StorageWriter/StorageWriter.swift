internal import Glibc
internal import Model

/// Writes the records of one dossier into another, as a program of its own that tests start beside
/// others and end where they like.
///
///     storage-writer add TARGET SOURCE [die-before STEP | as-nobody | with-limit BYTES]
///     storage-writer replace TARGET SOURCE …
@main enum StorageWriter {
  static func main() async throws {
    var words = Array(CommandLine.arguments.dropFirst())
    guard words.count >= 3, let condition = Condition(words.dropFirst(3)) else { exit(2) }
    let action = words.removeFirst()
    let (target, source) = (words[0], words[1])
    let records = try await DossierLoader.load([source]).records.keyed.map(\.record)
    let old = try await DossierLoader.load([target]).records.keyed.map(\.record)
    condition.set()
    let store = RecordStore(folder: FilePath(target)) { step in
      if condition == .end(step) { kill(getpid(), SIGKILL) }
    }
    for record in records {
      switch action {
      case "add": write(.adding(record), to: store)
      case "replace":
        guard let old = old.first(where: { $0.id == record.id }) else { exit(2) }
        write(.replacing(old, by: record), to: store)
      default: exit(2)
      }
    }
  }

  private static func write(_ edit: RecordEdit, to store: RecordStore) {
    do throws(StorageError) {
      try store.apply(edit)
    } catch {
      let words = Array("\(error)\n".utf8)
      _ = unsafe Glibc.write(STDERR_FILENO, words, words.count)
      exit(1)
    }
  }
}

/// What goes wrong.
private enum Condition: Equatable {
  case none
  /// The program is killed before a step.
  case end(WritingStep)
  /// It may write only where everybody may.
  case nobody
  /// No file that it writes gets longer than that.
  case limit(UInt)

  init?(_ words: ArraySlice<String>) {
    switch (words.first, words.dropFirst().first) {
    case (nil, _): self = .none
    case ("as-nobody", nil): self = .nobody
    case ("die-before", let step?):
      guard let step = WritingStep(rawValue: step) else { return nil }
      self = .end(step)
    case ("with-limit", let bytes?):
      guard let bytes = UInt(bytes) else { return nil }
      self = .limit(bytes)
    default: return nil
    }
  }

  func set() {
    switch self {
    case .none, .end: return
    case .nobody: if geteuid() == 0 { seteuid(65_534) }
    case .limit(let bytes):
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: bytes, rlim_max: bytes)
      unsafe setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
    }
  }
}
