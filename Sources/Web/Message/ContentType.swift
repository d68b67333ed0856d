/// The kind of a body (RFC 9110, section 8.3).
public struct ContentType: Hashable, Sendable {
  /// The media type in lower case, such as `text/html`.
  public let mediaType: String
  /// The encoding of the text as it is named, in lower case; nil when none is.
  public let charset: String?

  /// Reads the field `Content-Type`; nil when no media type stands there.
  public init?(_ field: String) {
    let parts = field.split(separator: ";", omittingEmptySubsequences: false).map { $0.trimmingBlanks.lowercased() }
    guard let mediaType = parts.first, mediaType.contains("/") else { return nil }
    self.mediaType = mediaType
    charset =
      parts.dropFirst().lazy.compactMap { part -> String? in
        guard let equals = part.firstIndex(of: "="), part[..<equals].trimmingBlanks == "charset" else { return nil }
        let value = part[part.index(after: equals)...].trimmingBlanks.filter { $0 != "\"" && $0 != "'" }
        return value.isEmpty ? nil : value
      }.first
  }
}
