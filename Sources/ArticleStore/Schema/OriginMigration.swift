import Articles
import GRDB

/// Keeps where an input came from as an `Origin` in JSON, where a label for people stood, and how it is to be read.
///
/// `mediaType` is empty where name and content are to tell.
enum OriginMigration {
  static func run(_ database: Database) throws {
    try database.execute(
      sql: """
        ALTER TABLE revision RENAME COLUMN form TO mediaType;
        ALTER TABLE revision ADD COLUMN charset TEXT;
        ALTER TABLE revision ADD COLUMN base TEXT;
        UPDATE revision SET charset = 'utf-8' WHERE mediaType = 'record';
        """)
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT revision.rowid AS row, CAST(origin AS TEXT) AS origin, mediaType = 'record' AS isRecord,
          CAST(identifier AS TEXT) AS identifier, CAST(feed.key AS TEXT) AS feed
        FROM revision LEFT JOIN article ON article.id = articleId LEFT JOIN feed ON feed.id = feedId
        """)
    var origins: [(row: Int64, json: String)] = []
    while let row = try rows.next() {
      let origin = Origin(
        label: try row.decode(forColumn: "origin"), isRecord: try row.decode(forColumn: "isRecord"),
        identifier: try row.decode(forColumn: "identifier"), feed: try row.decode(forColumn: "feed"))
      origins.append((try row.decode(forColumn: "row"), try JSON.text(origin)))
    }
    let update = try database.makeStatement(sql: "UPDATE revision SET origin = ? WHERE rowid = ?")
    for (row, json) in origins { try update.execute(arguments: [json, row]) }
  }
}

extension Origin {
  /// The origin that a label for people tells of, as far as it does.
  ///
  /// `identifier` and `feed` are those of the article: a feed's key and the item's behind `#`, or the name of a file of
  /// records and that of the record.
  init(label: String, isRecord: Bool = false, identifier: String? = nil, feed: String? = nil) {
    if isRecord, let identifier, let feed, identifier.hasPrefix(feed + "#") {
      self = .item(feed: feed, key: String(identifier.dropFirst(feed.count + 1)))
      return
    }
    let line = label.reversed().prefix { $0.isASCII && $0.isNumber }.count
    let container = label.dropLast(line)
    if let number = Int(label.suffix(line)), container.hasSuffix(", line ") {
      let path = String(container.dropLast(", line ".count))
      let file = (path.split(separator: "/").last.map(String.init) ?? path) + "#"
      let name = identifier.flatMap { $0.hasPrefix(file) ? String($0.dropFirst(file.count)) : nil }
      self = .record(name: name, container: path, line: number)
    } else if label.hasPrefix("http://") || label.hasPrefix("https://") {
      self = .page(address: label)
    } else {
      self = label == Origin.standardInput.label ? .standardInput : .file(path: label)
    }
  }
}
