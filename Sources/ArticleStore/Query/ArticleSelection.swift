import Articles
import GRDB
import Queries

/// The statement that answers a query with the numbers of articles.
struct ArticleSelection {
  private(set) var sql: String
  private(set) var arguments = StatementArguments()

  /// Words of the title weigh most, then those of the byline.
  private static let rank = "bm25(articleSearch, 8, 4, 1)"

  /// Everything that a query finds, or the first so many; what rules have hidden only where it is asked for.
  init(_ query: Query, by order: ArticleOrder, limit: Int?) {
    let text = TextQuery(query)
    var condition = Condition()
    let rest = condition.sql(text.rest) + (Self.asksForHidden(query) ? "" : Self.isShown)
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
      ) AS found JOIN article ON article.id = found.rowid WHERE 1\(Self.isShown)
      ORDER BY score, \(ArticleOrder.relevance.sql) LIMIT \(limit)
      """
    arguments = [expression]
  }

  /// The first of the newest articles that are what a query finds, each of which is asked in turn until there are enough.
  ///
  /// It is one statement, so that the people of a name, or the quotes with a word, are looked up once.
  init(newest candidates: Int, _ query: Query, limit: Int) {
    let text = TextQuery(query)
    var condition = Condition(asksEach: true)
    let rest = condition.sql(text.rest) + (Self.asksForHidden(query) ? "" : Self.isShown)
    let words = text.expression.map { condition.with($0, "EXISTS (\(Self.matches) AND rowid = article.id)") } ?? "1"
    // A subquery that has a limit is worked off in its order, and no further than there are enough. It reads the index
    // alone: most conditions need nothing else of an article.
    sql = """
      SELECT article.id FROM (
        SELECT id AS candidate FROM article ORDER BY \(ArticleOrder.date.sql) LIMIT \(candidates)
      ) AS newest CROSS JOIN article ON article.id = newest.candidate WHERE \(rest) AND \(words) LIMIT \(limit)
      """
    arguments = condition.arguments
  }

  /// Counts what the words, the quotes or the people of a query find, up to a number; nil where it asks for none of them.
  ///
  /// Of several that all must be there only the first counts.
  init?(countingUpTo limit: Int, _ query: Query) {
    var condition = Condition()
    let text = TextQuery(query)
    var found = text.expression.map { condition.with($0, Self.matches) }
    let fields = if case .and(let queries) = text.rest { queries } else { [text.rest] }
    for field in fields where found == nil { found = condition.selection(field) }
    guard let found else { return nil }
    sql = "SELECT count(*) FROM (\(found) LIMIT \(limit))"
    arguments = condition.arguments
  }

  /// What a query finds among the articles whose numbers are in a table.
  init(_ query: Query, among table: String) {
    var condition = Condition()
    let sql = condition.sql(query)
    self.sql =
      "SELECT article.id AS id FROM \(table) AS chosen CROSS JOIN article ON article.id = chosen.id WHERE \(sql)"
    arguments = condition.arguments
  }

  /// Where nothing is hidden, which is asked once, nothing is looked for.
  private static let isShown = """
     AND (NOT EXISTS (SELECT 1 FROM hiddenArticle)
      OR NOT EXISTS (SELECT 1 FROM hiddenArticle WHERE articleId = article.id))
    """

  private static func asksForHidden(_ query: Query) -> Bool {
    switch query {
    case .field(.isMark, .choice("hidden")): true
    case .not(let query): asksForHidden(query)
    case .and(let queries), .or(let queries): queries.contains(where: asksForHidden)
    default: false
    }
  }

  private static let matches = "SELECT rowid FROM articleSearch WHERE articleSearch MATCH ?"

  /// A condition on `article`, and what stands for its question marks.
  private struct Condition {
    var arguments = StatementArguments()
    /// Whether each article is asked what it has, instead of all being looked for that have it.
    var asksEach = false

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
      case (.title, .whole(let text)): return with(text, "article.title = ?")
      case (.title, .pattern(let text)): return with(text, "isFound(?, article.title)")
      case (.text, .text(let text, let isPrefix)):
        return match(text, MatchExpression.phrase(text, isPrefix: isPrefix, in: "text"))
      case (.text, .pattern(let text)):
        return with(
          text, "EXISTS (SELECT 1 FROM body WHERE articleId = article.id AND isFound(?, unpacked(body.text)))")
      case (.by, .whole(let text)): return author(with(text, "value = ?"))
      case (.by, .pattern(let text)): return author(with(text, "isFound(?, value)"))
      case (.by, .text(let text, let isPrefix)):
        return match(text, MatchExpression.phrase(text, isPrefix: isPrefix, in: "authors"))
      case (.feed, .text(let text, _)) where text.hasPrefix("#") && Int64(text.dropFirst()) != nil:
        let feed = Int64(text.dropFirst()) ?? 0
        let others = with(feed, "article.id IN (SELECT articleId FROM alsoIn WHERE feedId = ?)")
        return "(\(with(feed, "article.feedId = ?")) OR \(others))"
      case (.feed, .whole(let text)):
        return cameFrom("source = ?", "? IN (address, key, coalesce(name, title))", text)
      case (.feed, .pattern(let text)):
        return cameFrom("isFound(?, source)", "isFound(?, coalesce(name, title))", text)
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
      case (.said, .text):
        guard let speeches = selection(.field(field, value)) else { return "1" }
        return asksEach
          ? "EXISTS (\(speeches) AND articleId = article.id)" : "article.id IN (\(speeches))"
      case (.about, .text(let text, let isPrefix)):
        guard MatchExpression.isSearchable(text) else { return "1" }
        return "article.id IN (SELECT articleId FROM castMember WHERE \(people(text, isPrefix)))"
      case (.quote, .text):
        guard let quotes = selection(.field(field, value)) else { return "1" }
        return asksEach
          ? "EXISTS (SELECT 1 FROM quote WHERE articleId = article.id AND +id IN (\(quotes)))"
          : "article.id IN (SELECT articleId FROM quote WHERE id IN (\(quotes)))"
      case (.before, .day(let day)):
        return with(day.number, "article.day < ?") + " AND article.instant < \(day.start + Self.zones)"
      case (.after, .day(let day)):
        return with(day.number, "article.day >= ?") + " AND article.instant >= \(day.start - Self.zones)"
      case (.isMark, .choice(let choice)):
        switch choice {
        case "starred": return "article.isStarred = 1"
        case "hidden": return "article.id IN (SELECT articleId FROM hiddenArticle)"
        default: return "article.isRead = \(choice == "read" ? 1 : 0)"
        }
      case (.has, .choice("quotes")): return "article.quoteCount > 0"
      case (.has, .choice("notes")): return "article.id IN (SELECT articleId FROM quoteNote)"
      case (.has, .choice): return "article.id IN (SELECT articleId FROM articleTag)"
      case (.kind, .choice(let kind)):
        return with(kind, "article.id IN (SELECT articleId FROM quote WHERE act = 'speech' AND kind = ?)")
      default: return "1"
      }
    }

    private func author(_ condition: String) -> String {
      "EXISTS (SELECT 1 FROM json_each(article.authors) WHERE \(condition))"
    }

    /// Articles of feeds for which a condition holds, and those without a feed whose source is as it says.
    private mutating func cameFrom(_ source: String, _ feed: String, _ text: String) -> String {
      let feeds = with(text, "article.feedId IN (SELECT id FROM feed WHERE \(feed))")
      let others = with(
        text, "article.id IN (SELECT articleId FROM alsoIn WHERE feedId IN (SELECT id FROM feed WHERE \(feed)))")
      return "(\(feeds) OR \(others) OR article.feedId IS NULL AND \(with(text, source)))"
    }

    /// Whether a feed lies in a folder, which is named by itself or with those around it.
    private static let isInFolder = """
      '/' || lower((SELECT group_concat(value, '/') FROM json_each(feed.folders))) || '/' LIKE
        '%/' || replace(replace(replace(lower(?), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '/%' ESCAPE '\\'
      """

    /// So many seconds a day of some zone may begin before or behind that of UTC.
    private static let zones: Int64 = 14 * 3_600

    /// The statement that finds what a field about quotes asks for: quotes, or articles where somebody speaks.
    mutating func selection(_ query: Query) -> String? {
      switch query {
      case .field(.said, .text(let name, let isPrefix)) where MatchExpression.isSearchable(name):
        "SELECT articleId FROM quote WHERE act = 'speech' AND \(people(name, isPrefix))"
      case .field(.quote, .text(let text, let isPrefix)) where MatchExpression.isSearchable(text):
        with(
          MatchExpression.phrase(text, isPrefix: isPrefix), "SELECT rowid FROM quoteSearch WHERE quoteSearch MATCH ?")
      default: nil
      }
    }

    private mutating func people(_ name: String, _ isPrefix: Bool) -> String {
      with(
        MatchExpression.words(name, isPrefix: isPrefix),
        "personId IN (SELECT rowid FROM personSearch WHERE personSearch MATCH ?)")
    }
  }
}
