import Articles

/// What the list of the library shows, and in which order.
public struct ListQuery: Hashable, Sendable {
  /// What it was narrowed to, as it was typed; empty for everything.
  public var filter: String
  /// The name under which that is saved.
  public var name: String?
  /// What it is sorted by.
  public var order: ArticleOrder
  /// What it is sorted by where it answers no search any more.
  public var orderWithoutSearch: ArticleOrder
  /// Whether it answers a search, so that the words around what was found show.
  public var isSearch: Bool
  /// Whether articles that are the same report are one row.
  public var joinsReports: Bool

  /// Makes a query.
  public init(
    filter: String = "", name: String? = nil, order: ArticleOrder = .date, isSearch: Bool = false,
    joinsReports: Bool = true
  ) {
    self.filter = filter
    self.name = name
    self.order = order
    orderWithoutSearch = order == .relevance ? .date : order
    self.isSearch = isSearch
    self.joinsReports = joinsReports
  }

  /// The list of the library that shows first.
  public static func first(_ preferences: Preferences) -> ListQuery {
    let whole = ListQuery(order: preferences.order)
    return preferences.listsUnreadOnly || preferences.start == .unread ? whole.togglingUnread : whole
  }

  /// The orders that it can have.
  var orders: [ArticleOrder] { ArticleOrder.allCases.filter { $0 != .relevance || isSearch } }

  /// The order that comes after its own.
  var nextOrder: ArticleOrder { orders[((orders.firstIndex(of: order) ?? 0) + 1) % orders.count] }

  /// The list narrowed to something, sorted as before.
  func narrowed(to filter: String, name: String? = nil) -> ListQuery {
    ListQuery(filter: filter, name: name, order: plainOrder, joinsReports: joinsReports)
  }

  /// What it is sorted by, or was before it answered a search.
  var plainOrder: ArticleOrder { order == .relevance ? orderWithoutSearch : order }

  /// The list narrowed to what was typed; what narrows a list that has a name further is told behind that.
  func narrowed(toTyped text: String, from home: ListQuery) -> ListQuery {
    let filter = String(text.reversed().drop { $0 == " " }.reversed())
    guard let name = home.name, filter.hasPrefix(home.filter) else { return narrowed(to: filter) }
    let rest = filter.dropFirst(home.filter.count)
    guard rest.isEmpty || rest.hasPrefix(" ") else { return narrowed(to: filter) }
    return narrowed(to: filter, name: rest.isEmpty ? name : "\(name):\(rest)")
  }

  /// The list of what a search finds, the best first.
  func searching(_ words: String) -> ListQuery {
    guard !words.isEmpty else { return narrowed(to: "") }
    var result = ListQuery(filter: words, order: .relevance, isSearch: true, joinsReports: joinsReports)
    result.orderWithoutSearch = plainOrder
    return result
  }

  /// The same sorted otherwise.
  func sorted(by order: ArticleOrder) -> ListQuery {
    var result = self
    result.order = order
    if order != .relevance { result.orderWithoutSearch = order }
    return result
  }

  /// The list with one row for a report, or with each of its articles.
  var togglingReports: ListQuery {
    var result = self
    result.joinsReports.toggle()
    return result
  }

  /// The list without what was read, or with it again.
  var togglingUnread: ListQuery {
    var result = self
    if let whole = filterWithRead {
      result.filter = whole
    } else {
      result.filter = filter.isEmpty ? Self.unreadMark : "\(Self.unreadMark) (\(filter))"
    }
    if result.filter.isEmpty { return result.narrowed(to: "") }
    return result
  }

  private static let unreadMark = "is:unread"

  /// The filter of the same list with what was read; nil where it has that already.
  var filterWithRead: String? {
    if filter == Self.unreadMark { return "" }
    guard filter.hasPrefix(Self.unreadMark + " ("), filter.hasSuffix(")") else { return nil }
    return String(filter.dropFirst(Self.unreadMark.count + 2).dropLast())
  }

  /// What the list is called: by its name, else by what it was narrowed to, and whether it leaves out what was read.
  var title: String {
    guard let whole = filterWithRead else { return name ?? filter }
    let rest = name ?? whole
    return rest.isEmpty ? "Unread" : "\(rest), unread"
  }

  /// The name under which what narrows it is saved; nil for a part of that.
  var savedName: String? { filterWithRead == nil ? name : nil }

  /// Whether all that it shows is of one feed.
  var isOfOneFeed: Bool { (filterWithRead ?? filter).hasPrefix("feed:#") }
}
