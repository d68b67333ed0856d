import ArticleStore
import Articles
import Feeds
import FoundationEssentials
import Web

extension WebResponse {
  /// What came, with what its server says of it.
  var document: RawDocument {
    let isText = contentType?.mediaType.lowercased() == "text/plain"
    return RawDocument(
      origin: .page(address: address.text), bytes: body, mediaType: isText ? .text : .page,
      charset: contentType?.charset)
  }
}

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
    return try LibraryReader(reader).newArticle(from: response.document)
  }
}
