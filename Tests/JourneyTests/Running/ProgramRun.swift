import Foundation
import Glibc
import Testing

/// What a program without a terminal printed, and how it ended.
///
/// Both streams are read while the program runs, so that it never waits for room in a pipe. One that takes too long is
/// killed, which fails the test.
struct ProgramRun {
  /// The exit status; a signal's number negative.
  let status: Int32
  /// What it wrote to standard output.
  let output: String
  /// What it wrote to standard error.
  let errors: String
  /// How long it ran.
  let duration: Duration
  /// The most memory that it held, in kB, as far as that was seen.
  let peakMemory: Int

  /// Runs a program to its end, on the thread of the caller.
  ///
  /// - Parameters:
  ///   - arguments: The words behind its name.
  ///   - program: Its path.
  ///   - input: What stands in its standard input.
  ///   - environment: Its variables; without `HOME` it finds no home folder.
  ///   - limit: How many seconds it may take.
  ///   - killedAfter: The seconds after which it is killed, if it has not ended: no failure.
  /// - Throws: What keeps it from starting, and `TooSlow`.
  init(
    _ arguments: [String], program: String = Session.program, input: String = "",
    environment: [String: String] = [:], limit: Double = 120, killedAfter: Double? = nil
  ) throws {
    let environment = ["HOME": "/nonexistent", "LANG": "C.UTF-8", "PATH": "/usr/local/bin:/usr/bin:/bin"]
      .merging(environment) { $1 }
    // A file and not a pipe, which nobody would have to fill while the output is read.
    let file = try #require(tmpfile())
    defer { fclose(file) }
    fputs(input, file)
    rewind(file)
    let (output, errors) = (try Stream(), try Stream())

    let start = ContinuousClock.now
    let child = try ChildProcess(program, arguments, environment: environment) { actions in
      posix_spawn_file_actions_adddup2(&actions, fileno(file), 0)
      posix_spawn_file_actions_adddup2(&actions, output.writing, 1)
      posix_spawn_file_actions_adddup2(&actions, errors.writing, 2)
    }
    for stream in [output, errors] { stream.closeWriting() }
    let deadline = start + .seconds(killedAfter ?? limit)
    var memory = 0
    var ending: Int32?
    while true {
      let left = max(0, min(0.02, (deadline - .now).seconds))
      let hasRead = Stream.readAll([output, errors], milliseconds: ending != nil ? 0 : Int32(left * 1000))
      if ending == nil {
        memory = max(memory, PeakMemory.of(child.identifier))
        ending = child.ending()
      } else if !hasRead {
        // What a grandchild keeps open need not end.
        break
      }
      if ending == nil, ContinuousClock.now >= deadline {
        ending = child.end()
        if killedAfter == nil {
          throw TooSlow(program: ([program] + arguments).joined(separator: " "), seconds: limit, errors: errors.text)
        }
      }
    }
    duration = ContinuousClock.now - start
    status = try #require(ending)
    self.output = output.text
    self.errors = errors.text
    peakMemory = memory
  }

  /// Runs a program like `init`, on a thread of its own, so that a server in the tests can answer it meanwhile.
  ///
  /// - Throws: What `init` does.
  static func waiting(
    _ arguments: [String], program: String = Session.program, environment: [String: String] = [:], limit: Double = 120,
    killedAfter: Double? = nil
  ) async throws -> ProgramRun {
    try await withCheckedThrowingContinuation { continuation in
      Thread.detachNewThread {
        continuation.resume(
          with: Result {
            try ProgramRun(
              arguments, program: program, environment: environment, limit: limit, killedAfter: killedAfter)
          })
      }
    }
  }

  /// A program took longer than it may.
  struct TooSlow: Error {
    let program: String
    let seconds: Double
    let errors: String
  }

  /// A pipe that is read as its bytes come.
  private final class Stream {
    let writing: Int32
    private let reading: Int32
    private var isClosed = false
    private var isAtEnd = false
    private var bytes: [UInt8] = []

    init() throws {
      var ends: [Int32] = [0, 0]
      guard pipe(&ends) == 0 else { throw ChildProcess.Failure(what: "no pipe") }
      (reading, writing) = (ends[0], ends[1])
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    }

    deinit {
      closeWriting()
      close(reading)
    }

    /// Leaves writing to the program.
    func closeWriting() {
      if !isClosed { close(writing) }
      isClosed = true
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Waits for bytes in any of the streams and reads them; whether there were some.
    static func readAll(_ streams: [Stream], milliseconds: Int32) -> Bool {
      let open = streams.filter { !$0.isAtEnd }
      var descriptors = open.map { pollfd(fd: $0.reading, events: Int16(POLLIN), revents: 0) }
      // Where nothing can come any more, only the end is waited for.
      let patience = open.isEmpty ? min(milliseconds, 1) : milliseconds
      guard poll(&descriptors, nfds_t(descriptors.count), patience) > 0 else { return false }
      for (stream, found) in zip(open, descriptors) where found.revents != 0 { stream.read() }
      return true
    }

    private func read() {
      var buffer = [UInt8](repeating: 0, count: 65_536)
      let count = Glibc.read(reading, &buffer, buffer.count)
      if count > 0 { bytes += buffer[..<count] } else { isAtEnd = true }
    }
  }
}
