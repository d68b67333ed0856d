import ArticleStore
import Articles
import Attribution
import Cleaning
import FoundationEssentials

/// Turns documents into articles for the library, and finds their quotes.
///
/// It may be used from any thread.
public struct LibraryReader: Sendable {
  private let reader: Reader

  /// Makes a reader for libraries.
  public init(_ reader: Reader = Reader()) { self.reader = reader }

  /// The article of an input, with all that the library tells it by.
  ///
  /// Throws `ReadFailure`.
  public func newArticle(of input: InputQueue.Input) throws(ReadFailure) -> NewArticle {
    try newArticle(from: reader.document(of: input))
  }

  /// The article of a document, with all that the library tells it by.
  ///
  /// Throws `ReadFailure`.
  public func newArticle(from document: RawDocument) throws(ReadFailure) -> NewArticle {
    let raw = reader.identified(document)
    let article = try reader.article(from: raw)
    let identity = Identity(article)
    return NewArticle(
      article: article, raw: raw, address: identity.address, identifier: identity.identifier,
      publication: identity.publication)
  }

  /// Cleans what the library has of an article anew.
  ///
  /// Throws `ReadFailure`.
  public func article(from raw: RawDocument) throws(ReadFailure) -> Article { try reader.article(from: raw) }

  /// The decoded text of what the library has of an article.
  ///
  /// Throws `ReadFailure`.
  public func original(of raw: RawDocument) throws(ReadFailure) -> IndexedText { try reader.original(of: raw) }

  /// What cleaning and analysing the input of an article of the library anew gives.
  ///
  /// Throws `LibraryFailure`.
  public func renewed(_ id: Int64, in library: ArticleDatabase) throws(LibraryFailure) -> RenewedArticle {
    guard let raw = try library.revision(of: id) else { return RenewedArticle(id: id, revision: 0, analysis: nil) }
    let article = try? article(from: raw.document)
    return RenewedArticle(id: id, revision: raw.number, analysis: article.map { analysis(of: $0, id: id).analysis })
  }

  /// Finds who said what in an article of the library.
  public func analysis(of article: Article, id: Int64) -> NewAnalysis {
    NewAnalysis(article: id, analysis: reader.analyse(article))
  }
}

/// What the library tells an article by, as far as its origin and its head say.
private struct Identity {
  var address: String?
  var identifier: String?
  /// Where it comes from in a word or two.
  var publication = ""

  init(_ article: Article) {
    let stated = article.head.address
    let host = stated.flatMap { URL(string: $0)?.host() }
    switch article.origin {
    case .file(let path):
      let absolute = URL(filePath: path).standardizedFileURL.path
      address = stated ?? absolute
      publication = host ?? absolute.split(separator: "/").dropLast().last.map(String.init) ?? ""
    case .page(let place):
      address = stated ?? place
      publication = URL(string: place)?.host() ?? ""
    case .record(let name, let container, _):
      let file = container.split(separator: "/").last.map(String.init) ?? container
      address = stated
      identifier = name.map { "\(file)#\($0)" }
      publication = article.head.publication ?? host ?? file
    case .item(let feed, let key):
      address = stated
      identifier = "\(feed)#\(key)"
      publication = article.head.publication ?? host ?? ""
    case .standardInput, .library: break
    }
  }
}
