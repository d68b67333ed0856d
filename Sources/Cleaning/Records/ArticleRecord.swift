import Articles
import FoundationEssentials

/// An article as dumps of news have it: an object of JSON.
struct ArticleRecord: Hashable, Sendable {
  /// What the dump calls it.
  let id: String?
  /// The headline.
  let title: String?
  /// The names of the writers.
  let authors: [String]
  /// The day of publication.
  let published: CalendarDay?
  /// The place that the report was sent from.
  let dateline: String?
  /// The web address.
  let address: String?
  /// Where it was published, in a word or two.
  let publication: String?
  /// The text, or the markup of it.
  let text: String
  /// Which of both `text` is.
  let mediaType: MediaType
  /// What addresses in the markup stand against; nil for that of the article.
  let base: String?

  /// The names that dumps have for each field, the first found counts.
  private enum Names {
    static let id = ["id", "guid", "uuid", "article_id"]
    static let title = ["title", "headline", "name"]
    static let authors = ["authors", "author", "byline", "creator"]
    static let published = [
      "date", "published", "date_published", "publish_date", "datePublished", "pub_date", "publishedAt",
    ]
    static let dateline = ["dateline"]
    static let address = ["url", "link", "address", "canonical_url"]
    static let publication = ["source", "publication", "publisher", "domain", "feed"]
    static let text = ["text", "body", "content", "article", "maintext", "articleBody", "content_text"]
    static let markup = ["html", "raw_html", "page"]
    static let fragment = ["content_html", "description_html"]
    static let base = ["base"]
  }

  /// Reads a line of JSON; nil when it is no object with a text.
  init?(json line: [UInt8]) {
    guard let fields = try? JSONDecoder().decode([String: Value].self, from: Data(line)) else { return nil }
    if let text = Self.first(Names.text, in: fields)?.string {
      (self.text, mediaType) = (text, .text)
    } else if let markup = Self.first(Names.markup, in: fields)?.string {
      (text, mediaType) = (markup, .page)
    } else if let markup = Self.first(Names.fragment, in: fields)?.string {
      (text, mediaType) = (markup, .fragment)
    } else {
      return nil
    }
    base = Self.first(Names.base, in: fields)?.string
    id = Self.first(Names.id, in: fields)?.string
    title = Self.first(Names.title, in: fields)?.string.flatMap { $0.isEmpty ? nil : $0 }
    authors = Self.first(Names.authors, in: fields)?.names ?? []
    published = Self.first(Names.published, in: fields)?.string.flatMap { CalendarDay($0) }
    dateline = Self.first(Names.dateline, in: fields)?.string
    address = Self.first(Names.address, in: fields)?.string
    publication = Self.first(Names.publication, in: fields)?.string
  }

  /// The text as a document of its own.
  func document(from origin: Origin) -> RawDocument {
    RawDocument(origin: origin, text: text, mediaType: mediaType, base: base ?? address)
  }

  /// An article of the record's text, where what the record says goes before what the text shows.
  func completed(_ article: Article) -> Article {
    var head = article.head
    head.title = title ?? head.title
    if !authors.isEmpty { head.authors = authors }
    head.published = published ?? head.published
    head.dateline = dateline ?? head.dateline
    head.address = address ?? head.address
    head.publication = publication
    var origin = article.origin
    if case .record(nil, let container, let line) = origin {
      origin = .record(name: id, container: container, line: line)
    }
    return article.from(origin, head: head)
  }

  private static func first(_ names: [String], in fields: [String: Value]) -> Value? {
    names.lazy.compactMap { fields[$0] }.first { $0 != .other }
  }

  /// A value of JSON, as far as a record has use for it.
  private indirect enum Value: Decodable, Equatable {
    case text(String)
    case list([Value])
    case object([String: Value])
    case other

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let text = try? container.decode(String.self) {
        self = .text(text)
      } else if let number = try? container.decode(Int.self) {
        self = .text(String(number))
      } else if let list = try? container.decode([Value].self) {
        self = .list(list)
      } else if let fields = try? container.decode([String: Value].self) {
        self = .object(fields)
      } else {
        self = .other
      }
    }

    /// The text of it; an object has that of its name.
    var string: String? {
      switch self {
      case .text(let text): text
      case .list(let values): values.first?.string
      case .object(let fields): (fields["name"] ?? fields["title"])?.string
      case .other: nil
      }
    }

    /// The names in it, parted by commas, semicolons and *and*.
    var names: [String] {
      switch self {
      case .list(let values): values.compactMap(\.string)
      case .text(let text):
        text.replacing(" and ", with: ",").split { ",;".contains($0) }
          .map { String($0.drop(while: \.isWhitespace)) }.filter { !$0.isEmpty }
      case .object: string.map { [$0] } ?? []
      case .other: []
      }
    }
  }
}
