import ArticleStore
import Articles
import Feeds

extension SubscriptionList {
  /// The list of a library's feeds.
  public init(_ feeds: [StoredFeed]) {
    self.init(
      subscriptions: feeds.map { feed in
        Subscription(
          address: feed.address, title: feed.title == feed.address ? nil : feed.title, page: feed.page,
          folders: feed.folders, tags: feed.tags)
      })
  }
}
