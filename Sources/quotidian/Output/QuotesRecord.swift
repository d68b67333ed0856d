import Articles
import ReaderModel

/// An article with its quotes as `quotes --format json` and `jsonl` give it.
///
/// Every pair of numbers is a span of Unicode scalars of `text`.
struct QuotesRecord: Encodable {
  struct PersonRecord: Encodable {
    let name: String
    let kind: String
    @Null var role: String?
    let mentions: [[Int]]
  }

  struct QuoteRecord: Encodable {
    let kind: String
    let act: String
    @Null var polarity: String?
    let content: [[Int]]
    @Null var cue: [[Int]]?
    @Null var source: [[Int]]?
    @Null var addressee: [[Int]]?
    @Null var speaker: String?
    let confidence: Double
    let engine: String
  }

  let id: String
  @Null var title: String?
  let authors: [String]
  @Null var date: String?
  @Null var dateline: String?
  let text: String
  let paragraphs: [[Int]]
  /// How each paragraph is set, where one is more than sentences.
  let forms: [FormRecord]?
  let people: [PersonRecord]
  let quotes: [QuoteRecord]
  /// The web address, and where it was published, in a word or two.
  @Null var url: String?
  @Null var source: String?
  /// The version of what found the quotes; null where nobody looked for them yet.
  @Null var engineVersion: Int?

  /// The record of an article that is in no library.
  init(_ analysis: AnalysedArticle) {
    let article = analysis.article
    // Where the careful engine found nothing of its own, a library may as well read with care later.
    let engine: QuoteEngine = analysis.quotes.contains { $0.engine == .careful } ? .careful : .quick
    self.init(
      analysis, url: article.head.address ?? article.origin.address, source: article.head.publication,
      engineVersion: engine.version)
  }

  init(_ analysis: AnalysedArticle, url: String?, source: String?, engineVersion: Int?) {
    self.url = url
    self.source = source
    self.engineVersion = engineVersion
    let article = analysis.article
    func pairs(_ spans: [TextSpan]) -> [[Int]] { spans.map { [$0.start, $0.end] } }
    id = article.origin.identifier
    title = article.head.title
    authors = article.head.authors
    date = article.head.published?.description
    dateline = article.head.dateline
    text = article.text.string
    paragraphs = pairs(article.paragraphs)
    forms = FormRecord.all(of: article)
    people = analysis.people.map {
      PersonRecord(name: $0.name, kind: $0.kind.rawValue, role: $0.role, mentions: pairs($0.mentions))
    }
    quotes = analysis.quotes.map { quote in
      QuoteRecord(
        kind: quote.kind.rawValue, act: quote.act.rawValue, polarity: quote.polarity?.rawValue,
        content: pairs(quote.content), cue: quote.cue.isEmpty ? nil : pairs(quote.cue),
        source: quote.source.isEmpty ? nil : pairs(quote.source),
        addressee: quote.addressee.isEmpty ? nil : pairs(quote.addressee), speaker: analysis.speaker(of: quote)?.name,
        confidence: (quote.confidence * 1000).rounded() / 1000, engine: quote.engine.rawValue)
    }
  }
}
