import ForeignText

/// What a page's JSON-LD says of its article, in the terms of <https://schema.org/Article>.
struct LinkedArticle: Sendable {
  /// What kind of a thing of the page it is.
  enum Kind: Sendable {
    case article
    /// A blog of short posts that goes on while something happens.
    case liveBlog
    /// The page itself, where it names no article.
    case page
    /// A page that lists articles.
    case list
  }

  let kind: Kind
  let headline: String?
  let name: String?
  let authors: [String]
  /// Those of the authors that are said to be no persons.
  let organisations: Set<String>
  let published: String?
  let language: String?
  /// The names of the publisher and of the site.
  let siteNames: [String]
  /// The whole text, a paragraph each, without tags; empty where it is not given.
  let body: [String]

  private static let types: Set<String> = [
    "Article", "AdvertiserContentArticle", "NewsArticle", "AnalysisNewsArticle", "AskPublicNewsArticle",
    "BackgroundNewsArticle", "OpinionNewsArticle", "ReportageNewsArticle", "ReviewNewsArticle", "Report",
    "SatiricalArticle", "ScholarlyArticle", "MedicalScholarlyArticle", "SocialMediaPosting", "BlogPosting",
    "LiveBlogPosting", "DiscussionForumPosting", "TechArticle", "APIReference", "Review", "CriticReview",
  ]
  private static let pages: Set<String> = ["WebPage", "ItemPage"]
  private static let lists: Set<String> = ["CollectionPage", "ItemList", "SearchResultsPage"]
  private static let sites: Set<String> = ["WebSite", "NewsMediaOrganization"]

  /// The first article in the scripts of a page, or the page itself; nil when there is neither.
  init?(_ tree: MarkupTree) {
    let scripts = tree.indices.lazy.filter { node in
      tree.element(node) == .script && tree.end(node) > node + 1
        && tree.value(.type, of: node)?.lowercased().contains("ld+json") == true
    }
    let data = scripts.compactMap { LinkedData(script: tree.text($0 + 1)) }
    self.init(Array(data)) { Self.chosen(of: $0, in: tree) }
  }

  /// Of several articles that of the page's headline, else that which lies at the page's own address.
  private static func chosen(of articles: [LinkedData], in tree: MarkupTree) -> LinkedData? {
    guard articles.count > 1 else { return articles.first }
    let headings = tree.indices.filter { tree.element($0) == .h1 }.prefix(8)
      .map { PageTitle.folded(tree.foldedText(of: $0)) }
    func headline(_ article: LinkedData) -> String? { article["headline"]?.string.map(PageTitle.folded) }
    if let article = articles.first(where: { headline($0).map(headings.contains) ?? false }) { return article }
    let own = tree.indices.first { tree.element($0) == .link && tree.hasWord("canonical", in: .rel, of: $0) }
      .flatMap { tree.value(.href, of: $0) }
    let isOwn = { (article: LinkedData) in
      ["url", "@id", "mainEntityOfPage"].contains { name in
        let value = article[name]
        return own != nil && [value?.string, value?["@id"]?.string].contains(own)
      }
    }
    return articles.first(where: isOwn) ?? articles.first
  }

  private init?(_ data: [LinkedData], choosing chosen: ([LinkedData]) -> LinkedData?) {
    let values = data.flatMap(\.values).flatMap(\.values)
    let parts = values.flatMap { [$0] + ($0["@graph"]?.values.flatMap(\.values) ?? []) }
    // A page may name its article as what it is about.
    let things = parts + parts.flatMap { $0["mainEntity"]?.values ?? [] }
    let article = chosen(things.filter { $0.isOf(Self.types) })
    let page = things.first { $0.isOf(Self.pages) }
    guard let thing = article ?? page ?? things.first(where: { $0.isOf(Self.lists) }) else { return nil }
    let isNamed = article != nil
    kind =
      !isNamed ? (page == nil ? .list : .page) : thing.isOf(["LiveBlogPosting"]) ? .liveBlog : .article
    let index = LinkedNames(things)
    headline = isNamed ? thing["headline"]?.string.map(PageTitle.withoutMarkup) : nil
    name = isNamed ? thing["name"]?.string.map(PageTitle.withoutMarkup) : nil
    let author = [thing, page].lazy.compactMap { $0.flatMap { $0["author"] ?? $0["creator"] } }.first
    let found = index.names(of: author)
    authors = found.map(\.name)
    organisations = Set(found.filter(\.isOrganisation).map(\.name))
    published = [thing, page].lazy.compactMap { $0?["datePublished"]?.string ?? $0?["dateCreated"]?.string }.first
    language = thing["inLanguage"]?.string
    siteNames =
      index.names(of: thing["publisher"]).map(\.name)
      + things.filter { $0.isOf(Self.sites) }.compactMap { $0["name"]?.string }
      + index.names(of: thing["isPartOf"]).map(\.name)
    body = (thing["articleBody"]?.lines ?? []).filter { !$0.contains("</") }
  }
}

extension LinkedData {
  /// Whether it is an object of one of some types.
  func isOf(_ types: Set<String>) -> Bool {
    self["@type"]?.values.contains { type in
      // The name alone, with a prefix, or as an address.
      type.string?.split(whereSeparator: { "/#:".contains($0) }).last.map { types.contains(String($0)) } ?? false
    } ?? false
  }
}

/// The names of persons and organisations in JSON-LD, which may lie elsewhere in the graph.
struct LinkedNames {
  /// A name, and whether it is said to be no person's.
  typealias Name = (name: String, isOrganisation: Bool)

  private var byIdentifier: [String: LinkedData] = [:]

  private static let organisations: Set<String> = [
    "Organization", "NewsMediaOrganization", "Corporation", "WebSite", "Brand", "LocalBusiness",
  ]
  /// Names lie no deeper in one another.
  private static let deepest = 4

  init(_ things: [LinkedData]) {
    for thing in things {
      guard let identifier = thing["@id"]?.string, thing["name"] != nil else { continue }
      byIdentifier[identifier] = byIdentifier[identifier] ?? thing
    }
  }

  /// The names in a value: texts that are no addresses, objects with names, or what refers to such.
  func names(of value: LinkedData?, depth: Int = 0) -> [Name] {
    guard let value, depth < Self.deepest else { return [] }
    return value.values.flatMap { value -> [Name] in
      if case .list = value { return names(of: value, depth: depth + 1) }
      if let text = value.string { return Self.isAddress(text) ? [] : [(text, false)] }
      if let name = value["name"] {
        let isOrganisation = value.isOf(Self.organisations)
        return names(of: name, depth: depth + 1).map { ($0.name, $0.isOrganisation || isOrganisation) }
      }
      if let given = value["givenName"]?.string, let family = value["familyName"]?.string {
        return [("\(given) \(family)", false)]
      }
      return names(of: value["@id"]?.string.flatMap { byIdentifier[$0] }, depth: depth + 1)
    }
  }

  private static func isAddress(_ text: String) -> Bool { text.hasPrefix("http://") || text.hasPrefix("https://") }
}
