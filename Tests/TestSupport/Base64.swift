internal import Foundation

/// Bytes as letters.
enum Base64 {
  /// The bytes that some letters stand for, or `nil` where they stand for none.
  static func decode(_ letters: ArraySlice<UInt8>) -> [UInt8]? {
    Data(base64Encoded: Data(letters)).map(Array.init)
  }
}
