import ForeignText

extension FeedText.Kind {
  /// The kind that a `type` attribute in small letters names (RFC 4287, section 3.1.1).
  init(type: String) {
    switch type.split(separator: ";").first.map({ $0.trimmed(\.isWhitespace) }) ?? "" {
    case "text", "plain", "text/plain": self = .plain
    case "html", "text/html": self = .html
    case "xhtml", "application/xhtml+xml": self = .xhtml
    case let other: self = other.contains("/") && other.contains("html") ? .html : .other(other)
    }
  }
}
