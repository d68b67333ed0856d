import ArticleStore
import Articles
import Feeds
import FoundationEssentials
import Web

/// Fetches single pages for the library.
public struct PageFetching: Sendable {
  private let client: WebClient
  private let reader: Reader

  /// Makes the fetching of pages.
  public init(with client: WebClient, _ reader: Reader = Reader()) {
    self.client = client
    self.reader = reader
  }

  /// The article at an address, on its way into the library.
  ///
  /// Throws `WebFailure`, `AddressFailure`, `RefreshFailure` and `ReadFailure`.
  public func newArticle(at address: String, credentials: WebCredentials? = nil) async throws -> NewArticle {
    let response = try await client.fetch(WebRequest(address, for: .page, credentials: credentials))
    guard response.isSuccess else {
      throw response.isGone ? RefreshFailure.gone : RefreshFailure.status(response.status)
    }
    let place = response.address.text
    if (try? FeedReader().read(response.body, charset: response.contentType?.charset)) != nil {
      throw RefreshFailure.isFeed(place)
    }
    let isText = response.contentType?.mediaType.lowercased() == "text/plain"
    let document = RawDocument(origin: .file(path: place), bytes: response.body)
    let article = try reader.article(
      from: document, type: isText ? .text : .page,
      source: PageSource(address: place, charset: response.contentType?.charset))
    return NewArticle(
      article: article, raw: document, form: isText ? .text : .page, address: article.head.address ?? place,
      identifier: nil, source: response.address.host)
  }
}
