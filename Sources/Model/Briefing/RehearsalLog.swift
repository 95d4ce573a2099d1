internal import Glibc

/// How long each slide took whenever a briefing was rehearsed: a table beside its file.
///
///     date,slide,seconds,title
///     2026-03-05T14:05,1,42,Bottom line
///
/// Rehearsals are added below what is there; nothing in it is ever changed.
package struct RehearsalLog: Sendable {
  /// The file: `briefing.times.csv` beside `briefing.md`.
  package let path: FilePath

  private static let names = ["date", "slide", "seconds", "title"]
  private static let header = "date,slide,seconds,title"

  /// Why a rehearsal is not kept.
  package enum Problem: Error, Equatable {
    /// What is in the file is something else.
    case other(file: String)
    case unwritable(file: String, reason: String)
  }

  /// - Parameter briefing: The file of the briefing.
  package init(beside briefing: FilePath) {
    var bytes = briefing.bytes
    let nameStart = bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    if let dot = bytes[nameStart...].lastIndex(of: UInt8(ascii: ".")), dot > nameStart {
      bytes.removeSubrange(dot...)
    }
    path = FilePath(bytes: bytes + ".times.csv".utf8)
  }

  /// The seconds that each slide took in the last rehearsal; none where other slides were rehearsed.
  ///
  /// - Complexity: O(*n*) in the size of the file.
  package func lastTimes(of briefing: Briefing) -> [Int] {
    guard let bytes = try? FileReader.bytes(of: path) else { return [] }
    let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    guard lines.first?.hasPrefix(Self.header) == true else { return [] }
    let rows = lines.dropFirst().map { line in
      line.split(separator: ",", maxSplits: 3, omittingEmptySubsequences: false)
    }
    guard let date = rows.last?.first else { return [] }
    let last = rows.filter { $0.count == 4 && $0[0] == date }.suffix(briefing.slides.count)
    let titles = briefing.slides.map { Self.field($0.title) }
    let seconds = last.compactMap { Int($0[2]) }
    guard last.map({ String($0[3]) }) == titles, seconds.count == titles.count,
      seconds.allSatisfy({ (0...86400).contains($0) })
    else { return [] }
    return seconds
  }

  /// Adds a rehearsal.
  ///
  /// - Parameters:
  ///   - times: The seconds that each slide took.
  ///   - briefing: The slides.
  ///   - date: When it was.
  /// - Throws: A ``Problem`` where the file is something else, or cannot be written.
  package func add(_ times: [Int], of briefing: Briefing, on date: String) throws(Problem) {
    let rows = zip(briefing.slides, times).enumerated().map { index, part in
      [date, "\(index + 1)", "\(part.1)", part.0.title]
    }
    let table = CSVText.table(Self.names, rows)
    let old: [UInt8]
    do throws(FileReader.Failure) {
      old = try bytes()
    } catch {
      throw .unwritable(file: path.shown, reason: error.description)
    }
    guard old.isEmpty || old.starts(with: Self.header.utf8) else { throw .other(file: path.shown) }
    let isCut = !old.isEmpty && old.last != .lineFeed
    let new = old.isEmpty ? table : String(table.dropFirst(Self.header.count + 1))
    do throws(FileReader.Failure) {
      try append(Array((isCut ? "\r\n" : "").utf8) + new.utf8)
    } catch {
      throw .unwritable(file: path.shown, reason: error.description)
    }
  }

  private func bytes() throws(FileReader.Failure) -> [UInt8] {
    do throws(FileReader.Failure) {
      return try FileReader.bytes(of: path)
    } catch {
      if error.isAbsence { return [] }
      throw error
    }
  }

  private func append(_ bytes: [UInt8]) throws(FileReader.Failure) {
    let descriptor = unsafe path.withCString {
      unsafe open($0, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o644)
    }
    guard descriptor >= 0 else { throw .last }
    defer { close(descriptor) }
    try AtomicFile.writeAll(bytes, to: descriptor)
  }

  /// A title as the table has it.
  private static func field(_ title: String) -> String {
    String(CSVText.table([title], []).dropLast())
  }
}

extension RehearsalLog.Problem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .other(let file):
      "\(file): not kept, since this is no table of rehearsals; expected one that begins with "
        + "'date,slide,seconds,title'"
    case .unwritable(let file, let reason): "\(file): not kept: \(reason)"
    }
  }
}
