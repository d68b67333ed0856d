import Articles
import GRDB
import Queries

/// A rule whose query was read.
public struct ReadRule: Sendable {
  /// The rule.
  public let rule: ArticleRule
  /// Its query.
  public let query: Query

  /// Reads the query of a rule.
  ///
  /// - Throws: `QueryFailure`.
  public init(_ rule: ArticleRule) throws(QueryFailure) {
    self.rule = rule
    query = try QueryParser.query(rule.query)
  }
}

extension ArticleDatabase {
  /// The articles of the library that a rule would be for, the newest first.
  ///
  /// - Throws: `LibraryFailure`.
  public func articles(of rule: ReadRule) throws(LibraryFailure) -> [Int64] {
    try articles(matching: rule.query, by: .date, limit: nil)
  }

  /// Does what a rule says to all articles of the library that it is for; answers how many.
  ///
  /// - Throws: `LibraryFailure`.
  public func applyToAll(_ rule: ReadRule) throws(LibraryFailure) -> Int {
    try write { try RuleApplication($0).apply(rule, among: "article").count }
  }

  /// Does what rules say to articles that were read while nobody knew the rules; answers of how many.
  ///
  /// - Throws: `LibraryFailure`.
  public func catchUp(with rules: [ReadRule]) throws(LibraryFailure) -> Int {
    let waiting = try read {
      try Int64.fetchAll($0, sql: "SELECT id FROM article WHERE awaitsRules = 1 AND analysedBy > 0 ORDER BY id")
    }
    if !waiting.isEmpty { try write { try RuleApplication($0).apply(rules, toNewOf: waiting) } }
    return waiting.count
  }

  /// Has lists show articles again that a rule hid; answers how many.
  ///
  /// - Throws: `LibraryFailure`.
  public func showHidden() throws(LibraryFailure) -> Int {
    try write { database in
      try database.execute(sql: "DELETE FROM hiddenArticle")
      return database.changesCount
    }
  }
}

/// Does what rules say within one transaction.
struct RuleApplication {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// Does what rules say to those of some articles that rules have not been asked about.
  func apply(_ rules: [ReadRule], toNewOf articles: [Int64]) throws {
    let numbers: StatementArguments = ["[" + articles.map(String.init).joined(separator: ",") + "]"]
    let new = "id IN (SELECT value FROM json_each(?)) AND awaitsRules = 1"
    if !rules.isEmpty {
      try database.execute(sql: "CREATE TEMP TABLE incoming AS SELECT id FROM article WHERE \(new)", arguments: numbers)
    }
    defer { if !rules.isEmpty { try? database.execute(sql: "DROP TABLE incoming") } }
    try database.execute(sql: "UPDATE article SET awaitsRules = 0 WHERE \(new)", arguments: numbers)
    for rule in rules { _ = try apply(rule, among: "incoming") }
  }

  /// Has the sounds and films wait to be fetched that nobody has asked for yet.
  private static let fetching = """
    INSERT INTO download (address, title, mediaType, length, added)
    SELECT enclosure.address, article.title, enclosure.mediaType, enclosure.length, CAST(strftime('%s', 'now') AS INTEGER)
    FROM enclosure JOIN article ON article.id = enclosure.articleId
    WHERE article.id IN (SELECT id FROM ruled)
      AND (enclosure.mediaType LIKE 'audio/%' OR enclosure.mediaType LIKE 'video/%')
    ON CONFLICT (address) DO NOTHING
    """

  func apply(_ rule: ReadRule, among table: String) throws -> [Int64] {
    let selection = ArticleSelection(rule.query, among: table)
    try database.execute(sql: "CREATE TEMP TABLE ruled AS \(selection.sql)", arguments: selection.arguments)
    defer { try? database.execute(sql: "DROP TABLE ruled") }
    let articles = try Int64.fetchAll(database, sql: "SELECT id FROM ruled")
    if articles.isEmpty { return [] }
    let chosen = "id IN (SELECT id FROM ruled)"
    for deed in rule.rule.deeds {
      switch deed {
      case .read: try database.execute(sql: "UPDATE article SET isRead = 1 WHERE \(chosen)")
      case .star: try database.execute(sql: "UPDATE article SET isStarred = 1 WHERE \(chosen)")
      case .tag(let tag):
        try database.execute(
          sql: "INSERT OR IGNORE INTO articleTag (articleId, tag) SELECT id, ? FROM ruled", arguments: [tag])
      case .fetch: try database.execute(sql: Self.fetching)
      case .hide:
        // What nobody is to see waits for nobody to read it.
        try database.execute(
          sql: """
            INSERT OR IGNORE INTO hiddenArticle SELECT id FROM ruled;
            UPDATE article SET isRead = 1 WHERE \(chosen);
            """)
      case .delete:
        _ = try ArticleRemoval(database).remove(
          where: "\(chosen) AND \(ArticleRemoval.isUnmarked)", [], isForGood: true)
      }
    }
    return articles
  }
}
