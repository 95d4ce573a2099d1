internal import Glibc

/// The clock that people go by.
enum WallClock {
  /// Hours and minutes: `14:05`.
  static var text: String {
    var now = time(nil)
    var parts = unsafe tm()
    guard unsafe localtime_r(&now, &parts) != nil else { return "" }
    let (hour, minute) = unsafe (Int(parts.tm_hour), Int(parts.tm_min))
    return "\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }
}
