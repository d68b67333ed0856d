import Articles
import GRDB
import Queries

/// The statement that answers a query with the numbers of articles.
struct ArticleSelection {
  private(set) var sql: String
  private(set) var arguments = StatementArguments()

  /// Words of the title weigh most, then those of the byline.
  private static let rank = "bm25(articleSearch, 8, 4, 1)"

  /// Everything that a query finds, or the first so many.
  init(_ query: Query, by order: ArticleOrder, limit: Int?) {
    let text = TextQuery(query)
    var condition = Condition()
    let rest = condition.sql(text.rest)
    if let expression = text.expression, order == .relevance {
      sql = """
        SELECT article.id FROM articleSearch JOIN article ON article.id = articleSearch.rowid
        WHERE articleSearch MATCH ? AND \(rest) ORDER BY \(Self.rank), \(order.sql)
        """
      arguments = [expression] + condition.arguments
    } else {
      let words = text.expression.map { condition.with($0, "article.id IN (\(Self.matches))") } ?? "1"
      sql = "SELECT article.id FROM article WHERE \(rest) AND \(words) ORDER BY \(order.sql)"
      arguments = condition.arguments
    }
    if let limit { sql += " LIMIT \(limit)" }
  }

  /// The best of the newest articles that have the words of a query, for words that so many have that ranking them all
  /// would take long; nil where the query asks for more than words.
  init?(bestOfNewest candidates: Int, _ query: Query, limit: Int) {
    let text = TextQuery(query)
    guard let expression = text.expression, text.rest == .all else { return nil }
    sql = """
      SELECT article.id FROM (
        SELECT rowid, \(Self.rank) AS score FROM articleSearch WHERE articleSearch MATCH ? ORDER BY rowid DESC
        LIMIT \(candidates)
      ) AS found JOIN article ON article.id = found.rowid ORDER BY score, \(ArticleOrder.relevance.sql) LIMIT \(limit)
      """
    arguments = [expression]
  }

  /// What a query finds among the newest articles, each of which is asked whether it has the words; nil where the query
  /// asks for none.
  init?(amongNewest articles: Int, _ query: Query, limit: Int) {
    let text = TextQuery(query)
    guard let expression = text.expression else { return nil }
    var condition = Condition()
    let rest = condition.sql(text.rest)
    sql = """
      WITH newest AS (SELECT id FROM article ORDER BY \(ArticleOrder.date.sql) LIMIT \(articles))
      SELECT article.id FROM newest CROSS JOIN article ON article.id = newest.id
      WHERE \(rest) AND EXISTS (\(Self.matches) AND rowid = article.id) ORDER BY \(ArticleOrder.date.sql) LIMIT \(limit)
      """
    arguments = condition.arguments + [expression]
  }

  private static let matches = "SELECT rowid FROM articleSearch WHERE articleSearch MATCH ?"

  /// The expression that finds the words of a query in a text; nil when it asks for none.
  static func words(of query: Query) -> String? {
    var words: [String] = []
    collectWords(query, into: &words)
    return words.isEmpty ? nil : words.joined(separator: " OR ")
  }

  /// The words that an answer is the better for.
  private static func collectWords(_ query: Query, into words: inout [String]) {
    switch query {
    case .word(let word, let isPrefix):
      if MatchExpression.isSearchable(word) { words.append(MatchExpression.phrase(word, isPrefix: isPrefix)) }
    case .phrase(let text): if MatchExpression.isSearchable(text) { words.append(MatchExpression.phrase(text)) }
    case .field(.title, .text(let text, let isPrefix)):
      if MatchExpression.isSearchable(text) {
        words.append(MatchExpression.phrase(text, isPrefix: isPrefix, in: "title"))
      }
    case .and(let queries), .or(let queries): for query in queries { collectWords(query, into: &words) }
    case .all, .not, .field: break
    }
  }

  /// A condition on `article`, and what stands for its question marks.
  private struct Condition {
    var arguments = StatementArguments()

    mutating func sql(_ query: Query) -> String {
      switch query {
      case .all: return "1"
      case .word(let word, let isPrefix): return match(word, MatchExpression.phrase(word, isPrefix: isPrefix))
      case .phrase(let text): return match(text, MatchExpression.phrase(text))
      case .field(let field, let value): return sql(field, value)
      case .not(let query): return "NOT (\(sql(query)))"
      case .and(let queries): return joined(queries, " AND ")
      case .or(let queries): return joined(queries, " OR ")
      }
    }

    private mutating func joined(_ queries: [Query], _ separator: String) -> String {
      var parts: [String] = []
      for query in queries { parts.append("(\(sql(query)))") }
      return parts.joined(separator: separator)
    }

    mutating func with(_ argument: any DatabaseValueConvertible, _ sql: String) -> String {
      arguments += [argument]
      return sql
    }

    private mutating func match(_ text: String, _ expression: String) -> String {
      // Marks alone are in no index; they ask for nothing.
      guard MatchExpression.isSearchable(text) else { return "1" }
      return with(
        expression, "article.id IN (SELECT rowid FROM articleSearch WHERE articleSearch MATCH ?)")
    }

    private mutating func sql(_ field: QueryField, _ value: QueryValue) -> String {
      switch (field, value) {
      case (.title, .text(let text, let isPrefix)):
        return match(text, MatchExpression.phrase(text, isPrefix: isPrefix, in: "title"))
      case (.by, .text(let text, let isPrefix)):
        return match(text, MatchExpression.phrase(text, isPrefix: isPrefix, in: "authors"))
      case (.feed, .text(let text, _)) where text.hasPrefix("#") && Int64(text.dropFirst()) != nil:
        let feed = Int64(text.dropFirst()) ?? 0
        let others = with(feed, "article.id IN (SELECT articleId FROM alsoIn WHERE feedId = ?)")
        return "(\(with(feed, "article.feedId = ?")) OR \(others))"
      case (.feed, .text(let text, _)):
        let others = with(
          text,
          """
          article.id IN (SELECT articleId FROM alsoIn JOIN feed ON feed.id = alsoIn.feedId
            WHERE instr(lower(coalesce(feed.name, feed.title)), lower(?)) > 0)
          """)
        return "(\(with(text, "instr(lower(article.source), lower(?)) > 0")) OR \(others))"
      case (.folder, .text(let text, _)):
        let feeds = with(text, "SELECT id FROM feed WHERE \(Self.isInFolder)")
        let others = with(
          text, "SELECT articleId FROM alsoIn JOIN feed ON feed.id = alsoIn.feedId WHERE \(Self.isInFolder)")
        return "(article.feedId IN (\(feeds)) OR article.id IN (\(others)))"
      case (.newer, .age(let seconds)):
        return "article.instant >= CAST(strftime('%s', 'now') AS INTEGER) - \(seconds)"
      case (.isMark, .choice("today")):
        return """
          (article.instant >= CAST(strftime('%s', 'now', 'localtime', 'start of day', 'utc') AS INTEGER)
            OR article.day >= CAST(strftime('%Y%m%d', 'now', 'localtime') AS INTEGER))
          """
      case (.tag, .text(let text, _)):
        return with(text, "article.id IN (SELECT articleId FROM articleTag WHERE tag = ? COLLATE NOCASE)")
      case (.said, .text(let text, let isPrefix)):
        return people(text, isPrefix, "SELECT articleId FROM quote WHERE act = 'speech' AND personId")
      case (.about, .text(let text, let isPrefix)):
        return people(text, isPrefix, "SELECT articleId FROM castMember WHERE personId")
      case (.quote, .text(let text, let isPrefix)):
        guard MatchExpression.isSearchable(text) else { return "1" }
        return with(
          MatchExpression.phrase(text, isPrefix: isPrefix),
          """
          article.id IN (SELECT articleId FROM quote WHERE id IN
            (SELECT rowid FROM quoteSearch WHERE quoteSearch MATCH ?))
          """)
      case (.before, .day(let day)):
        return with(day.number, "article.day < ?") + " AND article.instant < \(day.start + Self.zones)"
      case (.after, .day(let day)):
        return with(day.number, "article.day >= ?") + " AND article.instant >= \(day.start - Self.zones)"
      case (.isMark, .choice(let choice)):
        return choice == "starred" ? "article.isStarred = 1" : "article.isRead = \(choice == "read" ? 1 : 0)"
      case (.has, .choice("quotes")): return "article.quoteCount > 0"
      case (.has, .choice("notes")): return "article.id IN (SELECT articleId FROM quoteNote)"
      case (.has, .choice): return "article.id IN (SELECT articleId FROM articleTag)"
      case (.kind, .choice(let kind)):
        return with(kind, "article.id IN (SELECT articleId FROM quote WHERE act = 'speech' AND kind = ?)")
      default: return "1"
      }
    }

    /// Whether a feed lies in a folder, which is named by itself or with those around it.
    private static let isInFolder = """
      '/' || lower((SELECT group_concat(value, '/') FROM json_each(feed.folders))) || '/' LIKE
        '%/' || replace(replace(replace(lower(?), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '/%' ESCAPE '\\'
      """

    /// So many seconds a day of some zone may begin before or behind that of UTC.
    private static let zones: Int64 = 14 * 3_600

    private mutating func people(_ name: String, _ isPrefix: Bool, _ selection: String) -> String {
      guard MatchExpression.isSearchable(name) else { return "1" }
      return with(
        MatchExpression.words(name, isPrefix: isPrefix),
        "article.id IN (\(selection) IN (SELECT rowid FROM personSearch WHERE personSearch MATCH ?))")
    }
  }
}
