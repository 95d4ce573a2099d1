internal import Glibc
internal import Model
internal import TUI

/// The screens that show one briefing, as one of them sees it.
///
/// One of them listens and passes on what the others say. When it goes, the next one to notice takes
/// its place, so that each can be ended and started again.
@MainActor final class Room {
  private let address: RoomAddress

  /// The socket at which new screens ask to come in; `nil` where another screen has it.
  private var listener: CInt?

  /// The other screens, or the one that listens.
  private var peers: [CInt] = []

  /// Where the talk is, as far as is known here.
  private var last: SlideSignal?

  /// Whether this screen has said where it began, which the others do not follow.
  private var hasBegun = false

  /// How much of what this screen said the one that listens has not passed on yet.
  ///
  /// What the others said meanwhile comes before it there, and so is passed over here.
  private var unheard = 0

  /// What tells a screen that its word was passed on.
  private static let receipt: [UInt8] = [6]

  /// The file of the listener's socket, to take away no other one.
  private var file: FileIdentity?

  /// What tells a file from another one of the same name.
  private struct FileIdentity: Equatable {
    let device: dev_t
    let number: ino_t
  }

  /// Comes in, or waits for others.
  init(at address: RoomAddress) {
    self.address = address
    enter()
  }

  /// What to wait for.
  var descriptors: [CInt] { peers + (listener.map { [$0] } ?? []) }

  /// After how many milliseconds to try again; `nil` where there is nothing to try.
  var patience: Int? { listener == nil && peers.isEmpty ? 100 : nil }

  /// Tells the others where the talk is.
  func send(_ signal: SlideSignal) {
    // Who comes in later than others goes where they are.
    let isWelcome = hasBegun || listener != nil
    hasBegun = true
    guard isWelcome else { return }
    last = signal
    if listener == nil { unheard += peers.count }
    pass(signal, from: nil)
  }

  /// What the others said since the last call; nothing of it waits.
  func take() -> [SlideSignal] {
    if patience != nil { enter() }
    admit()
    let heard = peers.flatMap(read)
    if patience != nil { enter() }
    return heard
  }

  /// Leaves the room; the last one takes its file away.
  func leave() {
    for peer in peers { close(peer) }
    peers = []
    guard let listener else { return }
    if let file, Self.file(at: address.path) == file { unsafe unlink(address.path) }
    close(listener)
    self.listener = nil
  }
}

// MARK: - Coming in

extension Room {
  /// Finds the one who listens, or becomes the one.
  ///
  /// The folder is the lock: of several who find nobody, one listens and the others find it.
  private func enter() {
    let folder = unsafe open(address.folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return }
    defer { close(folder) }
    guard flock(folder, LOCK_EX | LOCK_NB) == 0 else { return }
    if let socket = LocalSocket.connected(to: address.path) {
      peers = [socket]
      unheard = 0
      return
    }
    // Nobody answers: what lies there was left by a screen that was killed.
    if Self.file(at: address.path) != nil { unsafe unlink(address.path) }
    listener = LocalSocket.listening(at: address.path)
    file = Self.file(at: address.path)
    unheard = 0
  }

  /// Lets new screens in and tells them where the talk is.
  private func admit() {
    guard let listener else { return }
    while let socket = LocalSocket.accepted(by: listener) {
      guard last.map({ LocalSocket.send($0.bytes, to: socket) }) != false else {
        close(socket)
        continue
      }
      peers.append(socket)
    }
  }

  /// Which socket lies at a path; `nil` where there is nothing, or something else.
  private static func file(at path: String) -> FileIdentity? {
    var status = stat()
    guard unsafe lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFSOCK else { return nil }
    return FileIdentity(device: status.st_dev, number: status.st_ino)
  }
}

// MARK: - Hearing and passing on

extension Room {
  /// What one of the others said; who says anything else, or is gone, is let go.
  private func read(_ peer: CInt) -> [SlideSignal] {
    var heard: [SlideSignal] = []
    // Whoever talks without end is heard again the next time.
    for _ in 0..<64 {
      switch LocalSocket.read(peer, length: SlideSignal.length) {
      case .nothing: return heard
      case .closed:
        drop(peer)
        return heard
      case .message(Self.receipt) where listener == nil: unheard = max(0, unheard - 1)
      case .message(let bytes):
        guard let signal = SlideSignal(bytes: bytes) else {
          drop(peer)
          return heard
        }
        guard unheard == 0 else { continue }
        last = signal
        heard.append(signal)
        pass(signal, from: peer)
      }
    }
    return heard
  }

  private func pass(_ signal: SlideSignal, from speaker: CInt?) {
    // Only the one that listens passes on, and so gives everything said its order.
    guard listener != nil || speaker == nil else { return }
    for peer in peers {
      let bytes = peer == speaker ? Self.receipt : signal.bytes
      if !LocalSocket.send(bytes, to: peer) { drop(peer) }
    }
  }

  private func drop(_ peer: CInt) {
    close(peer)
    peers.removeAll { $0 == peer }
  }
}
