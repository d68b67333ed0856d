/// A fetching of feeds that goes on.
struct RefreshStatus: Equatable, Sendable {
  /// How far it is.
  var progress = RefreshProgress()
  /// Whether it was asked to stop.
  var isCancelled = false

  /// What came of it, at its end.
  var summary: String { isCancelled && progress.feeds > 0 ? progress.summaryOfStopped : progress.summary }
}

extension Session {
  /// Starts fetching feeds, unless that goes on already.
  mutating func beginRefresh(_ effect: Effect) -> [Effect] {
    guard refresh?.progress.isQuiet ?? true else { return [] }
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
      // What gives way to what was asked for has nothing more to say.
      if progress.isQuiet, !last.progress.isQuiet { return }
      refresh = RefreshStatus(progress: progress, isCancelled: last.isCancelled)
      return
    }
    refresh = nil
    if last.progress.isQuiet {
      // Whoever stopped it wants to know how far it came.
      if last.isCancelled || last.progress.newArticles > 0 && message == nil { tell(last.summary) }
      return
    }
    // A sentence about what stopped it says more than what came of it.
    if message?.isError != true { tell(last.summary) }
  }
}
