import Foundation
import Model
import TestSupport
import Testing

@Suite struct RehearsalLogTests {
  private let dossier = Dossier(path: "x", documents: [Document(markdown: "Text.\n")])
  private let folder: TestFolder
  private let log: RehearsalLog

  init() throws {
    folder = try TestFolder()
    log = RehearsalLog(beside: FilePath(folder.path + "/a.b/talk.md"))
    try FileManager.default.createDirectory(
      atPath: folder.path + "/a.b", withIntermediateDirectories: true)
  }

  private func briefing(_ titles: String...) -> Briefing {
    Briefing(markdown: titles.map { "# \($0)\n" }.joined(separator: "---\n"), for: dossier)
  }

  private var text: String {
    get throws { try String(contentsOfFile: folder.path + "/a.b/talk.times.csv", encoding: .utf8) }
  }

  private func write(_ text: String) throws {
    try text.write(
      toFile: folder.path + "/a.b/talk.times.csv", atomically: true, encoding: .utf8)
  }

  @Test func `rehearsals stand below each other, and the last one counts`() throws {
    let briefing = briefing("One", "Two, \"three\"")
    #expect(log.lastTimes(of: briefing) == [])
    try log.add([10, 20], of: briefing, on: "2026-03-05T14:05:00")
    try log.add([11, 0], of: briefing, on: "2026-03-06T14:05:00")
    #expect(log.lastTimes(of: briefing) == [11, 0])
    #expect(
      try text.replacing("\r\n", with: "\n") == """
        date,slide,seconds,title
        2026-03-05T14:05:00,1,10,One
        2026-03-05T14:05:00,2,20,"Two, ""three""\"
        2026-03-06T14:05:00,1,11,One
        2026-03-06T14:05:00,2,0,"Two, ""three""\"

        """)
  }

  @Test func `times of other slides are none`() throws {
    try log.add([10, 20], of: briefing("One", "Two"), on: "2026-03-05T14:05:00")
    #expect(log.lastTimes(of: briefing("One", "Three")) == [])
    #expect(log.lastTimes(of: briefing("One")) == [])
    #expect(log.lastTimes(of: briefing("Zero", "One", "Two")) == [])
  }

  @Test func `what is no table of rehearsals stays as it is`() throws {
    try write("My notes\n")
    #expect(throws: RehearsalLog.Problem.self) {
      try log.add([10], of: briefing("One"), on: "2026-03-05T14:05:00")
    }
    #expect(try text == "My notes\n")
    #expect(log.lastTimes(of: briefing("One")) == [])
  }

  @Test func `what somebody wrote into the table stays`() throws {
    try write("date,slide,seconds,title,remark\n2026-03-01,1,5,One,good")
    try log.add([10], of: briefing("One"), on: "2026-03-05T14:05:00")
    #expect(try text.hasPrefix("date,slide,seconds,title,remark\n2026-03-01,1,5,One,good\r\n2026"))
    #expect(log.lastTimes(of: briefing("One")) == [10])
  }

  @Test(arguments: ["x,1,ten,One\n", "x,1,-5,One\n", "x,1,99999999,One\n", "\n\n", "x\n"])
  func `rows that make no sense are none`(rows: String) throws {
    try write("date,slide,seconds,title\n" + rows)
    #expect(log.lastTimes(of: briefing("One")) == [])
  }
}
