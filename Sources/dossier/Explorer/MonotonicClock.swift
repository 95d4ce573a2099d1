internal import Glibc

/// A clock that nobody sets.
enum MonotonicClock {
  /// Whole seconds since the machine was started.
  static var seconds: Int {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec
  }
}
