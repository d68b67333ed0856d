import Articles
import Feeds
import Web

/// Fetches single pages.
public struct PageFetching: Sendable {
  private let client: WebClient
  private let credentials: @Sendable (String) -> WebCredentials?

  /// Makes the fetching of pages; `credentials` has user and password of an address.
  public init(
    with client: WebClient, credentials: @escaping @Sendable (String) -> WebCredentials? = { _ in nil }
  ) {
    self.client = client
    self.credentials = credentials
  }

  /// The page at an address, which may have user and password in it, with the others over which its article goes.
  ///
  /// - Throws: `WebFailure`, `AddressFailure` and `RefreshFailure`.
  public func document(at text: String) async throws -> RawDocument {
    let (address, given) = try WebAddress.parting(text)
    let known = given ?? credentials(address.text)
    let response = try await client.fetch(WebRequest(address.text, for: .page, credentials: known))
    guard response.isSuccess else {
      throw response.isGone ? RefreshFailure.gone : RefreshFailure.status(response.status)
    }
    if (try? FeedReader().read(response.body, charset: response.contentType?.charset)) != nil {
      throw RefreshFailure.isFeed(response.address.text)
    }
    return await PageJoining(client: client).whole(response, credentials: known)
  }
}

extension WebResponse {
  /// What came, with what its server says of it.
  var document: RawDocument {
    let isText = contentType?.mediaType.lowercased() == "text/plain"
    return RawDocument(
      origin: .page(address: address.text), bytes: body, mediaType: isText ? .text : .page,
      charset: contentType?.charset)
  }
}
