import Articles

/// What a column may not have, besides values of another type, and what is put in its place.
struct ValueRule {
  let table: String
  let column: String
  /// The condition that finds what cannot be there.
  let wrong: String
  /// The expression that takes its place; nil where the quotes of the article are to be found anew.
  let replacement: String?

  /// The one table of them.
  static let all: [ValueRule] =
    [
      ValueRule("article", "authors", "NOT isTextList(authors)", "'[]'"),
      ValueRule("article", "published", "published IS NOT NULL AND NOT isDay(published)", "NULL"),
      ValueRule("article", "isRead", "isRead NOT IN (0, 1)", "0"),
      ValueRule("article", "isStarred", "isStarred NOT IN (0, 1)", "0"),
      ValueRule("article", "wantsPage", "wantsPage NOT IN (0, 1)", "0"),
      ValueRule("article", "awaitsRules", "awaitsRules NOT IN (0, 1)", "0"),
      ValueRule("article", "paragraph", "paragraph < 0", "0"),
      ValueRule("download", "state", "state NOT IN (\(names(Download.State.self)))", "'waiting'"),
      ValueRule("download", "received", "received < 0", "0"),
      ValueRule("serverArticle", "isRead", "isRead NOT IN (0, 1)", "0"),
      ValueRule("serverArticle", "isStarred", "isStarred NOT IN (0, 1)", "0"),
      ValueRule("article", "quoteCount", "quoteCount < 0", "0"),
      ValueRule("article", "analysedBy", "analysedBy < 0", "0"),
      ValueRule("article", "day", "NOT isDay(day)", Self.dayOfAdding),
      ValueRule("person", "kind", "kind NOT IN (\(names(Person.Kind.self)))", "'person'"),
      ValueRule("person", "quoteCount", "quoteCount < 0", "0"),
      ValueRule("person", "articleCount", "articleCount < 0", "0"),
      ValueRule("person", "lastDay", "lastDay <> 0 AND NOT isDay(lastDay)", "0"),
      ValueRule("castMember", "kind", "kind NOT IN (\(names(Person.Kind.self)))", nil),
      ValueRule(
        "castMember", "joinedBy", "joinedBy IS NOT NULL AND joinedBy NOT IN (\(names(JoinReason.self)))", nil),
      ValueRule("castMember", "number", "number < 0", nil),
      ValueRule("castMember", "personId", "personId NOT IN (SELECT id FROM person)", nil),
      ValueRule("quote", "kind", "kind NOT IN (\(names(QuoteKind.self)))", nil),
      ValueRule("quote", "act", "act NOT IN (\(names(QuoteAct.self)))", nil),
      ValueRule("quote", "confidence", "NOT confidence BETWEEN 0 AND 1", nil),
      ValueRule(
        "quote", "polarity", "polarity IS NOT NULL AND polarity NOT IN (\(names(QuotePolarity.self)))", nil),
      ValueRule("quote", "number", "number < 0 OR number >= \(quoteCount)", nil),
      ValueRule(
        "quote", "personId", "personId IS NOT NULL AND personId NOT IN (SELECT id FROM person)", nil),
      ValueRule("quote", "day", "day <> 0 AND NOT isDay(day)", nil),
      ValueRule("revision", "origin", "NOT isOrigin(origin)", "'{\"standardInput\":{}}'"),
      ValueRule("revision", "mediaType", "mediaType NOT IN ('', \(names(MediaType.self)))", "''"),
      ValueRule("revision", "number", "number < 0", Self.nextRevision),
      ValueRule("feed", "folders", "NOT isTextList(folders)", "'[]'"),
      ValueRule("feed", "tags", "NOT isTextList(tags)", "'[]'"),
      ValueRule("feed", "fetchesPages", "fetchesPages NOT IN (0, 1)", "0"),
      ValueRule("feed", "isGone", "isGone NOT IN (0, 1)", "0"),
      ValueRule("feed", "timeToLive", "timeToLive < 0", "NULL"),
      ValueRule("feed", "failureCount", "failureCount < 0", "0"),
    ]
    + ["tried", "succeeded", "next", "heldUntil"].map {
      ValueRule("feed", $0, "\($0) IS NOT NULL AND NOT \($0) BETWEEN 0 AND \(Instants.latest)", "NULL")
    }

  /// What stands for values of a wrong type in columns that must have one and have no default; rows of other columns go.
  static let replacements: [String: String] = [
    "article.fingerprint": "0", "article.title": "'(no title)'", "article.authors": "'[]'", "article.source": "''",
    "article.added": "0", "article.day": dayOfAdding, "person.key": "'person ' || id", "person.name": "'(no name)'",
    "person.kind": "'person'", "revision.number": nextRevision, "revision.added": "0",
    "revision.origin": "'{\"standardInput\":{}}'", "revision.mediaType": "''", "feed.address": "'feed ' || id",
    "feed.key": "'feed ' || id", "feed.title": "'(no title)'", "feed.folders": "'[]'", "feed.tags": "'[]'",
  ]

  private static let dayOfAdding = """
    coalesce(CASE WHEN typeof(added) = 'integer' THEN CAST(strftime('%Y%m%d', added, 'unixepoch') AS INTEGER) END, 19700101)
    """
  private static let quoteCount = "(SELECT count(*) FROM quote AS other WHERE other.articleId = quote.articleId)"
  private static let nextRevision = """
    (SELECT coalesce(max(other.number), 0) + 1 FROM revision AS other
      WHERE other.articleId = revision.articleId AND typeof(other.number) = 'integer' AND other.number >= 0)
    """

  private init(_ table: String, _ column: String, _ wrong: String, _ replacement: String?) {
    self.table = table
    self.column = column
    self.wrong = wrong
    self.replacement = replacement
  }

  private static func names<Value: RawRepresentable<String> & CaseIterable>(_ type: Value.Type) -> String {
    type.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
  }
}
