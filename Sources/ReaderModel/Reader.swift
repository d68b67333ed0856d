import Articles
import Attribution
import Cleaning

/// Makes articles of documents, and finds who said what in them.
///
/// It needs no library, and may be used from any thread.
public struct Reader: Sendable {
  private let cleaner = ArticleCleaner()
  private let engine = AttributionEngine()

  /// Makes a reader.
  public init() {}

  /// The document in a file; `-` is standard input.
  ///
  /// It waits for what comes late, as from a pipe, until the task is cancelled.
  ///
  /// - Throws: `ReadFailure`.
  public func document(at path: String) throws(ReadFailure) -> RawDocument {
    try DocumentReader().document(at: path == "-" ? .standardInput : .file(path: path), path: path)
  }

  /// Cleans a document.
  ///
  /// - Throws: `ReadFailure`.
  public func article(from document: RawDocument) throws(ReadFailure) -> Article {
    do { return try cleaner.article(from: document) } catch { throw ReadFailure(error, input: document.origin.label) }
  }

  /// Takes a document that is clean already: its text is the input, unchanged.
  ///
  /// - Throws: `ReadFailure`.
  public func uncleanedArticle(from document: RawDocument) throws(ReadFailure) -> Article {
    do { return try cleaner.uncleanedArticle(from: document) } catch {
      throw ReadFailure(error, input: document.origin.label)
    }
  }

  /// The decoded text of a document, in which an article's `removed` spans count.
  ///
  /// - Throws: `ReadFailure`.
  public func original(of document: RawDocument) throws(ReadFailure) -> IndexedText {
    do { return try cleaner.original(of: document) } catch { throw ReadFailure(error, input: document.origin.label) }
  }

  /// Finds who said what in an article.
  public func analyse(_ article: Article, by engine: QuoteEngine = .quick) -> AnalysedArticle {
    self.engine.analyse(article, by: engine)
  }

  /// A document with its media type.
  func identified(_ document: RawDocument) -> RawDocument { cleaner.identified(document) }
}
