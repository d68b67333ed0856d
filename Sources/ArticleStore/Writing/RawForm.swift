/// How a raw input is to be read.
public enum RawForm: String, Hashable, Sendable, CaseIterable {
  /// Text as it was scraped or written.
  case text
  /// An object of JSON with the text and what is known of it.
  case record
  /// A web page.
  case page
}
