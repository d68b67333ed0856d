import Articles
import ForeignText

/// Makes articles of scraped text, of web pages and of records that hold either.
public struct ArticleCleaner: Sendable {
  /// Makes a cleaner with the standard rules.
  public init() {}

  /// The same document with its media type found out from name and content, where it does not say it.
  public func identified(_ document: RawDocument) -> RawDocument {
    document.of(MediaTypeDetection.mediaType(of: document))
  }

  /// The article that a raw document holds, without what the page set around and into it.
  ///
  /// A text that is clean already keeps its paragraphs.
  ///
  /// - Throws: `CleaningFailure` when the bytes are no text or hold none.
  public func article(from document: RawDocument) throws(CleaningFailure) -> Article {
    switch MediaTypeDetection.mediaType(of: document) {
    case .page, .fragment: return try PageReader(document).article(from: document.origin)
    case .text: return ScrapedText(try decoded(document)).article(from: document.origin)
    case .record:
      let record = try record(document)
      return record.completed(try article(from: record.document(from: document.origin)))
    }
  }

  /// The decoded input as it is, its lines as paragraphs; of a record its text.
  ///
  /// - Throws: `CleaningFailure` when the bytes are no text.
  public func uncleanedArticle(from document: RawDocument) throws(CleaningFailure) -> Article {
    if document.mediaType == .record {
      let record = try record(document)
      return record.completed(try uncleanedArticle(from: record.document(from: document.origin)))
    }
    let text: IndexedText
    do { text = IndexedText(try TextDecoder.exactText(of: document.bytes, charset: document.charset)) } catch {
      throw CleaningFailure(error)
    }
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
  /// Of a page it is all the text that a browser would show, a block a line.
  ///
  /// - Throws: `CleaningFailure` when the bytes are no text or hold none.
  public func original(of document: RawDocument) throws(CleaningFailure) -> IndexedText {
    switch MediaTypeDetection.mediaType(of: document) {
    case .page, .fragment: return try PageReader(document).text
    case .text: return try decoded(document)
    case .record: return try original(of: record(document).document(from: document.origin))
    }
  }

  private func decoded(_ document: RawDocument) throws(CleaningFailure) -> IndexedText {
    do {
      return IndexedText(EscapedText.resolved(try TextDecoder.text(of: document.bytes, charset: document.charset)))
    } catch {
      throw CleaningFailure(error)
    }
  }

  private func record(_ document: RawDocument) throws(CleaningFailure) -> ArticleRecord {
    guard let record = ArticleRecord(json: document.bytes) else { throw .notARecord }
    return record
  }
}
