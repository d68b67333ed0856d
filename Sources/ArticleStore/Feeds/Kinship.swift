/// What stays the same of an item when its feed gives it another identifier for no reason but that the site has moved to
/// TLS or to another host, counts its versions behind `#` or its readers by `utm_…`: the paths of identifier and link, and
/// the title.
struct Kinship {
  private let text: String
  /// The host of the identifier or the link without `www`, and what stands behind `#` there.
  let host: String
  let fragment: String

  /// Nil for an item that has no address with a path.
  init?(key: String, link: String?, title: String) {
    let keyParts = Self.parts(of: key)
    let linkParts = link.flatMap(Self.parts)
    guard let parts = keyParts ?? linkParts else { return nil }
    let rest = linkParts.map { "\($0.path)#\($0.fragment)" } ?? ""
    text = "\(keyParts?.path ?? key)\n\(rest)\n\(title.lowercased())"
    (host, fragment) = (parts.host, parts.fragment)
  }

  /// The number by which it is looked for among the items of a feed.
  func number(in feed: Int64) -> Int64 { Fingerprint.of("\(feed)\n\(text)") }

  /// A path with query, without the parameters that tell where its readers come from (`utm_source` and the like).
  private static func uncounted(_ path: Substring) -> Substring {
    guard path.contains("utm_"), let mark = path.firstIndex(of: "?") else { return path }
    let parameters = path[path.index(after: mark)...].split(separator: "&").filter { !$0.hasPrefix("utm_") }
    return path[..<mark] + (parameters.isEmpty ? "" : "?" + parameters.joined(separator: "&"))
  }

  /// Host, path with query, and fragment of an address of the web; nil for one of no path.
  private static func parts(of address: String) -> (host: String, path: String, fragment: String)? {
    let schemes = ["https://", "http://"]
    guard let scheme = schemes.first(where: { address.lowercased().hasPrefix($0) }) else { return nil }
    let rest = address.dropFirst(scheme.count)
    let end = rest.firstIndex(of: "#") ?? rest.endIndex
    let slash = rest[..<end].firstIndex { $0 == "/" || $0 == "?" } ?? end
    let path = uncounted(rest[slash..<end])
    guard path.contains(where: { $0 != "/" }) else { return nil }
    let host = rest[..<slash].lowercased()
    return (
      host.hasPrefix("www.") ? String(host.dropFirst(4)) : host,
      path.hasSuffix("/") ? String(path.dropLast()) : String(path), String(rest[end...].dropFirst())
    )
  }
}
