import Articles
import ReaderModel

/// The pages whose addresses are inputs, fetched by one client, which is made when the first is wanted.
actor InputPages {
  private let tellsOfMissing: Bool
  private var fetching: PageFetching?

  /// `tellsOfMissing` says whether parts of an article that did not come are told of on standard error.
  init(tellsOfMissing: Bool) {
    self.tellsOfMissing = tellsOfMissing
  }

  /// The page at an address.
  func document(at address: String) async throws -> RawDocument {
    let pages = try fetching ?? WebOptions().pages(missing: missing)
    fetching = pages
    return try await pages.document(at: address)
  }

  private var missing: @Sendable (_ page: String) -> Void {
    { [tellsOfMissing] in if tellsOfMissing { complain("the article goes on at \($0), which did not come.") } }
  }
}
