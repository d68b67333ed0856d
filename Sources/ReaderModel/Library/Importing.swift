import ArticleStore
import Articles
import Feeds
import FoundationEssentials
import Glibc

/// Puts archives of libraries, and articles with their quotes, into a library.
///
/// What was imported is on the disk portion by portion; to import something again does no harm.
public struct Importing: Sendable {
  /// Why something is no good, and where.
  public enum Failure: Error, Equatable {
    /// The file begins neither as an archive does nor as articles do.
    case notAnArchive(String)
    /// A newer version of the program wrote it.
    case newer(String)
    /// A line, counted from 1, that is damaged.
    case damagedLine(String, line: Int)
    /// A line whose quotes do not lie within its text; the article is taken, and they are found again.
    case misfittingQuotes(String, line: Int)
  }

  /// What became of the articles of a file.
  public struct Tally: Hashable, Sendable {
    /// How many articles are new, were there, and wait for quotes as those that came are of an older engine, or misfit.
    public internal(set) var (added, known, waiting) = (0, 0, 0)

    mutating func count(_ outcome: SaveOutcome) {
      if case .known = outcome { known += 1 } else { added += 1 }
    }
  }

  let library: Library

  /// How many lines one transaction saves.
  static let portion = 512

  /// Makes the importing into a library.
  public init(into library: Library) { self.library = library }

  /// Puts an archive, or articles that `quotes --format jsonl` printed, into the library.
  ///
  /// `-` is standard input. A damaged line is reported and left out, and the rest is done. Nothing new is begun once the
  /// task is cancelled.
  ///
  /// - Throws: `LibraryFailure`, `ReadFailure`, and `Failure` for a file that is neither.
  public func restore(
    _ path: String, report: (any Error) -> Void, progress: (_ done: Int, _ share: Double?) -> Void
  ) async throws -> Tally {
    let lines = NumberedLines(path: path)
    // An empty part of a corpus is one too.
    guard let first = try await lines.peek() else { return Tally() }
    try library.database.expectMuch()
    if PrintedArticle.begins(first.bytes) { return try await take(lines, path, report: report, progress: progress) }
    guard case .header(let version) = Self.archived(first.bytes) else { throw Failure.notAnArchive(path) }
    if version > ArchiveLine.version { throw Failure.newer(path) }
    return try await restore(lines, path, report: report, progress: progress)
  }

  private static func archived(_ line: [UInt8]) -> ArchiveLine? {
    try? JSONDecoder().decode(ArchiveLine.self, from: Data(line))
  }

  private func restore(
    _ lines: NumberedLines, _ path: String, report: (any Error) -> Void,
    progress: (_ done: Int, _ share: Double?) -> Void
  ) async throws -> Tally {
    var tally = Tally()
    var portion: [ArchiveLine] = []
    func save() throws {
      for outcome in try library.database.restore(portion) { tally.count(outcome) }
      portion = []
    }
    try await forEachLine(of: lines) { line in
      Self.archived(line.bytes).map { .success($0) } ?? .failure(Failure.damagedLine(path, line: line.number))
    } _: { result in
      switch result {
      case .success(let line): portion.append(line)
      case .failure(let failure): report(failure)
      }
      if portion.count == Self.portion { try save() }
      progress(tally.added + tally.known + portion.count, await lines.share)
    }
    try save()
    return tally
  }

  /// Reads lines on all processors, and takes what came of them in order.
  func forEachLine<Value: Sendable>(
    of lines: NumberedLines, _ read: @escaping @Sendable (NumberedLines.Line) -> Result<Value, any Error>,
    _ body: (Result<Value, any Error>) async throws -> Void
  ) async throws {
    let work = OrderedWork<Result<NumberedLines.Line, ReadFailure>, Result<Value, any Error>>(ahead: Self.portion) {
      switch $0 {
      case .success(let line): read(line)
      case .failure(let failure): .failure(failure)
      }
    }
    try await work.forEach({ await lines.next() }, body)
  }

  /// The subscriptions of a file of OPML; nil where it is something else, or what can be read but once, as a pipe is.
  ///
  /// - Throws: `ReadFailure`, and `FeedFailure` for a list that cannot be read.
  public func subscriptions(in path: String) throws -> SubscriptionList? {
    var information = stat()
    guard path != "-", stat(path, &information) != 0 || information.st_mode & S_IFMT == S_IFREG else { return nil }
    let lines = try LineReader(path: path)
    var start = try lines.next()
    while let line = start, line.allSatisfy(Self.saysNothing) { start = try lines.next() }
    guard let start, Self.isMarkup(start) else { return nil }
    return try SubscriptionList(opml: try DocumentReader().document(at: .file(path: path), path: path).bytes)
  }

  /// Whether a byte is white space, or of the mark by which UTF-8 is known.
  private static func saysNothing(_ byte: UInt8) -> Bool { byte <= 0x20 || [0xEF, 0xBB, 0xBF].contains(byte) }

  private static func isMarkup(_ line: [UInt8]) -> Bool {
    // What says with its first bytes that it is UTF-16 is no JSON of ours.
    [[0xFF, 0xFE], [0xFE, 0xFF]].contains { line.starts(with: $0) }
      || line.first { !saysNothing($0) } == UInt8(ascii: "<")
  }

  /// Subscribes to feeds; answers how many are new.
  ///
  /// - Throws: `LibraryFailure`.
  public func subscribe(to list: SubscriptionList) throws(LibraryFailure) -> Int {
    var count = 0
    for feed in list.subscriptions {
      let new = NewFeed(
        address: feed.address, name: feed.title, page: feed.page, folders: feed.folders, tags: feed.tags)
      if try library.subscribe(new).isNew { count += 1 }
    }
    return count
  }
}
