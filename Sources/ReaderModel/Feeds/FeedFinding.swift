import Articles
import Cleaning
import Feeds
import Web

/// Finds the feeds that an address stands for: itself, or those that its page names.
public struct FeedFinding: Sendable {
  /// A feed that was found.
  public struct Found: Hashable, Sendable {
    /// Where it is.
    public let address: String
    /// What it or its page calls it.
    public let title: String?
  }

  private let client: WebClient

  /// Makes the finding of feeds.
  public init(with client: WebClient) { self.client = client }

  /// The feeds at the first of some addresses that answers, each with the likeliest first.
  ///
  /// - Throws: `WebFailure`, and `PageFailure` with the address that answered where no feed is there.
  public func feeds(at typed: TypedAddress, credentials: WebCredentials? = nil) async throws -> [Found] {
    try await typed.firstAnswer { address in
      do {
        return try await feeds(at: address, credentials: credentials)
      } catch {
        if error is WebFailure || error is CancellationError { throw error }
        throw PageFailure(address: address.text, reason: error)
      }
    }
  }

  /// The feeds at an address, the likeliest first.
  ///
  /// - Throws: `WebFailure`, `FeedFailure`, and `RefreshFailure` where there is none.
  private func feeds(at address: WebAddress, credentials: WebCredentials?) async throws -> [Found] {
    let response = try await client.fetch(WebRequest(address, for: .feed, credentials: credentials))
    guard response.isSuccess else {
      throw response.isGone ? RefreshFailure.gone : RefreshFailure.status(response.status)
    }
    return try Self.feeds(in: response, askedAt: address)
  }

  private static func feeds(in response: WebResponse, askedAt asked: WebAddress) throws -> [Found] {
    let place = response.address.text
    let read = Result { () throws(FeedFailure) in
      try FeedReader(for: response).read(response.body, charset: response.contentType?.charset, address: place)
    }
    switch read {
    // Where a redirect for now leads to may be another place tomorrow.
    case .success(let feed): return [Found(address: (response.permanentAddress ?? asked).text, title: feed.title)]
    case .failure(.notAFeed(.webPage)):
      let found = try candidates(in: response, at: place)
      guard !found.isEmpty else { throw RefreshFailure.noFeed }
      return found.map { Found(address: $0.address, title: $0.title) }
    case .failure(let failure): throw failure
    }
  }

  private static func candidates(in page: WebResponse, at place: String) throws(CleaningFailure) -> [FeedCandidate] {
    let head = try HeadLinks(
      of: RawDocument(
        origin: .page(address: place), bytes: page.body, mediaType: .page, charset: page.contentType?.charset))
    let links = head.links.map {
      PageLink(relation: $0.relation, type: $0.type, reference: $0.reference, title: $0.title)
    }
    return FeedDiscovery.candidates(in: links, base: head.base ?? place)
  }
}
