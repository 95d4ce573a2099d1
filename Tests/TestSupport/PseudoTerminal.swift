internal import Foundation
internal import Glibc

/// A terminal that hands out the very bytes which a program sends to it.
///
///     let terminal = try PseudoTerminal(running: [Program.path, folder])
///     try terminal.press("3")
///     try terminal.finish("q")
///     TerminalOutput(terminal.output).foreign   // []
package final class PseudoTerminal {
  /// A wait that did not end, with what came last.
  package struct TimeOut: Error, CustomStringConvertible {
    package let description: String
  }

  /// Everything that the program sent.
  package private(set) var output: [UInt8] = []

  private let controller: Int32

  /// Whether the terminal is a row higher than its size says, to make the program paint anew.
  private var isHigher = false
  private var size: (columns: Int, rows: Int)
  private let process: pid_t
  private var isAtEnd = false

  /// Starts a program in a terminal of its own.
  ///
  /// - Parameters:
  ///   - words: The program and its arguments, any bytes but zeros.
  ///   - columns: How wide the terminal is.
  ///   - rows: How high it is.
  ///   - variables: What the environment has beside that of the tests.
  /// - Throws: A ``TimeOut`` where there is no terminal to be had.
  package init(
    running words: [[UInt8]], columns: Int = 90, rows: Int = 28,
    variables: [String: String] = [:]
  ) throws {
    let ends = try Self.open()
    controller = ends.controller
    size = (columns, rows)
    // Until the program has opened its end itself.
    defer { close(ends.terminal) }
    Self.setSize(of: controller, columns: columns, rows: rows)
    let path = ends.path
    let settings = ProcessInfo.processInfo.environment
      .merging(["TERM": "xterm-256color", "LC_ALL": "C.UTF-8"]) { $1 }
      .merging(variables) { $1 }
    process = try Spawning.start(
      words, variables: settings.map { Array("\($0)=\($1)".utf8) },
      streams: Spawning.Streams(input: path, output: path, errors: path, isTerminal: true))
  }

  /// Opens both ends of a terminal; the program opens its own by the path.
  private static func open() throws -> (controller: Int32, terminal: Int32, path: String) {
    var controller: Int32 = -1
    var terminal: Int32 = -1
    var name = [CChar](repeating: 0, count: 128)
    guard unsafe openpty(&controller, &terminal, &name, nil, nil) == 0 else {
      throw TimeOut(description: "no pseudo-terminal is to be had")
    }
    let path = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return (controller, terminal, String(decoding: path, as: UTF8.self))
  }

  private static func setSize(of controller: Int32, columns: Int, rows: Int) {
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = unsafe ioctl(controller, UInt(TIOCSWINSZ), &size)
  }

  deinit {
    if !isAtEnd {
      kill(process, SIGKILL)
      Spawning.wait(for: process)
    }
    close(controller)
  }
}

extension PseudoTerminal {
  /// Types keys and waits until the program has answered all of them.
  ///
  /// Ctrl-L makes the program paint its whole screen, so the next clearing of the screen tells that
  /// the keys before were taken, however slow the machine is.
  package func press(_ keys: String) throws {
    let before = output.count
    type(keys + "\u{C}")
    try wait(for: "the screen after \(keys.debugDescription)") {
      self.output[before...].holds(Self.clearing)
    }
  }

  /// Types keys, and waits until the screen shows what they led to, whatever has the keyboard.
  ///
  /// A terminal that is a row higher is painted whole, with what lies above the screen.
  package func show(_ keys: String) throws {
    type(keys)
    isHigher.toggle()
    try adoptSize()
  }

  /// Types keys until the screen shows some words.
  package func press(_ keys: String, until words: String) throws {
    let wanted = Array(words.utf8)
    for _ in 0..<10_000 {
      let before = output.count
      try press(keys)
      if output[before...].holds(wanted) { return }
    }
    throw TimeOut(description: "the screen never showed “\(words)”")
  }

  /// Changes the terminal's size to another, and waits for the screen in it.
  package func resize(columns: Int, rows: Int) throws {
    size = (columns, rows)
    isHigher = false
    try adoptSize()
  }

  private func adoptSize() throws {
    let before = output.count
    let rows = size.rows + (isHigher ? 1 : 0)
    Self.setSize(of: controller, columns: size.columns, rows: rows)
    try wait(for: "the screen in \(size.columns) x \(rows)") {
      self.output[before...].holds(Self.clearing)
    }
  }

  /// Types keys that end the program, reads the rest and returns its status.
  @discardableResult
  package func finish(_ keys: String = "") throws -> Int32 {
    type(keys)
    try wait(for: "the end of the program") { self.isAtEnd }
    return Spawning.wait(for: process)
  }

  private static let clearing = Array("\u{1B}[2J".utf8)

  private func type(_ keys: String) {
    var bytes = Array(keys.utf8)[...]
    while !bytes.isEmpty {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe write(controller, $0.baseAddress, $0.count)
      }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }

  /// Reads until a condition holds; fails where nothing comes for a minute.
  private func wait(for words: String, until holds: () -> Bool) throws {
    while !holds() {
      guard !isAtEnd else { throw TimeOut(description: "the program ended before \(words)") }
      var source = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
      guard unsafe poll(&source, 1, 60_000) > 0 else {
        let last = String(decoding: output.suffix(400), as: UTF8.self).debugDescription
        throw TimeOut(description: "waited for \(words); last came \(last)")
      }
      read()
    }
  }

  private func read() {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = unsafe Glibc.read(controller, &chunk, chunk.count)
    // The end of the last program at a terminal is an error on the other side.
    if count > 0 { output += chunk[..<count] } else if errno != EINTR { isAtEnd = true }
  }
}

extension ArraySlice<UInt8> {
  /// Whether some bytes stand among these.
  fileprivate func holds(_ bytes: [UInt8]) -> Bool {
    indices.contains { self[$0...].starts(with: bytes) }
  }
}
