import Articles
import Foundation

/// One of the inputs that an article had, in a library's archive.
public struct ArchivedRevision: Hashable, Sendable {
  /// When it came, in seconds since 1970.
  public let added: Int64
  /// The input, with all that tells how to read it.
  public let document: RawDocument
}

extension ArchivedRevision: Codable {
  private enum Key: String, CodingKey {
    case added, origin, mediaType, charset, base, text, bytes
    /// What version 1 has for `mediaType`.
    case form
  }

  /// Reads a revision; in archives of version 1 its origin is a label for people.
  ///
  /// - Throws: `DecodingError`.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    added = try fields.decode(Int64.self, forKey: .added)
    let text = try fields.decodeIfPresent(String.self, forKey: .text)
    let packed = try fields.decodeIfPresent(String.self, forKey: .bytes)
    let bytes = text.map { Array($0.utf8) } ?? packed.flatMap { Data(base64Encoded: $0) }.map { [UInt8]($0) } ?? []
    let mediaType =
      try fields.decodeIfPresent(MediaType.self, forKey: .mediaType)
      ?? fields.decodeIfPresent(MediaType.self, forKey: .form)
    let label = try? fields.decode(String.self, forKey: .origin)
    document = RawDocument(
      origin: try label.map { Origin(label: $0, isRecord: mediaType == .record) }
        ?? fields.decode(Origin.self, forKey: .origin),
      bytes: bytes, mediaType: mediaType, charset: try fields.decodeIfPresent(String.self, forKey: .charset),
      base: try fields.decodeIfPresent(String.self, forKey: .base))
  }

  /// Writes a revision: its input as `text` where it is UTF-8, as `bytes` in Base64 (RFC 4648) where it is not.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    try fields.encode(added, forKey: .added)
    try fields.encode(document.origin, forKey: .origin)
    try fields.encodeIfPresent(document.mediaType, forKey: .mediaType)
    try fields.encodeIfPresent(document.charset, forKey: .charset)
    try fields.encodeIfPresent(document.base, forKey: .base)
    if let text = String(validating: document.bytes, as: UTF8.self) {
      try fields.encode(text, forKey: .text)
    } else {
      try fields.encode(Data(document.bytes).base64EncodedString(), forKey: .bytes)
    }
  }
}
