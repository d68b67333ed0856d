import Articles

/// The feeds as a tree of folders, row by row.
struct FeedTree {
  private let view: FeedView
  private(set) var rows: [FeedRow] = []

  /// Makes the rows of the feeds in whose titles or folders some words are; saved filters come first.
  init(_ feeds: [StoredFeed], filters: [SavedFilter], _ view: FeedView, words: String) {
    self.view = view
    let words = words.lowercased()
    let shown = feeds.filter { feed in
      (words.isEmpty || feed.title.lowercased().contains(words) || feed.folder.lowercased().contains(words))
        && (!view.hidesRead || feed.unreadCount > 0 || view.selected == .feed(feed.id))
    }
    rows = filters.filter { filter in
      (words.isEmpty || filter.name.lowercased().contains(words)) && (!view.hidesRead || filter.unreadCount != 0)
    }.map(FeedRow.filter)
    add(shown, at: [], opensAll: !words.isEmpty)
  }

  /// Adds what lies in a folder: the folders in it, then its feeds.
  private mutating func add(_ feeds: [StoredFeed], at path: [String], opensAll: Bool) {
    let depth = path.count
    let names = Set(feeds.compactMap { $0.folders.count > depth ? $0.folders[depth] : nil })
    for name in names.sorted(by: NaturalOrder.isBefore) {
      let inside = feeds.filter { $0.folders.count > depth && $0.folders[depth] == name }
      let isFolded = !opensAll && view.folded.contains(path + [name])
      rows.append(.folder(FeedFolder(path: path + [name], feeds: inside, isFolded: isFolded)))
      if !isFolded { add(inside, at: path + [name], opensAll: opensAll) }
    }
    rows += feeds.filter { $0.folders.count == depth }.sorted(by: isBefore).map { .feed($0, depth: depth) }
  }

  private func isBefore(_ left: StoredFeed, _ right: StoredFeed) -> Bool {
    switch view.order {
    case .unread where left.unreadCount != right.unreadCount: return left.unreadCount > right.unreadCount
    case .failures where (left.state.failure == nil) != (right.state.failure == nil):
      return left.state.failure != nil
    default: break
    }
    if NaturalOrder.isBefore(left.title, right.title) { return true }
    return !NaturalOrder.isBefore(right.title, left.title) && left.id < right.id
  }
}
