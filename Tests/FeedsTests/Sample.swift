import Feeds

/// Feeds made of a few elements.
enum Sample {
  private static let namespaces = """
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
    xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/" \
    xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:atom="http://www.w3.org/2005/Atom" \
    xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"
    """

  /// RSS 2.0 with one item.
  static func rss(item: String = "", channel: String = "") -> String {
    "<rss version=\"2.0\" \(namespaces)><channel>\(channel)<item>\(item)</item></channel></rss>"
  }

  /// RSS 1.0 with one item.
  static func rdf(item: String) -> String {
    """
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" \(namespaces)>
    <channel rdf:about="http://boats.example/"><title>Boats</title></channel>
    <item rdf:about="http://boats.example/1">\(item)</item></rdf:RDF>
    """
  }

  /// Atom 1.0 with one entry.
  static func atom(entry: String = "", feed: String = "", attributes: String = "") -> String {
    "<feed xmlns=\"http://www.w3.org/2005/Atom\" \(attributes)>\(feed)<entry>\(entry)</entry></feed>"
  }

  /// Atom 0.3 with one entry.
  static func atom03(entry: String) -> String {
    "<feed version=\"0.3\" xmlns=\"http://purl.org/atom/ns#\"><title>Boats</title><entry>\(entry)</entry></feed>"
  }
}

/// The feed in a text.
func feed(_ text: String, address: String? = nil) throws(FeedFailure) -> Feed {
  try FeedReader().read(Array(text.utf8), address: address)
}

/// The only item of the feed in a text.
func item(_ text: String, address: String? = nil) throws -> FeedItem {
  let items = try feed(text, address: address).items
  guard items.count == 1 else { throw WrongNumberOfItems(count: items.count) }
  return items[0]
}

/// A sample has another number of items than it was written for.
struct WrongNumberOfItems: Error { let count: Int }
