import Feeds
import Web

extension FeedReader {
  /// A reader for what a host sent, the size of which the client has limited already.
  init(for response: WebResponse) {
    var limits = FeedLimits()
    limits.bytes = max(limits.bytes, response.body.count)
    self.init(limits: limits)
  }
}
