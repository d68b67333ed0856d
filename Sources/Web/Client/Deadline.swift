/// Ends work that takes too long.
enum Deadline {
  /// What comes of work, or a failure when the time is over first; the work is then cancelled.
  ///
  /// A task that is cancelled itself gets `WebFailure.cancelled`.
  static func result<Value: Sendable>(
    within limit: Duration, orElse failure: WebFailure,
    _ work: @escaping @Sendable () async throws(WebFailure) -> Value
  ) async -> Result<Value, WebFailure> {
    await withTaskGroup(of: Result<Value, WebFailure>.self) { group in
      group.addTask {
        do throws(WebFailure) {
          return .success(try await work())
        } catch {
          return .failure(error)
        }
      }
      group.addTask {
        do {
          try await Task.sleep(for: limit)
          return .failure(failure)
        } catch {
          return .failure(.cancelled)
        }
      }
      var results = group.makeAsyncIterator()
      guard let first = await results.next() else { return .failure(failure) }
      group.cancelAll()
      return first
    }
  }
}
