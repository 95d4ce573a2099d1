internal import Testing

/// A file that breaks readers of documents, and what must hold once it is open.
///
/// Whatever a file holds, it opens or is refused politely, every view of it is drawn, and nothing
/// that a terminal could obey is on any screen; that is tested of all. What a case expects beyond
/// that stands beside its bytes.
package struct NastyFile: Sendable {
  /// The file's name, whose ending says what it claims to be.
  package let name: String

  /// Makes what the file holds; the same in every run.
  package let bytes: @Sendable () -> [UInt8]

  /// Checks what must hold of the file in particular.
  package let expect: @Sendable (OpenedFile) throws -> Void

  /// Whether the file may be refused, as one that is not what its name says.
  package var mayBeRefused = false

  package init(
    _ name: String, bytes: @escaping @autoclosure @Sendable () -> [UInt8],
    expect: @escaping @Sendable (OpenedFile) throws -> Void = { _ in }
  ) {
    self.name = name
    self.bytes = bytes
    self.expect = expect
  }

  /// A case of which only a part is unusual: it stands between an opening and an ending that must
  /// both be there to read.
  package init(
    _ name: String, body: @escaping @autoclosure @Sendable () -> String,
    expect: @escaping @Sendable (OpenedFile) throws -> Void = { _ in }
  ) {
    self.init(name, bytes: Array((Self.opening + body() + Self.ending).utf8)) { file in
      file.says("two towns agreed to share a quay", "Here the text ends.")
      file.hasSections(["Harbour rules", "Background"], onlyFirst: true)
      try expect(file)
    }
  }

  package static let opening = """
    # Harbour rules

    Port office, 3 May 2021

    ## Background

    In 2012 two towns agreed to share a quay.


    """

  package static let ending = "\n\nHere the text ends.\n"

  /// Every case.
  package static var all: [NastyFile] {
    encodings + malformed + binaries + lineEnds + escapes + controls + scripts + structure
      + tables + frontMatter + notes + values + large
  }
}

extension NastyFile {
  /// The case, which may be refused.
  func orRefused() -> NastyFile {
    var copy = self
    copy.mayBeRefused = true
    return copy
  }
}

extension NastyFile: CustomTestStringConvertible {
  package var testDescription: String { name }
}
