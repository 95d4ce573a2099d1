internal import Foundation
internal import Glibc

/// Starts programs with nothing open but what they are given.
///
/// Not by `Process`: that waits until every descendant is gone, takes no words but text, and knows
/// no terminals.
enum Spawning {
  /// A program that could not be run.
  struct Failure: Error, CustomStringConvertible {
    let program: String

    var description: String { "\(program) could not be run" }
  }

  /// What a program has for its standard streams.
  struct Streams {
    var input = "/dev/null"
    var output = "/dev/null"
    var errors = "/dev/null"

    /// Whether the streams are a terminal, which then becomes the program's own.
    var isTerminal = false
  }

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - words: The program, which is looked for as a shell does, and its arguments: any bytes but
  ///     zeros.
  ///   - variables: The whole environment; `nil` is that of the tests.
  ///   - streams: Files for the standard streams.
  /// - Returns: The process, to be waited for.
  /// - Throws: A ``Failure`` where there is no such program.
  static func start(
    _ words: [[UInt8]], variables: [[UInt8]]? = nil, streams: Streams
  ) throws -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    let fresh = streams.isTerminal ? O_RDWR : O_WRONLY | O_CREAT | O_TRUNC
    unsafe posix_spawn_file_actions_addopen(
      &actions, 0, streams.input, streams.isTerminal ? O_RDWR : O_RDONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, 1, streams.output, fresh, 0o600)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, streams.errors, fresh, 0o600)
    for descriptor in Int32(3)..<256 {
      unsafe posix_spawn_file_actions_addclose(&actions, descriptor)
    }
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    // Tests run on threads that block signals, which a program would inherit.
    var none = sigset_t()
    unsafe sigemptyset(&none)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    // The first terminal that the leader of a session opens is its own.
    let flags = POSIX_SPAWN_SETSIGMASK | (streams.isTerminal ? Self.ownSession : 0)
    unsafe posix_spawnattr_setflags(&attributes, Int16(flags))
    return try unsafe start(words, variables, actions: &actions, attributes: &attributes)
  }

  /// What the C library calls POSIX_SPAWN_SETSID, and hides from Swift.
  private static let ownSession: Int32 = 0x80

  private static func start(
    _ words: [[UInt8]], _ variables: [[UInt8]]?,
    actions: inout posix_spawn_file_actions_t, attributes: inout posix_spawnattr_t
  ) throws -> pid_t {
    let program = String(decoding: words.first ?? [], as: UTF8.self)
    let arguments = unsafe CStrings(words)
    let settings = unsafe variables.map { unsafe CStrings($0) }
    defer {
      unsafe arguments.free()
      unsafe settings?.free()
    }
    var process = pid_t()
    let status = unsafe posix_spawnp(
      &process, program, &actions, &attributes, arguments.pointers, settings?.pointers ?? environ)
    guard status == 0 else { throw Failure(program: program) }
    return process
  }

  /// Waits for the end of a program, and returns its exit status; 128 and the signal after one.
  @discardableResult
  static func wait(for process: pid_t) -> Int32 {
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }
}

/// A list of words as C wants it, to be freed.
@unsafe private struct CStrings {
  let pointers: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
  private let count: Int

  init(_ words: [[UInt8]]) {
    unsafe count = words.count
    unsafe pointers = .allocate(capacity: words.count + 1)
    for (index, word) in words.enumerated() {
      unsafe (pointers + index).initialize(to: strdup(word.map { CChar(bitPattern: $0) } + [0]))
    }
    unsafe (pointers + count).initialize(to: nil)
  }

  func free() {
    for index in unsafe 0..<count { unsafe Glibc.free(pointers[index]) }
    unsafe pointers.deallocate()
  }
}
