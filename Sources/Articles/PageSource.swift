/// What is known of a page from where it was fetched.
public struct PageSource: Hashable, Sendable {
  /// The page's address, absolute, against which its links are resolved.
  public var address: String?
  /// The encoding that the server declares (`charset` of `Content-Type`).
  public var charset: String?

  /// Makes a source; all of it may be unknown.
  public init(address: String? = nil, charset: String? = nil) {
    self.address = address
    self.charset = charset
  }
}
