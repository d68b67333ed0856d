import ArticleStore
import Articles
import Feeds
import FoundationEssentials

/// Puts archives of libraries into a library.
///
/// What was imported is on the disk portion by portion; to import an archive again does no harm.
public struct Importing: Sendable {
  /// Why an archive is no good, and where.
  public enum Failure: Error, Equatable {
    /// The file does not begin as an archive does.
    case notAnArchive(String)
    /// A newer version of the program wrote it.
    case newer(String)
    /// A line, counted from 1, that is damaged.
    case damagedLine(String, line: Int)
  }

  private let library: Library

  /// How many lines one transaction saves.
  private static let portion = 64

  /// Makes the importing into a library.
  public init(into library: Library) { self.library = library }

  /// Restores an archive and answers how many articles are new, and how many were there.
  ///
  /// `-` is standard input. A damaged line is reported and left out. Nothing new is begun once the task is cancelled.
  ///
  /// - Throws: `LibraryFailure`, `ReadFailure`, and `Failure` for a file that is no archive.
  public func restore(
    _ path: String, report: (Failure) -> Void, progress: (_ done: Int, _ share: Double?) -> Void
  ) throws -> (added: Int, known: Int) {
    let lines = try LineReader(path: path)
    var (added, known) = (0, 0)
    var portion: [ArchiveLine] = []
    func save() throws {
      for outcome in try library.database.restore(portion) {
        if case .known = outcome { known += 1 } else { added += 1 }
      }
      portion = []
    }
    try checkHeader(of: lines, path)
    while !Task.isCancelled, let bytes = try lines.next() {
      if bytes.isEmpty { continue }
      guard let line = try? JSONDecoder().decode(ArchiveLine.self, from: Data(bytes)) else {
        report(.damagedLine(path, line: lines.line))
        continue
      }
      portion.append(line)
      if portion.count == Self.portion { try save() }
      progress(added + known + portion.count, lines.share)
    }
    try save()
    return (added, known)
  }

  /// The subscriptions of a file of OPML; nil where it is something else.
  ///
  /// - Throws: `ReadFailure`, and `FeedFailure` for a list that cannot be read.
  public func subscriptions(in path: String) throws -> SubscriptionList? {
    guard path != "-" else { return nil }
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

  private func checkHeader(of lines: LineReader, _ path: String) throws {
    guard let first = try lines.next(),
      case .header(let version) = try? JSONDecoder().decode(ArchiveLine.self, from: Data(first))
    else { throw Failure.notAnArchive(path) }
    if version > ArchiveLine.version { throw Failure.newer(path) }
  }
}
