/// A feed that the person subscribed to, as its row shows it.
public struct FeedRow: Equatable, Sendable {
  /// Its number in the library.
  public let id: Int64
  /// Its title.
  public let title: String
  /// The folder that it lies in, with those around it before it.
  public let folder: String
  /// Where it is fetched from.
  public let address: String
  /// How many of its articles nobody read, of how many.
  public let unread, articles: Int
  /// When it came last, in words.
  public let lastSuccess: String
  /// When it is fetched next, in words.
  public let next: String
  /// Why it did not come last, in a sentence; nil when it came.
  public let failure: String?

  /// Makes a row.
  public init(
    id: Int64, title: String, folder: String = "", address: String, unread: Int, articles: Int, lastSuccess: String,
    next: String, failure: String? = nil
  ) {
    self.id = id
    self.title = title
    self.folder = folder
    self.address = address
    (self.unread, self.articles) = (unread, articles)
    self.lastSuccess = lastSuccess
    self.next = next
    self.failure = failure
  }

  /// The filter that lists its articles.
  var filter: String { "feed:\"\(String(title.map { "\"“”„".contains($0) ? " " : $0 }))\"" }
}
