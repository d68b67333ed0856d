/// What is known of a page from where it was fetched.
public struct PageSource: Hashable, Sendable {
  /// The page's address, absolute, against which its links are resolved.
  public var address: String?
  /// The encoding that the server declares (`charset` of `Content-Type`).
  public var charset: String?
  /// Whether the markup is that of an article alone, as feeds have it, so that no article need be found in it.
  public var isFragment: Bool

  /// Makes a source; all of it may be unknown.
  public init(address: String? = nil, charset: String? = nil, isFragment: Bool = false) {
    self.address = address
    self.charset = charset
    self.isFragment = isFragment
  }
}
