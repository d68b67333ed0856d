import Articles
import Foundation
import GRDB

extension ArticleDatabase {
  private static let downloadColumns =
    "download.id AS id, download.address AS address, download.title AS title, download.mediaType AS mediaType, path, "
    + "entityTag, received, download.length AS length, state, failure"

  /// The sounds, films and files of an article, in its order.
  ///
  /// - Throws: `LibraryFailure`.
  public func enclosures(of article: Int64) throws(LibraryFailure) -> [Enclosure] {
    try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: "SELECT address, mediaType, length, title FROM enclosure WHERE articleId = ? ORDER BY number",
        arguments: [article])
      return try rows.map { row in
        let address: String = try row.decode(forColumn: "address")
        let download = try Row.fetchOne(
          database, sql: "SELECT \(Self.downloadColumns) FROM download WHERE address = ?", arguments: [address])
        return Enclosure(
          address: address, mediaType: try row.decode(forColumn: "mediaType"),
          length: try row.decode(forColumn: "length"), title: try row.decode(forColumn: "title"),
          download: try download.map { try Download($0) })
      }
    }
  }

  /// Everything that is fetched or was, the newest first.
  ///
  /// - Throws: `LibraryFailure`.
  public func downloads() throws(LibraryFailure) -> [Download] {
    try read { database in
      try Row.fetchAll(database, sql: "SELECT \(Self.downloadColumns) FROM download ORDER BY id DESC").map {
        try Download($0)
      }
    }
  }

  /// Has a file fetched; one that is there or did not come waits once more.
  ///
  /// - Throws: `LibraryFailure`.
  public func download(_ file: Enclosure, title: String, at instant: Date = Date()) throws(LibraryFailure) {
    try write { database in
      try database.execute(
        sql: """
          INSERT INTO download (address, title, mediaType, length, added) VALUES (?, ?, ?, ?, ?)
          ON CONFLICT (address) DO UPDATE SET state = 'waiting', failure = NULL WHERE state = 'failed'
          """,
        arguments: [file.address, title, file.mediaType, file.length, Int64(instant.timeIntervalSince1970)])
    }
  }

  /// Keeps how far a download is.
  ///
  /// - Throws: `LibraryFailure`.
  public func save(_ download: Download) throws(LibraryFailure) {
    try write { database in
      try database.execute(
        sql: """
          UPDATE download SET path = ?, entityTag = ?, received = ?, length = ?, state = ?, failure = ? WHERE id = ?
          """,
        arguments: [
          download.path, download.entityTag, download.received, download.length, download.state.rawValue,
          download.failure, download.id,
        ])
    }
  }

  /// Forgets a download; its file is not its business.
  ///
  /// - Throws: `LibraryFailure`.
  public func removeDownload(_ id: Int64) throws(LibraryFailure) {
    try write { try $0.execute(sql: "DELETE FROM download WHERE id = ?", arguments: [id]) }
  }
}

extension Download {
  fileprivate init(_ row: Row) throws {
    self.init(
      id: try row.decode(forColumn: "id"), address: try row.decode(forColumn: "address"),
      title: try row.decode(forColumn: "title"), mediaType: try row.decode(forColumn: "mediaType"),
      path: try row.decode(forColumn: "path"), entityTag: try row.decode(forColumn: "entityTag"),
      received: try row.decode(forColumn: "received"), length: try row.decode(forColumn: "length"),
      state: State(rawValue: try row.decode(forColumn: "state")) ?? .waiting,
      failure: try row.decode(forColumn: "failure"))
  }
}
