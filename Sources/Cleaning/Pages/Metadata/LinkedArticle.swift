import ForeignText

/// What a page's JSON-LD says of its article, in the terms of <https://schema.org/Article>.
struct LinkedArticle: Sendable {
  let headline: String?
  let name: String?
  let authors: [String]
  let published: String?
  let language: String?
  /// The whole text, a paragraph each, without tags; empty where it is not given.
  let body: [String]

  private static let types: Set<String> = [
    "Article", "AdvertiserContentArticle", "NewsArticle", "AnalysisNewsArticle", "AskPublicNewsArticle",
    "BackgroundNewsArticle", "OpinionNewsArticle", "ReportageNewsArticle", "ReviewNewsArticle", "Report",
    "SatiricalArticle", "ScholarlyArticle", "MedicalScholarlyArticle", "SocialMediaPosting", "BlogPosting",
    "LiveBlogPosting", "DiscussionForumPosting", "TechArticle", "APIReference",
  ]

  /// The first article in the scripts of a page; nil when there is none.
  init?(_ tree: MarkupTree) {
    let scripts = tree.indices.lazy.filter { node in
      tree.element(node) == .script && tree.end(node) > node + 1
        && tree.value(.type, of: node)?.lowercased().contains("ld+json") == true
    }
    guard
      let article = scripts.compactMap({ LinkedData(script: tree.text($0 + 1)) }).compactMap({ Self.article(in: $0) })
        .first
    else { return nil }
    headline = article["headline"]?.string
    name = article["name"]?.string
    authors = Self.names(of: article["author"] ?? article["creator"])
    published = article["datePublished"]?.string ?? article["dateCreated"]?.string
    language = article["inLanguage"]?.string
    body = (article["articleBody"]?.lines ?? []).filter { !$0.contains("</") }
  }

  /// The object of an article, at the top, in a list or in a graph.
  private static func article(in data: LinkedData) -> LinkedData? {
    for value in data.values {
      if isArticle(value) { return value }
      if let graph = value["@graph"], let found = graph.values.first(where: isArticle) { return found }
    }
    return nil
  }

  private static func isArticle(_ value: LinkedData) -> Bool {
    value["@type"]?.values.contains { type in type.string.map(types.contains) ?? false } ?? false
  }

  private static func names(of value: LinkedData?) -> [String] {
    value?.values.compactMap { $0["name"]?.values.first?.string ?? ($0.string.flatMap { isAddress($0) ? nil : $0 }) }
      ?? []
  }

  private static func isAddress(_ text: String) -> Bool { text.hasPrefix("http://") || text.hasPrefix("https://") }
}
