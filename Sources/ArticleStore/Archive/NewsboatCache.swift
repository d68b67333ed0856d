import Articles
import Foundation
import GRDB

/// The file `cache.db` of newsboat: articles with what became of them.
public struct NewsboatCache: Sendable {
  /// An article of it.
  public struct Item: Sendable {
    /// What its feed calls it.
    public let identifier: String
    /// What it says of itself.
    public let title, author, link: String
    /// The text, as markup.
    public let content: String
    /// When it came out, in seconds since 1970.
    public let published: Int64
    /// Whether nobody read it, and whether somebody took it out.
    public let isUnread, isDeleted: Bool
    /// The letters that it was flagged with.
    public let flags: String
    /// The sound or film that belongs to it, and its kind.
    public let enclosure, enclosureType: String?
  }

  private let database: DatabaseQueue

  /// Opens a cache, which stays as it is.
  ///
  /// - Throws: `LibraryFailure` for what is none.
  public init(path: String) throws(LibraryFailure) {
    do {
      var configuration = GRDB.Configuration()
      configuration.readonly = true
      database = try DatabaseQueue(path: path, configuration: configuration)
      let isOne = try database.read { try $0.tableExists("rss_item") && $0.tableExists("rss_feed") }
      if !isOne { throw LibraryFailure.foreign(path) }
    } catch {
      throw LibraryFailure(error, path: path)
    }
  }

  /// The addresses of its feeds, with the titles that they have.
  ///
  /// - Throws: `LibraryFailure`.
  public func feeds() throws(LibraryFailure) -> [(address: String, title: String, page: String)] {
    try read { database in
      try Row.fetchAll(database, sql: "SELECT rssurl, title, url FROM rss_feed").map {
        (Self.text($0, "rssurl"), Self.text($0, "title"), Self.text($0, "url"))
      }
    }
  }

  /// The articles of a feed, the newest first.
  ///
  /// - Throws: `LibraryFailure`.
  public func items(of feed: String) throws(LibraryFailure) -> [Item] {
    try read { database in
      try Row.fetchAll(
        database, sql: "SELECT * FROM rss_item WHERE feedurl = ? ORDER BY pubDate DESC, id DESC", arguments: [feed]
      ).map { row in
        func optional(_ column: String) -> String? { Self.text(row, column).isEmpty ? nil : Self.text(row, column) }
        return Item(
          identifier: Self.text(row, "guid"), title: Self.text(row, "title"), author: Self.text(row, "author"),
          link: Self.text(row, "url"), content: Self.text(row, "content"),
          published: Int64.fromDatabaseValue(row["pubDate"] ?? .null) ?? 0, isUnread: Self.flag(row, "unread"),
          isDeleted: Self.flag(row, "deleted"), flags: Self.text(row, "flags"), enclosure: optional("enclosure_url"),
          enclosureType: optional("enclosure_type"))
      }
    }
  }

  /// A text that may have any bytes, and that older caches may lack.
  private static func text(_ row: Row, _ column: String) -> String {
    guard let value: DatabaseValue = row[column] else { return "" }
    switch value.storage {
    case .string(let text): return text
    case .blob(let data): return String(decoding: data, as: UTF8.self)
    default: return ""
    }
  }

  private static func flag(_ row: Row, _ column: String) -> Bool {
    guard let value: DatabaseValue = row[column] else { return false }
    return Int.fromDatabaseValue(value) == 1
  }

  private func read<Value>(_ body: (Database) throws -> Value) throws(LibraryFailure) -> Value {
    do { return try database.read(body) } catch { throw LibraryFailure(error, path: database.path) }
  }
}
