internal import Foundation
internal import Glibc

/// A real terminal, made by tmux, in which a shell runs commands that a person types.
package final class TerminalSession {
  /// A wait that did not end, with what the screen showed.
  package struct TimeOut: Error, CustomStringConvertible {
    package let description: String
  }

  private let socket = "dossier-test-\(UUID().uuidString)"
  private let folder: TestFolder

  /// Opens a terminal with a shell at its prompt.
  package init(columns: Int = 80, rows: Int = 24, environment: [String: String] = [:]) throws {
    folder = try TestFolder()
    let variables =
      [
        "LC_ALL": "C.UTF-8", "PS1": "> ", "XDG_CACHE_HOME": folder.path,
        // A program that a signal ends would ask what to do next, and take the keys for the shell.
        "SWIFT_BACKTRACE": "enable=no",
      ].merging(environment) { $1 }
    let settings = variables.map { "\($0)='\($1)'" }.joined(separator: " ")
    try tmux([
      "-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)",
      "env \(settings) sh -i",
    ])
    try wait(for: ">")
  }

  deinit {
    _ = try? tmux(["kill-server"])
  }

  /// Types keys by tmux's names; anything else is typed as it stands.
  package func press(_ keys: String...) throws {
    try tmux(["send-keys"] + keys)
  }

  /// Types a line at the shell's prompt.
  package func run(_ line: String) throws {
    try tmux(["send-keys", "-l", line])
    try press("Enter")
  }

  package func resize(columns: Int, rows: Int) throws {
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// Sends a signal to the program that the shell runs.
  package func signal(_ name: String) throws {
    let shell = try tmux(["display-message", "-p", "#{pane_pid}"])
      .trimmingCharacters(in: .whitespacesAndNewlines)
    try spawn(["pkill", "-\(name)", "-P", shell], output: "/dev/null")
  }

  /// What the screen shows, row by row.
  package var screen: String {
    (try? tmux(["capture-pane", "-p"])) ?? ""
  }

  /// Whether a program has the alternate screen.
  package var isOnAlternateScreen: Bool {
    (try? tmux(["display-message", "-p", "#{alternate_on}"]))?.hasPrefix("1") ?? false
  }

  /// The columns and rows of the cursor, as `column,row`.
  package var cursor: String {
    ((try? tmux(["display-message", "-p", "#{cursor_x},#{cursor_y}"])) ?? "")
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Waits until the screen shows a text; the answer is the screen.
  @discardableResult
  package func wait(for text: String) throws -> String {
    try wait(until: "it shows “\(text)”") { self.screen.contains(text) }
    return screen
  }

  /// Waits until a condition holds, and fails after a minute.
  package func wait(until words: String, _ holds: () -> Bool) throws {
    let end = Date(timeIntervalSinceNow: 60)
    while !holds() {
      guard Date() < end else {
        throw TimeOut(description: "waited until \(words); the screen shows:\n\(screen)")
      }
      usleep(20_000)
    }
  }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    let output = folder.path + "/output"
    try spawn(["tmux", "-L", socket] + arguments, output: output)
    return try String(contentsOfFile: output, encoding: .utf8)
  }
}

/// Runs a command to its end.
private func spawn(_ words: [String], output: String) throws {
  let process = try Spawning.start(
    words.map { Array($0.utf8) }, streams: Spawning.Streams(output: output))
  Spawning.wait(for: process)
}
