import ArticleStore
import Articles
import FoundationEssentials

extension NewArticle {
  /// The article of a document, with all that the library tells it by.
  ///
  /// - Throws: `ReadFailure`.
  init(from document: RawDocument, _ reader: Reader) throws(ReadFailure) {
    let raw = reader.identified(document)
    self.init(try reader.article(from: raw), from: raw)
  }

  /// The article that a document of a known type gave.
  init(_ article: Article, from raw: RawDocument) {
    let identity = Identity(article)
    self.init(
      article: article, raw: raw, address: identity.address, identifier: identity.identifier,
      publication: identity.publication)
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
      // A pipe has no name that would tell its ids from those of another.
      identifier = container == Origin.standardInput.label ? nil : name.map { "\(file)#\($0)" }
      publication = article.head.publication ?? host ?? file
    case .item(let feed, let key):
      address = stated
      identifier = "\(feed)#\(key)"
      publication = article.head.publication ?? host ?? ""
    case .standardInput, .library: break
    }
  }
}
