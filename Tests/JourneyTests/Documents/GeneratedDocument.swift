import Foundation
import Testing

/// A document that is made from the tables of the program and kept in the repository.
///
/// Where what is kept is not what is made, the document is stale and the test fails; `QUOTIDIAN_RECORD=1` writes it anew.
struct GeneratedDocument {
  /// The folder of the documents.
  static let folder = Repository.url.appending(path: "Sources/quotidian/Documentation")

  /// The path in the folder.
  let path: String

  /// Compares what was made with what is kept.
  func expect(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let url = Self.folder.appending(path: path)
    if ProcessInfo.processInfo.environment["QUOTIDIAN_RECORD"] == "1" {
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: url, atomically: true, encoding: .utf8)
    }
    let advice: Comment = "QUOTIDIAN_RECORD=1 swift test --filter DocumentTests writes \(path) anew"
    let kept = try #require(try? String(contentsOf: url, encoding: .utf8), advice, sourceLocation: sourceLocation)
    let (made, there) = (text.components(separatedBy: "\n"), kept.components(separatedBy: "\n"))
    let line = zip(made, there).enumerated().first { $0.element.0 != $0.element.1 }
    // The first line that differs tells more than both texts would.
    #expect(line?.element.1 == line?.element.0, advice, sourceLocation: sourceLocation)
    #expect(made.count == there.count, advice, sourceLocation: sourceLocation)
  }
}

/// The repository that the tests were compiled from.
enum Repository {
  /// Its folder.
  static let url = URL(filePath: #filePath + "/../../../..").standardized

  /// The text of one of its files.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: url.appending(path: path), encoding: .utf8)
  }
}
