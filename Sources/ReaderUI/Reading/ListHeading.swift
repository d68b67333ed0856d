import Articles
import Screen

/// What stands over the list of articles: what it shows, in which order, how many are unread, where one is.
struct ListHeading {
  let query: ListQuery
  /// Where one is in the list; nil until it is there.
  let place: String?
  let unread: Int?

  /// The left and the right part, as much as fits some cells.
  func parts(width: Int) -> (String, String) {
    let place = place ?? ""
    let unread = unread.map { $0 > 0 ? "•\($0.grouped) " : "" } ?? ""
    let order = "by \(query.order.rawValue)"
    let name = query.title
    // The filter and the place count most, then an order that is not the usual one, then what is unread.
    let isUsual = query.order == (query.isSearch ? .relevance : .date)
    let lefts = name.isEmpty ? ["Articles \(order)", isUsual ? "Articles" : order] : ["\(name) \(order)", name]
    for left in isUsual ? lefts : Array(lefts.prefix(name.isEmpty ? 2 : 1)) {
      for right in [unread + place, place] where DisplayWidth.of(left) + DisplayWidth.of(right) + 3 <= width {
        return (left, right)
      }
    }
    if isUsual || name.isEmpty { return (lefts[1], place) }
    let room = width - DisplayWidth.of(order) - DisplayWidth.of(place) - 5
    return (room > 1 ? "\(name.prefix(room))… \(order)" : order, place)
  }
}
