import Articles
import Cleaning

/// The documents that arguments name, one after the other, however many there are; each is read once.
///
/// A file whose name ends in `.jsonl` gives a document a line, and so does every other where records are asked for, or
/// where its name says nothing else and an article as an object of JSON stands on its first line. An
/// actor on a queue of its own, as reading may wait; it ends when the task that asks is cancelled.
public actor InputQueue {
  /// Fetches the page at an address.
  public typealias Fetching = @Sendable (String) async throws -> RawDocument

  private nonisolated let executor = QueueExecutor("inputs")
  /// The queue that it runs on.
  public nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

  private let arguments: [String]
  private let mediaType: MediaType?
  private let fetching: Fetching?
  private let patienceForWriter: Int32
  private var origins: [Result<Origin, ReadFailure>]?
  private var index = 0
  private var records: Records?

  /// A file of JSON Lines that is being read.
  private struct Records {
    let name: String
    let lines: LineReader
    var isEmpty = true
  }

  /// Makes a queue of what arguments name: files, folders, `-`, and where `fetching` is given addresses of pages.
  ///
  /// `mediaType` is what all of them are, nil where each tells it itself; `record` stands for JSON Lines.
  public init(_ arguments: [String], mediaType: MediaType? = nil, fetching: Fetching? = nil) {
    self.init(arguments, mediaType: mediaType, patienceForWriter: InputFile.patienceForWriter, fetching: fetching)
  }

  /// The same, with how long a named pipe may have no writer, in milliseconds.
  init(_ arguments: [String], mediaType: MediaType? = nil, patienceForWriter: Int32, fetching: Fetching? = nil) {
    self.arguments = arguments
    self.patienceForWriter = patienceForWriter
    self.mediaType = mediaType
    self.fetching = fetching
  }

  /// How much of everything has been handed out, 0 to 1; nil while nobody can know.
  public var share: Double? {
    guard let origins, !origins.isEmpty else { return nil }
    if let records {
      guard let share = records.lines.share else { return nil }
      return (Double(index - 1) + share) / Double(origins.count)
    }
    return Double(index) / Double(origins.count)
  }

  /// The next document, or why there is none; nil when there are no more, and when the task is cancelled.
  public func next() async -> Result<RawDocument, any Error>? {
    let all = origins ?? InputListing().inputs(of: arguments)
    origins = all
    while !Task.isCancelled {
      do {
        if let record = try nextRecord() { return .success(record) }
        guard index < all.count else { return nil }
        index += 1
        if let document = try await document(at: try all[index - 1].get()), !Task.isCancelled {
          return .success(document)
        }
      } catch {
        // What was broken off is no bad input.
        return Task.isCancelled ? nil : .failure(error)
      }
    }
    return nil
  }

  /// The document at an origin; nil where it is a file of records, which come one by one.
  private func document(at origin: Origin) async throws -> RawDocument? {
    let path: String
    switch origin {
    case .page(let address):
      guard let fetching else { throw ReadFailure.missing(address) }
      do { return try await fetching(address) } catch { throw PageFailure(address: address, reason: error) }
    case .file(let name): path = name
    case .standardInput: path = "-"
    case .record, .item, .library: throw ReadFailure.missing(origin.label)
    }
    guard mediaType == .record || mediaType == nil && path.hasSuffix(".jsonl") else {
      let document = try DocumentReader(mediaType: mediaType, patienceForWriter: patienceForWriter).document(
        at: origin, path: path)
      guard mediaType == nil, !saysType(path), ArticleCleaner.isRecords(document.bytes) else { return document }
      records = Records(name: origin.label, lines: LineReader(document.bytes, name: origin.label))
      return nil
    }
    records = Records(name: origin.label, lines: try LineReader(path: path))
    return nil
  }

  /// Whether the name of a file says that it is no records.
  private func saysType(_ path: String) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    return name.contains(".") && ![".json", ".ndjson"].contains { name.hasSuffix($0) }
  }

  /// The next record of the file that is being read; nil when it has no more.
  private func nextRecord() throws(ReadFailure) -> RawDocument? {
    guard let current = records else { return nil }
    while let line = try current.lines.next() {
      if line.allSatisfy({ $0 == 32 || $0 == 9 || $0 == 13 }) { continue }
      records?.isEmpty = false
      let origin = Origin.record(name: nil, container: current.name, line: current.lines.line)
      return RawDocument(origin: origin, bytes: line, mediaType: .record, charset: "utf-8")
    }
    records = nil
    // A stream of records that is said to be one may have none, as parts of a corpus have.
    if current.isEmpty, mediaType == nil, !Task.isCancelled { throw .noRecords(current.name) }
    return nil
  }
}
