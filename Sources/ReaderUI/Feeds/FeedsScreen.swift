/// The feeds that the person subscribed to.
public struct FeedsScreen: Equatable, Sendable {
  /// All feeds; nil until they are loaded.
  public var feeds: [FeedRow]?
  /// The words that title or folder have.
  public var name = ""
  /// The selected row.
  public var selected = 0
  /// The first row that shows.
  public var top = 0
  /// The number of the request for what it shows; answers to others are dropped.
  public var request: Int

  /// The feeds of the name.
  var shown: [FeedRow] {
    let words = name.lowercased()
    return (feeds ?? []).filter {
      words.isEmpty || $0.title.lowercased().contains(words) || $0.folder.lowercased().contains(words)
    }
  }

  /// The selected feed.
  var selectedFeed: FeedRow? {
    let shown = shown
    return shown.indices.contains(selected) ? shown[selected] : nil
  }

  /// Scrolls so that the selected row shows.
  mutating func reveal(height: Int) {
    selected = max(0, min(selected, shown.count - 1))
    if selected < top { top = selected }
    if selected >= top + height { top = selected - height + 1 }
    top = max(0, min(top, shown.count - 1))
  }
}
