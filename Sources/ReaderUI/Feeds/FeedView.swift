/// How the feeds are shown: what is folded, what is hidden, in which order, and what was selected last; it is remembered
/// from one run to the next.
public struct FeedView: Hashable, Sendable {
  /// What feeds of a folder are sorted by.
  public enum Order: String, CaseIterable, Sendable {
    /// By title.
    case name
    /// The most unread articles first.
    case unread
    /// Those that did not come first.
    case failures
  }

  /// What tells the rows apart.
  public enum Row: Hashable, Sendable {
    /// A saved filter, by its name.
    case filter(String)
    /// A folder, by its name behind those of the folders around it.
    case folder([String])
    /// A feed, by its number.
    case feed(Int64)
  }

  /// What feeds of a folder are sorted by.
  public var order = Order.name
  /// Whether what has nothing unread is left out.
  public var hidesRead = false
  /// The folders whose feeds do not show.
  public var folded: Set<[String]> = []
  /// The row that was selected last.
  public var selected: Row?

  /// Makes the view of a first run.
  public init() {}

  /// The order that comes after its own.
  mutating func sortOtherwise() {
    let orders = Order.allCases
    order = orders[((orders.firstIndex(of: order) ?? 0) + 1) % orders.count]
  }
}
