import ArticleStore

extension Library {
  /// Tells when somebody has changed the library, another program too; of a temporary library, which nobody else has,
  /// and of one that cannot be watched, it tells nothing and ends.
  ///
  /// Looks every so often, so that several changes can be told as one, until whoever listens is cancelled.
  public func changes(every interval: Duration) -> AsyncStream<Void> {
    guard !isTemporary, let watch = try? database.watch() else { return AsyncStream { $0.finish() } }
    let before = watch.version()
    return AsyncStream { changes in
      let watching = Task.detached(priority: .utility) {
        var version = before
        while !Task.isCancelled {
          try? await Task.sleep(for: interval)
          let now = watch.version()
          if now != version { changes.yield() }
          version = now
        }
      }
      changes.onTermination = { _ in watching.cancel() }
    }
  }
}
