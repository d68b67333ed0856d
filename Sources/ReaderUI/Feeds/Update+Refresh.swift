import Screen

extension AppState {
  /// Starts fetching the feeds that are due, or all.
  mutating func refreshFeeds(all: Bool) -> [Effect] { beginRefresh(.refresh(all: all)) }

  /// Starts fetching feeds, unless that is going on.
  mutating func beginRefresh(_ effect: Effect) -> [Effect] {
    guard entries.isOfLibrary else { return refuseLibrary() }
    guard refresh == nil else {
      message = Message("feeds are being fetched already: \(bindings.keyName(for: .cancelRefresh)) stops that")
      return []
    }
    refresh = RefreshProgress()
    isRefreshCancelled = false
    return [effect]
  }

  /// Stops fetching feeds.
  mutating func cancelRefresh() -> [Effect] {
    guard refresh != nil else {
      message = Message("no feeds are being fetched: \(bindings.keyName(for: .refresh)) fetches those that are due")
      return []
    }
    isRefreshCancelled = true
    message = Message("stopping …")
    return [.cancelRefresh]
  }

  /// Takes how far the fetching of feeds is, and says at its end what came of it.
  mutating func take(_ progress: RefreshProgress?) -> [Effect] {
    guard progress == nil else {
      refresh = progress
      return []
    }
    guard let last = refresh else { return [] }
    refresh = nil
    // A sentence about what stopped it says more than what came of it.
    if message?.isError != true {
      message = Message(isRefreshCancelled ? "stopped fetching; \(last.summary)" : last.summary)
    }
    isRefreshCancelled = false
    return reloadFeeds()
  }
}
