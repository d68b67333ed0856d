import ArticleStore
import Articles
import Attribution
import Cleaning
import FoundationEssentials

/// Turns inputs into articles for the library, and finds their quotes.
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
    switch input {
    case .record(let record, let line): return try newArticle(record, line)
    case .origin(let origin):
      let document = try reader.document(at: origin)
      let article = try reader.article(from: document)
      let form: RawForm = reader.isPage(document) ? .page : .text
      guard case .file(let path) = origin else {
        return NewArticle(article: article, raw: document, form: form, address: nil, identifier: nil, publication: "")
      }
      let absolute = URL(filePath: path).standardizedFileURL.path
      let folder = absolute.split(separator: "/").dropLast().last.map(String.init) ?? ""
      return NewArticle(
        article: article, raw: document, form: form, address: article.head.address ?? absolute, identifier: nil,
        publication: article.head.address.flatMap { URL(string: $0)?.host() } ?? folder)
    }
  }

  /// Cleans what the library has of an article anew.
  ///
  /// Throws `ReadFailure`.
  public func article(from raw: RawDocument, form: RawForm) throws(ReadFailure) -> Article {
    switch form {
    case .text: return try reader.article(from: raw, type: .text)
    case .page: return try reader.article(from: raw, type: .page, source: PageSource(address: raw.origin.label))
    case .record:
      guard let record = ArticleRecord(json: raw.bytes) else { throw .notARecord(raw.origin.label) }
      return try article(record, raw.origin)
    }
  }

  /// The decoded text of what the library has of an article.
  ///
  /// Throws `ReadFailure`.
  public func original(of raw: RawDocument, form: RawForm) throws(ReadFailure) -> IndexedText {
    switch form {
    case .text: return try reader.original(of: raw, type: .text)
    case .page: return try reader.original(of: raw, type: .page)
    case .record:
      guard let record = ArticleRecord(json: raw.bytes) else { throw .notARecord(raw.origin.label) }
      return IndexedText(record.text)
    }
  }

  /// What cleaning and analysing the input of an article of the library anew gives.
  ///
  /// Throws `LibraryFailure`.
  public func renewed(_ id: Int64, in library: Library) throws(LibraryFailure) -> RenewedArticle {
    guard let raw = try library.revision(of: id) else { return RenewedArticle(id: id, revision: 0, analysis: nil) }
    let article = try? article(from: raw.document, form: raw.form)
    return RenewedArticle(id: id, revision: raw.number, analysis: article.map { analysis(of: $0, id: id).analysis })
  }

  /// Finds who said what in an article of the library.
  public func analysis(of article: Article, id: Int64) -> NewAnalysis {
    NewAnalysis(article: id, analysis: reader.analyse(article))
  }

  private func newArticle(_ record: ArticleRecord, _ line: RawDocument) throws(ReadFailure) -> NewArticle {
    guard case .record(_, let container, _) = line.origin else { throw .notARecord(line.origin.label) }
    let name = container.split(separator: "/").last.map(String.init) ?? container
    return NewArticle(
      article: try article(record, line.origin), raw: line, form: .record, address: record.address,
      identifier: record.id.map { "\(name)#\($0)" },
      publication: record.source ?? record.address.flatMap { URL(string: $0)?.host() } ?? name)
  }

  /// What the record says goes before what its text shows.
  private func article(_ record: ArticleRecord, _ origin: Origin) throws(ReadFailure) -> Article {
    let cleaned = try reader.article(
      from: record.document(from: origin), type: record.type,
      source: PageSource(address: record.base ?? record.address, isFragment: record.isFragment))
    var head = cleaned.head
    if let title = record.title { head.title = title }
    if !record.authors.isEmpty { head.authors = record.authors }
    if let published = record.published { head.published = published }
    return Article(
      origin: cleaned.origin, head: head, text: cleaned.text, paragraphs: cleaned.paragraphs, removed: cleaned.removed,
      links: cleaned.links)
  }
}
