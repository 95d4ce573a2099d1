internal import Model
internal import TUI

/// Reads and writes the dossier's files beside the screen, one after the other, and says what came
/// of it in messages.
final class Secretary: Sendable {
  private let mailbox: Mailbox
  private let orders: AsyncStream<Order>.Continuation

  private enum Order: Sendable {
    case load
    case write(Decision, Dossier)
    case takeBack([RecordEdit], Dossier)
    case makeDossier(at: String, Decision)
  }

  /// Starts to wait for work.
  init(_ paths: [String], _ mailbox: Mailbox) {
    self.mailbox = mailbox
    let (stream, orders) = AsyncStream.makeStream(of: Order.self)
    self.orders = orders
    Task.detached(priority: .userInitiated) {
      var desk = Desk(paths: paths, mailbox: mailbox)
      for await order in stream { await desk.fulfil(order) }
    }
  }

  /// Reads everything.
  func load() { orders.yield(.load) }

  /// Writes what was decided.
  func write(_ decision: Decision, of dossier: Dossier) { orders.yield(.write(decision, dossier)) }

  /// Takes decisions back.
  func takeBack(_ edits: [RecordEdit], of dossier: Dossier) {
    orders.yield(.takeBack(edits, dossier))
  }

  /// Makes a dossier of what is open and writes a decision there.
  func makeDossier(at folder: String, for decision: Decision) {
    orders.yield(.makeDossier(at: folder, decision))
  }
}

extension Secretary {
  /// What the work is done on.
  private struct Desk {
    var paths: [String]
    let mailbox: Mailbox

    /// Whether the screen still shows nothing of what is read.
    var isFirst = true

    mutating func fulfil(_ order: Order) async {
      do {
        switch order {
        case .load: _ = try await load()
        case .write(let decision, let dossier): try await write(decision, of: dossier)
        case .takeBack(let edits, let dossier): try await takeBack(edits, of: dossier)
        case .makeDossier(let folder, let decision):
          try await makeDossier(at: folder, for: decision)
        }
      } catch {
        mailbox.post(.failed("\(error)"))
      }
    }

    /// Reads everything; the first time, what rules suggest follows what can be read sooner.
    private mutating func load() async throws(LoadingError) -> Dossier {
      let dossier = try await DossierLoader.load(paths)
      if isFirst { mailbox.post(.loaded(Library(dossier), isComplete: false)) }
      isFirst = false
      let briefing = try? DossierLoader.readBriefing(at: paths, for: dossier, takesFiles: false)
      let library = Library(await dossier.withSuggestions().withProblems(of: briefing))
      mailbox.post(.loaded(library))
      SummaryCache(for: paths)?.write(library.summary)
      return library.dossier
    }

    private func write(_ decision: Decision, of dossier: Dossier) async throws {
      guard let store = RecordStore(openedAs: paths) else {
        let proposal = FreshID.slug(of: dossier.title)
        return mailbox.post(.needsDossier(decision, proposal: proposal))
      }
      let undo = try apply(dossier.edits(for: decision), in: store)
      try await report(on: dossier, undo: undo, words: decision.isDone)
    }

    private func takeBack(_ edits: [RecordEdit], of dossier: Dossier) async throws {
      guard let store = RecordStore(openedAs: paths) else { return }
      _ = try apply(edits, in: store)
      try await report(on: dossier, undo: [], words: "Taken back")
    }

    private mutating func makeDossier(at folder: String, for decision: Decision) async throws {
      _ = try NewDossier(at: folder, from: paths)
      paths = [folder]
      let dossier = try await load()
      guard let decision = decision.carried(to: dossier) else {
        return mailbox.post(.reported("The dossier is made in \(folder)"))
      }
      try await write(decision, of: dossier)
    }

    /// Makes edits; answers with what undoes them, in order.
    private func apply(
      _ edits: [RecordEdit], in store: RecordStore
    ) throws(StorageError) -> [RecordEdit] {
      var undo: [RecordEdit] = []
      for edit in edits {
        if let inverse = try store.apply(edit).inverse { undo.insert(inverse, at: 0) }
      }
      return undo
    }

    private func report(on dossier: Dossier, undo: [RecordEdit], words: String) async throws {
      let library = Library(try await DossierLoader.rereadRecords(at: paths, of: dossier))
      mailbox.post(.decided(library, undo: undo, words: words))
      SummaryCache(for: paths)?.write(library.summary)
    }
  }
}

extension Decision {
  /// What to say when it is written.
  fileprivate var isDone: String {
    let noun = record.kind.rawValue
    switch self {
    case .add: return "Added to records/\(noun)s.yaml; u takes it back"
    case .accept: return "Accepted: the \(noun) is in records/\(noun)s.yaml; u takes it back"
    case .confirm: return "The \(noun) rests on what the text says now; u takes it back"
    case .revise: return "Saved in records/\(noun)s.yaml; u takes it back"
    case .reject: return "Rejected: it is not suggested again; u takes it back"
    case .part: return "Parted: they are events of their own; u takes it back"
    }
  }
}
