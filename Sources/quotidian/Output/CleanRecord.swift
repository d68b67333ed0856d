import Articles

/// A cleaned article as `clean --format json` and `jsonl` give it.
struct CleanRecord: Encodable {
  let id: String
  @Null var title: String?
  let authors: [String]
  @Null var date: String?
  @Null var dateline: String?
  let contributors: [String]
  let paragraphs: [String]
  let removed: [String]

  init(_ article: Article) {
    id = article.origin.identifier
    title = article.head.title
    authors = article.head.authors
    date = article.head.published?.description
    dateline = article.head.dateline
    contributors = article.head.contributors
    paragraphs = article.paragraphs.map { article.text[$0] }
    removed = article.removed.map(\.text)
  }
}
