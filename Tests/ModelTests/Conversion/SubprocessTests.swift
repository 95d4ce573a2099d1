import Testing

@testable import Model

/// Programs that are run beside ours, well-behaved and otherwise.
@Suite struct SubprocessTests {
  @Test func `output, errors and status come back`() throws {
    let outcome = try shell("echo out; echo err >&2; exit 3").run()
    #expect(String(decoding: outcome.output, as: UTF8.self) == "out\n")
    #expect(String(decoding: outcome.errors, as: UTF8.self) == "err\n")
    #expect(outcome.status == 3)
  }

  @Test func `it reads nothing and sees none of our variables and files`() throws {
    let outcome = try shell("cat; echo ${HOME-none}; ls /proc/self/fd").run()
    // The fourth is the folder that ls itself reads.
    #expect(String(decoding: outcome.output, as: UTF8.self) == "none\n0\n1\n2\n3\n")
  }

  @Test func `arguments are words, whatever they hold`() throws {
    let odd = FilePath(bytes: Array("a b;$(c)\n".utf8) + [0xFF])
    let outcome = try Subprocess(
      program: "printf", arguments: [FilePath("%s"), odd]
    ).run()
    #expect(outcome.output == odd.bytes)
  }

  @Test func `a program that is not there is told from one that fails`() {
    #expect(throws: Subprocess.Failure.missing) {
      try Subprocess(program: "no-such-program-of-ours", arguments: []).run()
    }
  }

  @Test func `a signal is a status`() throws {
    #expect(try shell("kill -9 $$").run().status == 137)
  }

  @Test func `much output is read, and too much ends the program`() throws {
    let much = try shell("head -c 3000000 /dev/zero; head -c 300000 /dev/zero >&2").run()
    #expect(much.output.count == 3_000_000)
    #expect(much.errors.count == 65536)
    var endless = shell("cat /dev/zero")
    endless.outputLimit = 1_000_000
    #expect(throws: Subprocess.Failure.tooMuchOutput) { try endless.run() }
  }

  @Test(arguments: ["sleep 1000", "exec >&- 2>&-; sleep 1000", "sleep 1000 & sleep 1000"])
  func `a program that takes too long is ended with its children`(script: String) {
    var slow = shell(script)
    slow.timeLimit = 0.05
    #expect(throws: Subprocess.Failure.tooLong) { try slow.run() }
  }

  @Test func `a program is ended when the work is called off`() {
    var asked = 0
    #expect(throws: Subprocess.Failure.cancelled) {
      try shell("sleep 1000").run {
        asked += 1
        return asked > 1
      }
    }
  }

  private func shell(_ script: String) -> Subprocess {
    Subprocess(program: "sh", arguments: [FilePath("-c"), FilePath(script)])
  }
}
