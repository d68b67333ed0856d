import ArticleStore
import Articles
import Feeds
import Foundation
import Web

/// What came of asking for a feed, understood.
struct FeedAnswer {
  /// What is to be saved.
  let fetch: FeedFetch
  /// Why it did not come; nil when it came, or is unchanged.
  let failure: (any Error)?
  /// Whether the reason is on this side: no network, or called off.
  let isOffline: Bool

  init(
    of feed: StoredFeed, at asked: WebAddress, _ result: Result<WebResponse, WebFailure>, at now: Date, chance: Double,
    sentence: (any Error) -> String
  ) {
    var state = feed.state
    var schedule = FetchSchedule(state)
    var fetch = FeedFetch(feed, state)
    var failure: (any Error)?
    var outcome = FetchOutcome(result)
    switch result {
    case .failure(let error): failure = error
    case .success(let response):
      if response.isSuccess {
        do {
          try Self.read(response, into: &fetch, &state)
          // Only what was read as a feed may say where it is from now on.
          fetch.address =
            response.permanentAddress?.text ?? (asked == (try? WebAddress(feed.address)) ? nil : asked.text)
        } catch {
          failure = error
          outcome = .failed
        }
      } else if !response.isUnchanged {
        failure = response.isGone ? RefreshFailure.gone : RefreshFailure.status(response.status)
      }
    }
    schedule.record(outcome, at: now, hint: state.timeToLive, chance: chance)
    state.tried = now
    if failure == nil { state.succeeded = now }
    state.failure = failure.map { sentence($0) }
    state.take(schedule)
    fetch.state = state
    self.fetch = fetch
    self.failure = failure
    if case .failure(let error) = result { isOffline = error.isOfTheReader } else { isOffline = false }
  }

  /// Understands what a program printed for a feed.
  init(
    of feed: StoredFeed, _ output: Result<[UInt8], any Error>, at now: Date, chance: Double,
    sentence: (any Error) -> String
  ) {
    var state = feed.state
    var schedule = FetchSchedule(state)
    var fetch = FeedFetch(feed, state)
    let failure: (any Error)?
    do {
      let bytes = try output.get()
      let fingerprint = FeedState.fingerprint(of: bytes)
      if fingerprint != state.contentFingerprint {
        let read = try FeedReader().read(bytes, charset: nil)
        fetch.items = FeedItemRecord.newItems(of: read, key: feed.key)
        fetch.title = read.title
        fetch.page = read.link
        state.contentFingerprint = fingerprint
      }
      failure = nil
    } catch {
      failure = error
    }
    schedule.record(failure == nil ? .fresh(holds: nil) : .failed, at: now, chance: chance)
    state.tried = now
    if failure == nil { state.succeeded = now }
    state.failure = failure.map { sentence($0) }
    state.take(schedule)
    fetch.state = state
    self.fetch = fetch
    self.failure = failure
    isOffline = false
  }

  /// Takes the items of a feed whose bytes are others than the last time.
  private static func read(
    _ response: WebResponse, into fetch: inout FeedFetch, _ state: inout FeedState
  ) throws(FeedFailure) {
    let fingerprint = FeedState.fingerprint(of: response.body)
    if fingerprint != state.contentFingerprint {
      let feed = try FeedReader(for: response).read(
        response.body, charset: response.contentType?.charset, address: response.address.text)
      fetch.items = FeedItemRecord.newItems(of: feed, key: fetch.feed.key)
      fetch.title = feed.title
      fetch.page = feed.link
      state.timeToLive = feed.timeToLive
    }
    state.contentFingerprint = fingerprint
    state.entityTag = response.validators.entityTag
    state.lastModified = response.validators.lastModified
  }
}

extension FetchSchedule {
  /// The schedule that the state of a feed has.
  init(_ state: FeedState) {
    self.init(
      failureCount: state.failureCount, next: state.next, heldUntil: state.heldUntil, isGone: state.isGone)
  }
}

extension FeedState {
  fileprivate mutating func take(_ schedule: FetchSchedule) {
    failureCount = schedule.failureCount
    next = schedule.next
    heldUntil = schedule.heldUntil
    isGone = schedule.isGone
  }
}
