import Articles
import ForeignText

/// Makes articles of scraped text and of web pages.
public struct ArticleCleaner: Sendable {
  /// Makes a cleaner with the standard rules.
  public init() {}

  /// The article that a raw document holds, without what the page set around and into it.
  ///
  /// A text that is clean already keeps its paragraphs. `source` tells where a page came from. Throws
  /// `CleaningFailure` when the bytes are no text or hold none.
  public func article(
    from document: RawDocument, type: DocumentType = .automatic, source: PageSource = PageSource()
  ) throws(CleaningFailure) -> Article {
    switch type.decided(for: document) {
    case .page: return try PageReader(document.bytes, source).article(from: document.origin)
    case .text, .automatic: return ScrapedText(try decoded(document)).article(from: document.origin)
    }
  }

  /// The decoded input as it is, its lines as paragraphs.
  ///
  /// Throws `DecodingFailure` when the bytes are no text.
  public func uncleanedArticle(from document: RawDocument) throws(DecodingFailure) -> Article {
    let text = IndexedText(try TextDecoder.exactText(of: document.bytes))
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
  /// Of a page it is all the text that a browser would show, a block a line. Throws `CleaningFailure`.
  public func original(
    of document: RawDocument, type: DocumentType = .automatic, source: PageSource = PageSource()
  ) throws(CleaningFailure) -> IndexedText {
    switch type.decided(for: document) {
    case .page: return try PageReader(document.bytes, source).text
    case .text, .automatic: return try decoded(document)
    }
  }

  private func decoded(_ document: RawDocument) throws(CleaningFailure) -> IndexedText {
    do { return IndexedText(try TextDecoder.text(of: document.bytes)) } catch { throw CleaningFailure(error) }
  }
}
