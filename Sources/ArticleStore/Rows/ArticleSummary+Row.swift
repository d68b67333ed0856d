import Articles
import GRDB

extension ArticleSummary {
  static let columns = """
    article.id, title, authors, published, instant, coalesce(address, link) AS place, source, quoteCount, analysedBy,
    isRead, isStarred, paragraph,
    CASE WHEN report IS NULL THEN 0 ELSE (SELECT count(*) FROM article AS other WHERE other.report = article.report) END
      AS reportCount,
    CASE WHEN report IS NULL THEN 0
      ELSE (SELECT count(DISTINCT lower(source)) FROM article AS other WHERE other.report = article.report) END
      AS paperCount,
    (SELECT group_concat(tag, char(10)) FROM articleTag WHERE articleId = article.id) AS tags,
    (SELECT group_concat(coalesce(mediaType, '') || char(9) || address, char(10)) FROM enclosure
      WHERE articleId = article.id) AS files,
    (SELECT feed.tags FROM feed WHERE feed.id = article.feedId) AS feedTags
    """

  /// The article of a row that has `columns`.
  init(_ row: Row) throws {
    let published: String? = try row.decode(forColumn: "published")
    let day = try published.map(Self.day)
    let isAnalysed = try row.count("analysedBy") > 0
    self.init(
      id: try row.decode(forColumn: "id"), title: try row.decode(forColumn: "title"), authors: try row.texts("authors"),
      published: day, instant: try row.decode(Int64?.self, forColumn: "instant").flatMap { Self.instant($0, of: day) },
      address: try row.decode(String?.self, forColumn: "place").flatMap(Self.webAddress),
      publication: try row.decode(forColumn: "source"),
      quoteCount: isAnalysed ? try row.count("quoteCount") : nil, marks: try ArticleMarks(row),
      reportCount: try row.count("reportCount"), paperCount: try row.count("paperCount"),
      attachments: try Self.attachments(row.decode(forColumn: "files")),
      feedTags: try Self.feedTags(row.decode(forColumn: "feedTags")))
  }

  /// The tags of a feed; most have none, and need no reading.
  private static func feedTags(_ json: String?) throws -> [String] {
    try json.map { $0 == "[]" ? [] : try JSON.value($0) } ?? []
  }

  /// What is attached, of the media types and addresses of files; pictures are what they illustrate.
  private static func attachments(_ files: String?) -> [String] {
    var kinds: [String] = []
    for file in files?.split(separator: "\n") ?? [] {
      let parts = file.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
      let kind = Enclosure(address: String(parts.last ?? ""), mediaType: parts.first.map(String.init)).medium
      if kind != "image", !kinds.contains(kind) { kinds.append(kind) }
    }
    return kinds
  }

  /// The instant by which an article is sorted, where that is more than the beginning of the day of publication.
  private static func instant(_ instant: Int64, of day: CalendarDay?) -> Int64? {
    guard let day, instant != day.start, abs(instant - day.start) < mostSeconds else { return nil }
    return instant
  }

  /// An instant of a day lies no farther from its beginning in UTC, whatever the zone.
  private static let mostSeconds: Int64 = 2 * 86_400

  private static func webAddress(_ address: String) -> String? {
    address.hasPrefix("https://") || address.hasPrefix("http://") ? address : nil
  }

  private static func day(_ text: String) throws -> CalendarDay {
    guard let day = CalendarDay(text) else { throw WrongValue(reason: "“\(text)” as published") }
    return day
  }
}

extension ArticleMarks {
  /// The marks of a row that has `ArticleSummary.columns`.
  init(_ row: Row) throws {
    let tags: String? = try row.decode(forColumn: "tags")
    self.init(
      isRead: try row.decode(forColumn: "isRead"), isStarred: try row.decode(forColumn: "isStarred"),
      paragraph: try row.count("paragraph"),
      tags: tags.map { $0.split(separator: "\n").map(String.init).sorted() } ?? [])
  }
}
