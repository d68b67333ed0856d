/// What the bytes of a raw document are.
public enum DocumentType: Hashable, Sendable {
  /// Plain text, scraped or clean.
  case text
  /// A web page in HTML.
  case page
  /// A page where file name or content say so, else a text.
  case automatic
}
