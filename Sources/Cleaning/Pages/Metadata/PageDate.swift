import Articles
import ForeignText

/// The day on which a page was published, as its markup gives it.
enum PageDate {
  /// From the most trustworthy statement to the least; nil when there is none.
  static func day(of tree: MarkupTree, _ meta: MetaFields, _ linked: LinkedArticle?, content: [Int]) -> CalendarDay? {
    let stated = [
      linked?.published, meta.first("article:published_time", "article:published", "og:published_time"),
      meta.first("datepublished", "parsely:pub-date", "sailthru:date"),
      meta.first("dc:date:issued", "dcterms:issued", "dcterms:created", "dcterms:date", "dc:date", "dc:issued"),
      meta.first(
        "pubdate", "publishdate", "publish-date", "publication_date", "publication-date", "publish_date", "pub_date",
        "article_date_original", "originalpublicationdate", "date", "date:published", "datecreated", "displaydate",
        "creation_date", "og:article:published_time"),
    ]
    return stated.lazy.compactMap { $0.flatMap(day) }.first ?? marked(tree, content)
  }

  /// The day in a text: at its start as ISO 8601 has it, without hyphens too, or in words.
  static func day(in text: String) -> CalendarDay? {
    if let day = CalendarDay(text) { return day }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    if digits.count == 8 || digits.count == 14, let year = Int(digits.prefix(4)),
      let month = Int(digits.dropFirst(4).prefix(2)), let number = Int(digits.dropFirst(6).prefix(2)),
      let day = CalendarDay(year: year, month: month, day: number)
    {
      return day
    }
    let tokens = HeaderTokens(FoldedText(IndexedText(text)), limit: 200).tokens
    return tokens.indices.lazy.compactMap { PublicationDate(tokens, at: $0)?.day }.first
  }

  /// An element that is marked as the date of publication, or the first `time` in or right above the article.
  private static func marked(_ tree: MarkupTree, _ content: [Int]) -> CalendarDay? {
    var times: [(node: Int, day: CalendarDay)] = []
    for node in tree.indices where tree.element(node) != .text {
      let names = [tree.value(.itemprop, of: node), tree.value(.property, of: node)].compactMap { $0?.lowercased() }
      let isPublished = names.contains { name in
        ["datepublished", "dc:date", "datecreated"].contains { name.contains($0) }
      }
      guard isPublished || tree.element(node) == .time else { continue }
      let text =
        tree.value(.datetime, of: node) ?? tree.value(.content, of: node) ?? tree.foldedText(of: node)
      guard let day = day(in: text) else { continue }
      if isPublished { return day }
      times.append((node, day))
    }
    guard let start = content.first else { return times.first?.day }
    return (times.first { $0.node >= start } ?? times.last)?.day
  }
}
