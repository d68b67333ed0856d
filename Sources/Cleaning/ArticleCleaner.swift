import Articles

/// Makes articles of scraped text.
public struct ArticleCleaner: Sendable {
  /// Makes a cleaner with the standard rules.
  public init() {}

  /// The article that a raw document holds, without what the page set around and into it.
  ///
  /// A text that is clean already keeps its paragraphs. Throws `DecodingFailure` when the bytes are no text.
  public func article(from document: RawDocument) throws(DecodingFailure) -> Article {
    ScrapedText(try TextDecoder.decode(document.bytes)).article(from: document.origin)
  }

  /// The decoded input as it is, its lines as paragraphs.
  ///
  /// Throws `DecodingFailure` when the bytes are no text.
  public func uncleanedArticle(from document: RawDocument) throws(DecodingFailure) -> Article {
    let text = try TextDecoder.decodeExactly(document.bytes)
    var paragraphs: [TextSpan] = []
    var start = 0
    for index in 0...text.count where index == text.count || text.scalars[index] == "\n" {
      if index > start { paragraphs.append(TextSpan(start, index)) }
      start = index + 1
    }
    return Article(origin: document.origin, head: ArticleHead(), text: text, paragraphs: paragraphs)
  }

  /// The decoded input, to be shown beside the clean article; what an article's `removed` spans count in.
  ///
  /// Throws `DecodingFailure` when the bytes are no text.
  public func original(of document: RawDocument) throws(DecodingFailure) -> IndexedText {
    try TextDecoder.decode(document.bytes)
  }
}
