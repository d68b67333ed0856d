/// The formats of feeds, with their versions.
public enum FeedFormat: String, Hashable, Sendable, CaseIterable {
  /// RSS whose version is not known.
  case rss = "RSS"
  /// RSS 0.90 (Netscape, RDF).
  case rss090 = "RSS 0.90"
  /// RSS 0.91 (Netscape or UserLand).
  case rss091 = "RSS 0.91"
  /// RSS 0.92 (UserLand).
  case rss092 = "RSS 0.92"
  /// RSS 0.93 (UserLand).
  case rss093 = "RSS 0.93"
  /// RSS 0.94 (UserLand).
  case rss094 = "RSS 0.94"
  /// RSS 1.0 (RDF Site Summary).
  case rss10 = "RSS 1.0"
  /// RSS 2.0 (RSS Advisory Board).
  case rss20 = "RSS 2.0"
  /// Atom whose version is not known.
  case atom = "Atom"
  /// Atom 0.3 (draft) and the drafts before it.
  case atom03 = "Atom 0.3"
  /// Atom 1.0 (RFC 4287).
  case atom10 = "Atom 1.0"
  /// JSON Feed 1.
  case json1 = "JSON Feed 1"
  /// JSON Feed 1.1.
  case json11 = "JSON Feed 1.1"

  /// The format is Atom, whose texts say of what type they are.
  var isAtom: Bool { self == .atom || self == .atom03 || self == .atom10 }

  /// The RSS of a `version` attribute.
  static func rss(version: String?) -> FeedFormat {
    switch version {
    case "0.90": .rss090
    case "0.91": .rss091
    case "0.92": .rss092
    case "0.93": .rss093
    case "0.94": .rss094
    case let version? where version.hasPrefix("2."): .rss20
    default: .rss
    }
  }

  /// The Atom of a namespace and a `version` attribute.
  static func atom(namespace: String?, version: String?) -> FeedFormat {
    if namespace?.lowercased() == "http://www.w3.org/2005/atom" { return .atom10 }
    return version?.hasPrefix("0.") == true ? .atom03 : .atom
  }
}
