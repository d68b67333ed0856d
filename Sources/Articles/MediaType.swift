/// What the bytes of a raw document are.
public enum MediaType: String, Hashable, Sendable, Codable, CaseIterable {
  /// Plain text, scraped or clean.
  case text
  /// A web page in HTML.
  case page
  /// The markup of an article alone, as feeds have it, so that no article need be found in it.
  case fragment
  /// An object of JSON with the text or the markup and what is known of it.
  case record
}
