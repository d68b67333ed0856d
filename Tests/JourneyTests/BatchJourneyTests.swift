import Foundation
import Glibc
import Testing

@testable import quotidian

struct BatchJourneyTests {
  private let fixture: Fixture

  init() throws { fixture = try Fixture() }

  private func record(_ number: Int) -> String {
    "{\"id\": \"\(number)\", \"text\": \"“The ice is thin number \(number),” Ada Poe said.\"}\n"
  }

  /// A running program whose input stays open, its output and diagnostics in files.
  private func start(_ arguments: [String]) throws -> (process: Process, input: Pipe) {
    let process = Process()
    let input = Pipe()
    process.executableURL = URL(fileURLWithPath: Session.program)
    process.arguments = arguments
    process.environment = ["HOME": "/nonexistent", "LANG": "C.UTF-8"]
    process.standardInput = input
    process.standardOutput = FileHandle(forUpdatingAtPath: try fixture.write("output", ""))
    process.standardError = FileHandle(forUpdatingAtPath: try fixture.write("errors", ""))
    try process.run()
    return (process, input)
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: fixture.folder + "/" + name, encoding: .utf8)
  }

  private func identifiers(in output: String) throws -> [String?] {
    try output.split(separator: "\n").map {
      try (JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])?["id"] as? String
    }
  }

  @Test func `records on standard input come out in their order, a bad one stops nothing`() throws {
    let lines = (1...60).map(record).joined() + "nonsense\n" + record(61)
    let run = try ProgramRun(["quotes", "--type", "jsonl", "--format", "jsonl", "-"], input: lines)
    #expect(run.status == 1)
    #expect(try identifiers(in: run.output) == (1...61).map(String.init))
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(run.errors.contains("line 61"))
  }

  @Test func `an interrupt ends the batch with what is done printed whole`() async throws {
    let (process, input) = try start(["quotes", "--type", "jsonl", "--format", "jsonl", "-"])
    try input.fileHandleForWriting.write(contentsOf: Data((1...60).map(record).joined().utf8))
    for _ in 0..<400 where try identifiers(in: text("output")).count < 30 {
      try await Task.sleep(for: .milliseconds(25))
    }
    kill(process.processIdentifier, SIGINT)
    for _ in 0..<400 where process.isRunning { try await Task.sleep(for: .milliseconds(25)) }
    if process.isRunning { process.terminate() }
    process.waitUntilExit()
    #expect(process.terminationStatus == 130)
    let done = try identifiers(in: text("output"))
    #expect(done.count >= 30)
    #expect(done == (1...done.count).map(String.init))
    #expect(try text("errors").contains("interrupted; what was done is printed: \(done.count) of the inputs."))
  }

  @Test func `the line of progress tells what is done, the rate and the time left`() {
    #expect(Progress.line(done: 30, share: nil, seconds: 3) == "30 done, 10 a second")
    #expect(Progress.line(done: 30, share: 0.25, seconds: 3) == "30 done, 10 a second, 25 %, 9 s left")
    #expect(Progress.line(done: 100, share: 0.01, seconds: 2).hasSuffix("1 %, 3 min 18 s left"))
    #expect(Progress.line(done: 100, share: 0.001, seconds: 2) == "100 done, 50 a second")
  }

  @Test func `progress is shown on a terminal only, and taken away`() throws {
    // On a terminal a quick batch has none either; what is printed is what was asked for.
    let path = try fixture.write("a.txt", "“The ice is thin,” Ada Poe said.")
    let session = try Session(Session.program, ["quotes", "--format", "tsv", path])
    let status = session.waitForEnd()
    #expect(status == 0)
    #expect(!String(decoding: session.output, as: UTF8.self).contains("a second"))
  }
}
