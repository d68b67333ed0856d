import Articles
import ReaderModel

/// Which feeds words on the command line mean.
struct FeedChoice {
  let feeds: [StoredFeed]

  /// The feeds of an address, a title or a folder.
  ///
  /// - Throws: `LibraryFailure` where there is none.
  func feeds(called name: String) throws(LibraryFailure) -> [StoredFeed] {
    let wanted = name.lowercased()
    let found = feeds.filter { feed in
      feed.address == name || feed.key == name || feed.title.lowercased() == wanted
        || feed.folders.joined(separator: "/").lowercased() == wanted
    }
    if found.isEmpty { throw .missing("feed “\(name)”") }
    return found
  }
}
