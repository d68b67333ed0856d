import ForeignText

/// A text of a feed, with what is needed to understand it.
public struct FeedText: Hashable, Sendable {
  /// What the value is.
  public enum Kind: Hashable, Sendable {
    /// Text without markup.
    case plain
    /// HTML as it is sent: tag soup.
    case html
    /// Elements that stood in the feed itself, written out as XHTML without prefixes.
    case xhtml
    /// Something else, by its media type (RFC 6838) in small letters.
    case other(String)
  }

  /// What `value` is.
  public internal(set) var kind: Kind
  /// The text, with white space at its ends taken off.
  public internal(set) var value: String
  /// The language tag (RFC 5646), as written.
  public internal(set) var language: String?
  /// The address that relative ones in the text stand against.
  public internal(set) var base: String?
  /// Where the content lies when it is not in the feed (Atom `src`).
  public internal(set) var source: String?

  /// Makes a text.
  public init(_ kind: Kind, _ value: String, language: String? = nil, base: String? = nil, source: String? = nil) {
    self.kind = kind
    self.value = value
    self.language = language
    self.base = base
    self.source = source
  }

  /// The text has markup.
  public var isMarkup: Bool { kind == .html || kind == .xhtml }

  /// It is text, with markup or without.
  var isText: Bool {
    switch kind {
    case .plain, .html, .xhtml: true
    case .other(let type): type.hasPrefix("text/")
    }
  }

  /// The text on one line, without markup, control characters and marks that turn the direction of text.
  public var line: String {
    HarmlessText.line(isMarkup ? HTMLFragment(value).text : value)
  }
}
