import Foundation
import Synchronization

/// A feed that a program of the person's makes: `exec:COMMAND` prints one, `filter:COMMAND:ADDRESS` makes one of another.
public struct ProgramFeed: Hashable, Sendable {
  /// The line for the shell.
  public let command: String
  /// Where what the program reads is fetched from; nil where it reads nothing.
  public let address: String?

  /// Reads the address of a feed; nil for one that is no program.
  public init?(_ address: String) {
    if address.hasPrefix("exec:") {
      command = String(address.dropFirst("exec:".count))
      self.address = nil
    } else if address.hasPrefix("filter:") {
      let rest = address.dropFirst("filter:".count)
      // A program may have colons in its name, an address begins with its scheme.
      guard let scheme = rest.range(of: ":http", options: .backwards) else { return nil }
      command = String(rest[..<scheme.lowerBound])
      self.address = String(rest[rest.index(after: scheme.lowerBound)...])
    } else {
      return nil
    }
    if command.allSatisfy(\.isWhitespace) { return nil }
  }

  /// No program prints more, or runs longer.
  private static let (mostBytes, longest) = (32_000_000, 60.0)

  /// What the program prints when it reads some bytes.
  ///
  /// - Throws: `ProgramFailure`.
  func output(of input: [UInt8]) async throws -> [UInt8] {
    let command = command
    return try await withCheckedThrowingContinuation { answer in
      Thread.detachNewThread {
        answer.resume(with: Result { try Self.run(command, input) })
      }
    }
  }

  private static func run(_ command: String, _ input: [UInt8]) throws -> [UInt8] {
    let process = Process()
    let (reading, writing) = (Pipe(), Pipe())
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command]
    process.standardInput = writing
    process.standardOutput = reading
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { throw ProgramFailure.notRun(command) }
    let isLate = Mutex(false)
    let watch = DispatchWorkItem {
      isLate.withLock { $0 = true }
      process.terminate()
    }
    DispatchQueue.global().asyncAfter(deadline: .now() + longest, execute: watch)
    defer { watch.cancel() }
    Thread.detachNewThread {
      // A program that reads nothing closes its end, which is no failure.
      try? writing.fileHandleForWriting.write(contentsOf: input)
      try? writing.fileHandleForWriting.close()
    }
    var bytes: [UInt8] = []
    while let part = try? reading.fileHandleForReading.read(upToCount: 65_536), !part.isEmpty {
      bytes += part
      if bytes.count > mostBytes {
        process.terminate()
        throw ProgramFailure.tooMuch(command)
      }
    }
    process.waitUntilExit()
    if isLate.withLock({ $0 }) { throw ProgramFailure.tooLate(command) }
    guard process.terminationStatus == 0 else { throw ProgramFailure.failed(command, process.terminationStatus) }
    return bytes
  }
}

/// Why a program made no feed.
public enum ProgramFailure: Error, Hashable, Sendable {
  /// Nobody has said that it may be run.
  case notAllowed(String)
  /// It could not be started.
  case notRun(String)
  /// It ended with a status that is no success.
  case failed(String, Int32)
  /// It printed more than a feed may have, or took too long.
  case tooMuch(String)
  case tooLate(String)
}
