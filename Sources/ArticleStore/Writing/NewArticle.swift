import Articles

/// How a raw input is to be read.
public enum RawForm: String, Hashable, Sendable, CaseIterable {
  /// Text as it was scraped or written.
  case text
  /// An object of JSON with the text and what is known of it.
  case record
}

/// An article on its way into the library, with what it is told by.
public struct NewArticle: Sendable {
  /// The clean article.
  public let article: Article
  /// The input as it came, which is kept so that better cleaning can be run on it later.
  public let raw: RawDocument
  /// How the input is to be read.
  public let form: RawForm
  /// The web address or the absolute path, when it has one: two articles of one address are revisions of one.
  public let address: String?
  /// What its feed or dump calls it, made unique by the name of that; like `address`.
  public let identifier: String?
  /// Where it comes from in a word or two, to sort and filter by: a feed's title, a host, a folder.
  public let source: String

  /// The text, and what tells it from others.
  let text: String
  let fingerprint: Int64
  /// The text and the raw input, compressed.
  let packedText: PackedBytes
  let packedInput: PackedBytes

  /// Makes a new article, and does what can be done before the library is asked: on many threads at once.
  public init(
    article: Article, raw: RawDocument, form: RawForm, address: String?, identifier: String?, source: String
  ) {
    self.article = article
    self.raw = raw
    self.form = form
    self.address = address
    self.identifier = identifier
    self.source = source
    text = article.text.string
    fingerprint = Fingerprint.of(text)
    packedText = PackedBytes(Array(text.utf8))
    packedInput = PackedBytes(raw.bytes)
  }
}

/// What became of a new article.
public enum SaveOutcome: Equatable, Sendable {
  /// It was not there yet; the number is its own.
  case added(Int64)
  /// It was there with another text: the new one is the one to read, the marks are kept.
  case revised(Int64)
  /// It was there.
  case known(Int64)

  /// The number of the article in the library.
  public var article: Int64 {
    switch self {
    case .added(let id), .revised(let id), .known(let id): id
    }
  }
}
