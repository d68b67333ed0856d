/// What a host gave to ask it later whether something has changed (RFC 9110, section 8.8).
public struct Validators: Hashable, Sendable, Codable {
  /// The entity tag, byte by byte as it came, with its quotation marks.
  public var entityTag: String?
  /// The time of the last change, byte by byte as it came.
  public var lastModified: String?

  /// Makes validators.
  public init(entityTag: String? = nil, lastModified: String? = nil) {
    self.entityTag = entityTag
    self.lastModified = lastModified
  }

  /// Whether there is nothing to ask with.
  public var isEmpty: Bool { entityTag == nil && lastModified == nil }
}
