internal import Glibc

/// The clock that people go by.
enum WallClock {
  /// Hours and minutes: `14:05`.
  static var text: String { formatted("%H:%M") }

  /// The day, too: `2026-03-05T14:05:10`.
  static var day: String { formatted("%Y-%m-%dT%H:%M:%S") }

  private static func formatted(_ format: String) -> String {
    var now = time(nil)
    var parts = unsafe tm()
    guard unsafe localtime_r(&now, &parts) != nil else { return "" }
    var text = [UInt8](repeating: 0, count: 32)
    let count = unsafe text.withUnsafeMutableBytes { buffer in
      unsafe strftime(buffer.baseAddress, buffer.count, format, &parts)
    }
    return String(decoding: text.prefix(count), as: UTF8.self)
  }
}
