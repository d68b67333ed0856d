/// What the client calls itself (RFC 9110, section 10.1.5), with an address to write to.
public struct UserAgent: Hashable, Sendable {
  /// The version of the program; empty for none.
  public var version: String
  /// A page or an e-mail address for those who run hosts; nil for none.
  public var contact: String?

  /// Makes a name.
  public init(version: String = "", contact: String? = nil) {
    self.version = version
    self.contact = contact
  }

  /// The field, such as `Quotidian/1.0 (+https://example.org/reader)`.
  public var field: String {
    let name = version.isEmpty ? "Quotidian" : "Quotidian/\(version)"
    return contact.map { "\(name) (+\($0))" } ?? name
  }
}
