import ForeignText

/// The addresses under which feeds are handed around.
public enum FeedAddress {
  /// Schemes that stand for a scheme of the web.
  private static let schemes = [
    "feed": "http", "rss": "http", "pcast": "http", "itpc": "http", "podcast": "http", "feeds": "https",
    "itpcs": "https",
  ]

  /// The address of the web that is meant: `feed://host/path` is `http://host/path`, and `feed:https://host/path` what
  /// stands behind the colon; nil for one of another kind.
  ///
  /// An address without a scheme stays as it is.
  public static func web(_ address: String) -> String? {
    guard let scheme = Address.scheme(of: address) else { return address }
    if Address.isWeb(address) { return address }
    let rest = address.dropFirst(scheme.count + 1)
    guard let meant = schemes[scheme] else { return isPort(rest) ? address : nil }
    if rest.hasPrefix("//") { return "\(meant):\(rest)" }
    return Address.isWeb(rest) ? String(rest) : "\(meant)://\(rest)"
  }

  /// What looked like a scheme is a host with its port behind it.
  private static func isPort(_ text: Substring) -> Bool {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard (1...5).contains(digits.count) else { return false }
    let next = text.dropFirst(digits.count).first
    return next == nil || next == "/" || next == "?" || next == "#"
  }
}
