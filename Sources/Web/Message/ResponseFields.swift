import FoundationEssentials

/// What the fields of a response say.
struct ResponseFields: Sendable {
  private let values: [String: [String]]
  private let now: Date

  /// Reads fields that came now.
  init(_ fields: [(name: String, value: String)], now: Date) {
    values = Dictionary(fields.map { ($0.name.lowercased(), [$0.value]) }, uniquingKeysWith: +)
    self.now = now
  }

  /// Where a redirect leads; nil when it does not say.
  var location: String? { first("Location") }

  /// How many bytes the body has as it comes; nil when that is not said.
  var contentLength: Int? { first("Content-Length").flatMap { Int($0) } }

  /// Which bytes of how many come; nil where that is not said (RFC 9110, section 14.4).
  var contentRange: (start: Int, length: Int?)? {
    guard let field = first("Content-Range")?.trimmingBlanks, field.lowercased().hasPrefix("bytes ") else { return nil }
    let parts = field.dropFirst(6).split(separator: "/")
    guard let start = parts.first?.split(separator: "-").first.flatMap({ Int($0) }) else { return nil }
    return (start, parts.count > 1 ? Int(parts[1]) : nil)
  }

  /// The entity tag where it tells every byte from others, or else the time of the last change.
  var strongTag: String? { exact("ETag").flatMap { $0.hasPrefix("W/") ? nil : $0 } ?? exact("Last-Modified") }

  /// What to ask with the next time.
  var validators: Validators {
    Validators(entityTag: exact("ETag"), lastModified: exact("Last-Modified"))
  }

  /// What the body is.
  var contentType: ContentType? { first("Content-Type").flatMap(ContentType.init) }

  /// The name of how the body is packed; nil when it is not.
  var contentCoding: String? {
    let name = all("Content-Encoding").trimmingBlanks.lowercased()
    return name.isEmpty || name == "identity" ? nil : name
  }

  /// How long to wait (RFC 9110, section 10.2.3).
  var retryAfter: Duration? {
    guard let field = first("Retry-After")?.trimmingBlanks else { return nil }
    return seconds(field) ?? HTTPDate(field).map { until($0.instant) }
  }

  /// How long the answer holds (RFC 9111, section 4.2.1).
  var freshness: Duration? {
    for part in all("Cache-Control").lowercased().split(separator: ",") {
      let pair = part.split(separator: "=", maxSplits: 1).map(\.trimmingBlanks)
      if pair.first == "no-cache" || pair.first == "no-store" { return .zero }
      if pair.count == 2, pair[0] == "max-age" { return seconds(pair[1].filter { $0 != "\"" }) }
    }
    // A value that is no time, as “0”, is of the past.
    return first("Expires").map { HTTPDate($0).map { until($0.instant) } ?? .zero }
  }

  private func first(_ name: String) -> String? { values[name.lowercased()]?.first }

  private func all(_ name: String) -> String { values[name.lowercased(), default: []].joined(separator: ",") }

  /// A field byte by byte as it came; nil where its bytes are no text, for then they could not be sent again.
  private func exact(_ name: String) -> String? {
    first(name).flatMap { $0.isEmpty || $0.unicodeScalars.contains("\u{FFFD}") ? nil : $0 }
  }

  private func seconds(_ field: String) -> Duration? {
    guard !field.isEmpty, field.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
    return .seconds(min(Int(field) ?? Self.longest, Self.longest))
  }

  private func until(_ instant: Date) -> Duration {
    // What counts is how long, and the clock of the host may be wrong.
    let start = first("Date").flatMap { HTTPDate($0)?.instant } ?? now
    return .seconds(Int(min(max(0, instant.timeIntervalSince(start)), Double(Self.longest))))
  }

  /// As good as for ever, in seconds: ten years.
  private static let longest = 315_360_000
}
