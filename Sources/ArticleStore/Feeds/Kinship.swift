/// What stays the same of an item when its feed gives it another identifier for no reason but that the site has moved to
/// TLS or to another host, counts its versions behind `#` or its readers by `utm_…` and the like: the paths of identifier and link, and
/// the title.
struct Kinship {
  private let text: String
  /// The host of the identifier or the link, without `www`.
  let host: String

  /// Nil for an item that has no address with a path.
  init?(key: String, link: String?, title: String) {
    let keyParts = Self.parts(of: key)
    let linkParts = link.flatMap(Self.parts)
    guard let parts = keyParts ?? linkParts else { return nil }
    let rest = linkParts.map { "\($0.path)#\($0.fragment)" } ?? ""
    text = "\(keyParts?.path ?? key)\n\(rest)\n\(title.lowercased())"
    host = parts.host
  }

  /// The number by which it is looked for among the items of a feed; those of one feed are neighbours in an index.
  func number(in feed: Int64) -> Int64 {
    feed << Self.width | Fingerprint.of(text) & (1 << Self.width - 1)
  }

  /// So many bits tell the items of a feed apart.
  private static let width: Int64 = 40

  /// Host, path with query, and fragment of an address of the web; nil for one of no path.
  private static func parts(of address: String) -> (host: String, path: String, fragment: String)? {
    let bytes = address.utf8
    guard let start = schemeEnd(bytes) else { return nil }
    let end = bytes[start...].firstIndex(of: UInt8(ascii: "#")) ?? bytes.endIndex
    let slash = bytes[start..<end].firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") } ?? end
    var path = uncounted(address[slash..<end])
    guard path.utf8.contains(where: { $0 != UInt8(ascii: "/") }) else { return nil }
    if path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
    let host = address[start..<slash].lowercased()
    return (host.hasPrefix("www.") ? String(host.dropFirst(4)) : host, path, String(address[end...].dropFirst()))
  }

  /// Where the host of an address of the web begins; nil for another address.
  private static func schemeEnd(_ bytes: String.UTF8View) -> String.Index? {
    for scheme in ["https://", "http://"] where bytes.count >= scheme.utf8.count {
      if bytes.starts(with: scheme.utf8, by: { $0 == $1 || $0 | 0x20 == $1 }) {
        return bytes.index(bytes.startIndex, offsetBy: scheme.utf8.count)
      }
    }
    return nil
  }

  /// A path with query, without the parameters that tell where its readers come from (`utm_source` and the like).
  private static func uncounted(_ path: Substring) -> String {
    guard let mark = path.utf8.firstIndex(of: UInt8(ascii: "?")) else { return String(path) }
    let parameters = path[path.index(after: mark)...].split(separator: "&")
    let kept = parameters.filter { parameter in
      !counters.contains(String(parameter.prefix { $0 != "=" })) && !families.contains { parameter.hasPrefix($0) }
    }
    return kept.count == parameters.count
      ? String(path) : path[..<mark] + (kept.isEmpty ? "" : "?" + kept.joined(separator: "&"))
  }

  /// How the names of such parameters begin that measuring programs have many of.
  private static let families = ["utm_", "mtm_", "pk_", "piwik_", "at_", "itm_", "hsa_", "mc_", "wt."]
  /// The names of others.
  private static let counters: Set<String> = [
    "fbclid", "gclid", "gclsrc", "dclid", "msclkid", "twclid", "igshid", "xtor", "ns_mchannel", "ns_source",
    "ns_campaign", "ns_linkname", "cmpid", "ocid", "smid", "taid", "xrs", "__twitter_impression",
  ]
}
