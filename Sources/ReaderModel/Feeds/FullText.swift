import ArticleStore
import Articles
import Web

/// Fetches the pages of single articles, of which feeds have no more than a summary.
public struct FullText: Sendable {
  private let library: Library
  private let pages: PageFetching

  /// Makes the fetching of pages for a library; `credentials` has user and password of an address.
  public init(
    of library: Library, with client: WebClient, credentials: @escaping @Sendable (String) -> WebCredentials?
  ) {
    self.library = library
    pages = PageFetching(with: client, credentials: credentials)
  }

  /// Fetches the page of an article and has it take the place of what the feed says, where an article is found in it.
  ///
  /// - Throws: `LibraryFailure`, `ReadFailure`, `WebFailure`, `AddressFailure` and `RefreshFailure`.
  public func fetch(_ article: Int64, at address: String) async throws {
    let document = try await pages.document(at: address)
    _ = try library.reader.article(from: document)
    try library.database.savePage(document, of: article)
  }
}
