import ForeignText

/// A feed that a page names.
public struct FeedCandidate: Hashable, Sendable {
  /// Its address, absolute.
  public let address: String
  /// What the page calls it, on one line and harmless.
  public let title: String?
}

/// Finds the feeds of a web page (RSS Autodiscovery; HTML Standard, link type `alternate`).
public enum FeedDiscovery {
  private static let types: Set<String> = [
    "application/rss+xml", "application/atom+xml", "application/feed+json", "application/json", "application/rdf+xml",
    "application/x.atom+xml", "application/x-atom+xml", "text/rss+xml", "application/xml", "text/xml",
  ]

  /// The feeds that links name, those of comments after all others, each once.
  ///
  /// `base` is what relative addresses stand against: the page's `base` element, or its address. Only `http` and
  /// `https` addresses are taken.
  public static func candidates(in links: [PageLink], base: String) -> [FeedCandidate] {
    var seen: Set<String> = []
    var main: [FeedCandidate] = []
    var comments: [FeedCandidate] = []
    for link in links where isFeed(link) {
      let address = Address.resolved(HarmlessText.line(link.reference), against: base)
      guard Address.isWeb(address), seen.insert(address).inserted else { continue }
      let candidate = FeedCandidate(address: address, title: link.title.map(HarmlessText.line)?.nonEmpty)
      if isOfComments(candidate) { comments.append(candidate) } else { main.append(candidate) }
    }
    return main + comments
  }

  private static func isFeed(_ link: PageLink) -> Bool {
    let relations = link.relation.lowercased().split(whereSeparator: \.isWhitespace)
    guard !link.reference.isEmpty, !relations.contains("stylesheet") else { return false }
    if relations.contains("feed") { return true }
    let type = link.type?.lowercased().split(separator: ";").first.map { $0.trimmed(\.isWhitespace) }
    guard relations.contains("alternate"), let type, types.contains(type) else { return false }
    // Blogs of WordPress name their programming interface too.
    return type != "application/json" || !link.reference.contains("/wp-json")
  }

  private static func isOfComments(_ candidate: FeedCandidate) -> Bool {
    candidate.address.contains("/comments/") || candidate.title?.lowercased().contains("comment") == true
  }
}
