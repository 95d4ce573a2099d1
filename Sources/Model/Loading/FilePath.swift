internal import Glibc

/// A path as the system knows it: bytes, which need not be text.
///
///     let name = FilePath(bytes: [0x61, 0xFF])
///     FilePath("papers").appending(name).shown   // "papers/a\u{FFFD}"
package struct FilePath: Hashable, Sendable {
  /// The bytes, without the NUL that ends a path in C.
  package let bytes: [UInt8]

  package init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  package init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// A path from the command line.
  ///
  /// Swift hands arguments over as text, with signs where they were none; the bytes are those of
  /// the argument that reads so.
  package init(argument: String) {
    self.init(argument)
    guard argument.utf8.contains(0xEF), argument.unicodeScalars.contains("\u{FFFD}") else { return }
    for index in 0..<Int(CommandLine.argc) {
      guard let word = unsafe CommandLine.unsafeArgv[index] else { continue }
      let bytes = unsafe FilePath(cString: word)
      if bytes.text == argument { self = bytes }
    }
  }

  init(cString: UnsafePointer<CChar>) {
    let length = unsafe strlen(cString)
    bytes = unsafe Array(UnsafeRawBufferPointer(start: cString, count: length))
  }

  /// The path as people read it: one line, free of anything that a terminal could act on.
  package var shown: String {
    self == .standardInput ? "(standard input)" : TextCleaner.cleanLine(text)
  }

  /// The path as text, with signs where the bytes are none.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// What stands behind the last slash.
  package var name: FilePath {
    FilePath(bytes: Array(bytes[((bytes.lastIndex(of: .slash) ?? -1) + 1)...]))
  }

  /// What stands before the name; the working folder where nothing does.
  var folder: FilePath {
    let start = FilePath(bytes: Array(bytes.dropLast(name.bytes.count))).withoutSlashAtEnd
    return start.bytes.isEmpty ? FilePath(".") : start
  }

  package func appending(_ name: FilePath) -> FilePath {
    FilePath(bytes: bytes + (bytes.last == .slash ? [] : [.slash]) + name.bytes)
  }

  package func appending(_ name: String) -> FilePath {
    appending(FilePath(name))
  }

  /// The path in a form that no program takes for an option.
  var safeAsArgument: FilePath {
    bytes.first == .slash ? self : FilePath(".").appending(self)
  }

  /// The path without slashes at its end.
  var withoutSlashAtEnd: FilePath {
    var bytes = bytes
    while bytes.count > 1, bytes.last == .slash { bytes.removeLast() }
    return FilePath(bytes: bytes)
  }

  /// Whether the path leads to what lies in a folder, both without links and dots.
  func lies(in folder: FilePath) -> Bool {
    let start = folder.bytes == [.slash] ? folder.bytes : folder.bytes + [.slash]
    return bytes.starts(with: start)
  }

  /// Hands the path to the C library.
  package func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    let terminated = bytes.map { CChar(bitPattern: $0) } + [0]
    return unsafe terminated.withUnsafeBufferPointer { buffer in
      // The array is not empty, so its buffer has an address.
      guard let address = buffer.baseAddress else {
        preconditionFailure("a path ends in NUL")
      }
      return unsafe body(address)
    }
  }
}

extension UInt8 {
  static let slash = UInt8(ascii: "/")
}
