import Foundation

/// Reads the lines of a file, which may be compressed by gzip.
struct CorpusFile {
  enum Failure: Error, CustomStringConvertible {
    case unreadable(String)

    var description: String {
      switch self {
      case .unreadable(let path): "cannot read \(path): is the path right, and gzip installed?"
      }
    }
  }

  let path: String

  /// The lines, without their ends.
  func lines() throws -> [Substring] {
    guard path.hasSuffix(".gz") else {
      guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { throw Failure.unreadable(path) }
      return text.split(separator: "\n", omittingEmptySubsequences: false)
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["gzip", "-dc", path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure.unreadable(path) }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
  }
}
