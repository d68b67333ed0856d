import Foundation
import Testing

/// The runner of programs itself: it neither hangs nor passes what has failed.
struct ProgramRunTests {
  private func shell(_ script: String, input: String = "", limit: Double = 60) throws -> ProgramRun {
    try ProgramRun(["-c", script], program: "/bin/sh", input: input, limit: limit)
  }

  @Test func `more than a pipe holds is read from both streams`() throws {
    let run = try shell("seq 200000; seq 200000 >&2; seq 3")
    #expect(run.status == 0)
    #expect(run.output.count == run.errors.count + 6)
    #expect(run.errors.hasSuffix("\n200000\n"))
  }

  @Test func `more than a pipe holds is given`() throws {
    let input = String(repeating: "The ice is thin.\n", count: 20_000)
    #expect(try shell("cat", input: input).output == input)
  }

  @Test func `a program that takes too long is killed and an error`() throws {
    let start = ContinuousClock.now
    #expect(throws: ProgramRun.TooSlow.self) { try shell("echo begun >&2; exec sleep 60", limit: 0.3) }
    #expect(ContinuousClock.now - start < .seconds(30))
  }

  @Test func `what a grandchild keeps open holds nobody up`() throws {
    let start = ContinuousClock.now
    #expect(try shell("sleep 60 & echo done").output == "done\n")
    #expect(ContinuousClock.now - start < .seconds(30))
  }

  @Test func `the status is that of the program, a signal negative`() throws {
    #expect(try shell("exit 3").status == 3)
    #expect(try shell("kill -9 $$").status == -9)
  }

  @Test func `a wait in vain fails the test`() throws {
    let session = try Session("/bin/sh", ["-c", "echo here; sleep 60"], width: 20, height: 3)
    session.waitFor("here")
    withKnownIssue { session.wait(seconds: 0.1) { $0.contains("elsewhere") } }
    withKnownIssue { session.waitForOutput(beyond: session.output.count, seconds: 0.1) }
    withKnownIssue { _ = session.waitForEnd(seconds: 0.1) }
  }
}
