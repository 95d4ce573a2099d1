internal import Dispatch
internal import Synchronization

/// Waits on this thread for work that runs on others.
enum Waiting {
  static func result<Value: Sendable>(of work: @escaping @Sendable () async -> Value) -> Value {
    let finished = DispatchSemaphore(value: 0)
    let place = Place<Value>()
    Task.detached {
      let value = await work()
      place.value.withLock { $0 = value }
      finished.signal()
    }
    while true {
      finished.wait()
      if let value = place.value.withLock({ $0 }) { return value }
    }
  }

  private final class Place<Value: Sendable>: Sendable {
    let value = Mutex<Value?>(nil)
  }
}
