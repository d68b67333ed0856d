/// A fetching of feeds that goes on.
struct RefreshStatus: Equatable, Sendable {
  /// How far it is.
  var progress = RefreshProgress()
  /// Whether it was asked to stop.
  var isCancelled = false

  /// What came of it, at its end.
  var summary: String { isCancelled ? "stopped fetching; \(progress.summary)" : progress.summary }
}

extension Session {
  /// Starts fetching feeds, unless that goes on already.
  mutating func beginRefresh(_ effect: Effect) -> [Effect] {
    guard refresh == nil else { return [] }
    refresh = RefreshStatus()
    return [effect]
  }

  /// Stops fetching feeds.
  mutating func cancelRefresh() -> [Effect] {
    refresh?.isCancelled = true
    tell("stopping …")
    return [.cancelRefresh]
  }

  /// Takes how far the fetching of feeds is, and says at its end what came of it.
  mutating func take(_ progress: RefreshProgress?) {
    guard let last = refresh ?? progress.map({ RefreshStatus(progress: $0) }) else { return }
    if let progress {
      refresh = RefreshStatus(progress: progress, isCancelled: last.isCancelled)
      return
    }
    refresh = nil
    // A sentence about what stopped it says more than what came of it.
    if message?.isError != true { tell(last.summary) }
  }
}
