internal import Synchronization
internal import TUI

/// Hands messages from work done beside the screen to the main loop.
///
/// Posting is safe from any thread and never waits for the screen.
final class Mailbox: Sendable {
  private struct State {
    var messages: [Message] = []
    var wake: (@Sendable () -> Void)?
  }

  private let state = Mutex(State())

  /// Says how to wake the main loop, and does so where something came before.
  func attach(wake: @escaping @Sendable () -> Void) {
    let isFull = state.withLock { state in
      state.wake = wake
      return !state.messages.isEmpty
    }
    if isFull { wake() }
  }

  func post(_ message: Message) {
    let wake = state.withLock { state in
      state.messages.append(message)
      return state.wake
    }
    wake?()
  }

  /// Removes and returns the messages that arrived since the last call.
  func takeAll() -> [Message] {
    state.withLock { state in
      defer { state.messages = [] }
      return state.messages
    }
  }
}
