import Foundation
import TestSupport
import Testing

/// A presenter and two audiences in terminals, each ended and started again.
@Suite struct TalkInTerminalsTests {
  private static let talk = (1...9).map { "# Slide\n\nThis is number \($0).\n" }
    .joined(separator: "\n---\n\n")

  private let folder: TestFolder
  private let meeting: TestFolder

  init() throws {
    folder = try TestFolder(["documents/note.md": "Text.\n", "briefing.md": Self.talk])
    meeting = try TestFolder()
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o700], ofItemAtPath: meeting.path)
  }

  private func terminal(_ options: String = "") throws -> TerminalSession {
    let session = try TerminalSession(
      columns: 100, rows: 30, environment: ["XDG_RUNTIME_DIR": meeting.path])
    try session.run("\(Program.path) present \(options) \(folder.path)")
    return session
  }

  private var sockets: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: meeting.path)) ?? []
  }

  @Test func `steps stay together while each screen is killed and started again`() throws {
    var first = try terminal()
    try first.wait(for: "number 1.")
    let socket = try #require(sockets.first)
    let attributes = try FileManager.default.attributesOfItem(atPath: meeting.path + "/" + socket)
    #expect(attributes[.posixPermissions] as? Int == 0o600)

    let second = try terminal()
    var presenter = try terminal("--notes")
    try presenter.wait(for: "Next")
    try presenter.press("PageDown")
    for session in [first, second, presenter] { try session.wait(for: "number 2.") }
    try second.press("Space")
    for session in [first, second, presenter] { try session.wait(for: "3 of 9") }

    // The one that listens goes, and comes back to where the others are.
    try first.signal("KILL")
    first = try terminal()
    try first.wait(for: "number 3.")
    try presenter.press("PageDown")
    for session in [first, second, presenter] { try session.wait(for: "4 of 9") }
    try presenter.signal("KILL")
    presenter = try terminal("--notes")
    try presenter.wait(for: "Next")
    try presenter.wait(for: "4 of 9")
    try presenter.press("PageDown")
    for session in [first, second] { try session.wait(for: "number 5.") }

    for session in [first, presenter, second] {
      try session.press("q")
      try session.wait(until: "it has ended") { !session.isOnAlternateScreen }
    }
    #expect(sockets.isEmpty)
  }

  @Test func `what a killed screen left is replaced`() throws {
    let killed = try terminal()
    try killed.wait(for: "number 1.")
    try killed.signal("KILL")
    #expect(sockets.count == 1)
    let session = try terminal()
    try session.wait(for: "number 1.")
    try session.press("q")
    try session.wait(until: "it has ended") { !session.isOnAlternateScreen }
    #expect(sockets.isEmpty)
  }

  @Test func `without a folder to meet in the presenter is told, the audience is not`() throws {
    let session = try TerminalSession(environment: ["XDG_RUNTIME_DIR": ""])
    try session.run("\(Program.path) present --notes \(folder.path)")
    try session.wait(for: "This screen is alone")
    try session.press("q")
  }
}
