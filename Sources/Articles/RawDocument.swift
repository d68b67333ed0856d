/// An article as it came in: bytes with whatever surrounded the text, and all that is known of how to read them.
public struct RawDocument: Hashable, Sendable {
  /// Where the bytes came from.
  public let origin: Origin
  /// The bytes, unchanged.
  public let bytes: [UInt8]
  /// What the bytes are; nil where name and content are to tell.
  public let mediaType: MediaType?
  /// The encoding that the server declares (`charset` of `Content-Type`); `utf-8` for text that came as such, nil where
  /// nobody says.
  public let charset: String?
  /// The absolute address that links are resolved against, where it is not that of the origin.
  public let base: String?

  /// Makes a raw document.
  public init(
    origin: Origin, bytes: [UInt8], mediaType: MediaType? = nil, charset: String? = nil, base: String? = nil
  ) {
    self.origin = origin
    self.bytes = bytes
    self.mediaType = mediaType
    self.charset = charset
    self.base = base
  }

  /// Makes the document of a text that is known: in UTF-8, and said to be so.
  public init(origin: Origin, text: String, mediaType: MediaType? = nil, base: String? = nil) {
    self.init(origin: origin, bytes: Array(text.utf8), mediaType: mediaType, charset: "utf-8", base: base)
  }

  /// The same document of a media type.
  public func of(_ mediaType: MediaType) -> RawDocument {
    RawDocument(origin: origin, bytes: bytes, mediaType: mediaType, charset: charset, base: base)
  }

  /// What links in the document stand against: `base`, or the address of the origin; nil where nothing tells.
  public var address: String? { base ?? origin.address }
}
