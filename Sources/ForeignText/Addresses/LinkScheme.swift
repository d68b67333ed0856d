import FoundationEssentials

/// The schemes of links that may be opened; there are no others.
enum LinkScheme: String, Hashable, Sendable, CaseIterable {
  case http
  case https
  case mailto

  /// Whether it is one of web pages, which lie on a host.
  var isOfWeb: Bool { self != .mailto }
}

/// Why a link may not be opened.
public enum LinkRefusal: Error, Hashable, Sendable {
  /// It leads to none of `http`, `https` and `mailto`.
  case scheme(String)
  /// It is no link.
  case unreadable
}

extension Address {
  /// The absolute form of a link that may be opened.
  ///
  /// - Throws: `LinkRefusal` for every other link, and for one with control characters in it.
  public static func link(_ reference: String, against base: String? = nil) throws(LinkRefusal) -> String {
    guard !reference.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }),
      let url = url(reference, against: base), let name = url.scheme?.lowercased()
    else { throw .unreadable }
    guard let scheme = LinkScheme(rawValue: name) else { throw .scheme(name) }
    guard !scheme.isOfWeb || url.host()?.isEmpty == false else { throw .unreadable }
    return url.absoluteString
  }
}
