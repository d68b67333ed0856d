import Articles
import Feeds
import Web

/// Fetches single pages.
public struct PageFetching: Sendable {
  private let client: WebClient
  private let credentials: @Sendable (String) -> WebCredentials?
  private let missing: @Sendable (_ page: String) -> Void

  /// Makes the fetching of pages; `credentials` has user and password of an address, and `missing` is told the address of
  /// a further page of an article that did not come.
  public init(
    with client: WebClient, credentials: @escaping @Sendable (String) -> WebCredentials? = { _ in nil },
    missing: @escaping @Sendable (_ page: String) -> Void = { _ in }
  ) {
    self.client = client
    self.credentials = credentials
    self.missing = missing
  }

  /// The page at an address, which may have user and password in it, with the others over which its article goes.
  ///
  /// - Throws: `WebFailure`, `AddressFailure` and `RefreshFailure`.
  public func document(at text: String) async throws -> RawDocument {
    let typed = try TypedAddress(text)
    return try await typed.firstAnswer { address in
      try await document(at: address, typed.credentials ?? credentials(address.text))
    }
  }

  private func document(at address: WebAddress, _ known: WebCredentials?) async throws -> RawDocument {
    let response = try await client.fetch(WebRequest(address, for: .page, credentials: known))
    guard response.isSuccess else {
      throw response.isGone ? RefreshFailure.gone : RefreshFailure.status(response.status)
    }
    if (try? FeedReader().read(response.body, charset: response.contentType?.charset)) != nil {
      throw RefreshFailure.isFeed(response.address.text)
    }
    return await PageJoining(client: client).whole(response, credentials: known, missing: missing)
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
