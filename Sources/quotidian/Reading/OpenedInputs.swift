import ArticleStore
import Articles
import Foundation
import ReaderModel

/// Inputs that are opened without being kept: a library of them that goes with the session.
struct OpenedInputs {
  let library: Library
  /// The number of the first of them.
  let first: Int64?
  private let folder: URL

  /// Reads inputs; throws the sentence about the first where none can be read.
  init(_ inputs: [String], _ reader: Reader) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "quotidian-\(UUID().uuidString)")
    library = try Library(path: folder.appending(path: "library").path)
    var queue = InputQueue(inputs)
    var failures: [ReadFailure] = []
    var saved: [Int64] = []
    _ = try Adding(to: library, LibraryReader(reader)).add(
      &queue, isAsked: { false }, saved: { saved += $0.map(\.outcome.article) }, report: { failures.append($0) },
      progress: { _, _ in })
    first = saved.first
    if saved.isEmpty, let failure = failures.first {
      remove()
      throw failure
    }
  }

  /// Takes the library away.
  func remove() { try? FileManager.default.removeItem(at: folder) }
}
