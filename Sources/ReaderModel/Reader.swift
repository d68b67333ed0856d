import Articles
import Attribution
import Cleaning
import Synchronization

/// What a reader can do with inputs: read, clean, find quotes, look at the original.
///
/// It may be used from any thread; it keeps nothing but standard input, which can be read only once.
public final class Reader: Sendable {
  private let inputs: InputReader
  private let cleaner = ArticleCleaner()
  private let engine = AttributionEngine()
  private let standardInput = Mutex<Result<RawDocument, ReadFailure>?>(nil)

  /// Makes a reader that takes what it reads for `mediaType`; nil leaves it to names and contents.
  public init(mediaType: MediaType? = nil) { inputs = InputReader(mediaType: mediaType) }

  /// Reads and cleans an input.
  ///
  /// Throws `ReadFailure`.
  public func article(at origin: Origin) throws(ReadFailure) -> Article {
    try article(from: document(at: origin))
  }

  /// Reads an input that is clean already: its text is the input, unchanged.
  ///
  /// Throws `ReadFailure`.
  public func uncleanedArticle(at origin: Origin) throws(ReadFailure) -> Article {
    try uncleanedArticle(from: document(at: origin))
  }

  /// Cleans a document that is read already.
  ///
  /// Throws `ReadFailure`.
  public func article(from document: RawDocument) throws(ReadFailure) -> Article {
    do { return try cleaner.article(from: document) } catch { throw ReadFailure(error, input: document.origin.label) }
  }

  /// Takes a document that is clean already.
  ///
  /// Throws `ReadFailure`.
  public func uncleanedArticle(from document: RawDocument) throws(ReadFailure) -> Article {
    do { return try cleaner.uncleanedArticle(from: document) } catch {
      throw ReadFailure(error, input: document.origin.label)
    }
  }

  /// The article of an input of a queue, cleaned or taken as it is.
  ///
  /// Throws `ReadFailure`.
  public func article(of input: InputQueue.Input, isClean: Bool) throws(ReadFailure) -> Article {
    let document = try document(of: input)
    return isClean ? try uncleanedArticle(from: document) : try article(from: document)
  }

  /// The decoded text of an input, in which an article's `removed` spans count.
  ///
  /// Throws `ReadFailure`.
  public func original(at origin: Origin) throws(ReadFailure) -> IndexedText {
    try original(of: document(at: origin))
  }

  /// The decoded text of a document that is read already.
  ///
  /// Throws `ReadFailure`.
  public func original(of document: RawDocument) throws(ReadFailure) -> IndexedText {
    do { return try cleaner.original(of: document) } catch { throw ReadFailure(error, input: document.origin.label) }
  }

  /// A document with its media type.
  func identified(_ document: RawDocument) -> RawDocument { cleaner.identified(document) }

  /// Finds who said what in an article.
  public func analyse(_ article: Article) -> AnalysedArticle { engine.analyse(article) }

  /// The bytes of an input of a queue.
  ///
  /// Throws `ReadFailure`.
  func document(of input: InputQueue.Input) throws(ReadFailure) -> RawDocument {
    switch input {
    case .origin(let origin): try document(at: origin)
    case .document(let document): document
    }
  }

  /// The bytes of an input; standard input is read once.
  ///
  /// Throws `ReadFailure`.
  public func document(at origin: Origin) throws(ReadFailure) -> RawDocument {
    guard origin == .standardInput else { return try inputs.document(at: origin) }
    let result = standardInput.withLock { kept in
      if let kept { return kept }
      let read = Result { () throws(ReadFailure) in try inputs.document(at: origin) }
      kept = read
      return read
    }
    return try result.get()
  }
}
