/// A link that may be told to a terminal.
public struct Hyperlink: Hashable, Sendable {
  /// The address, in ASCII that steers no terminal: its scheme is `http`, `https` or `mailto`.
  public let address: String
  /// What tells the link from others of the page: a terminal takes runs of cells with one number for one link.
  public let number: Int

  /// No address is longer, as terminals take no longer ones.
  private static let mostBytes = 2_083

  /// Makes a link; nil for an address of another scheme, and one that is too long.
  ///
  /// Whatever may not stand in an address (RFC 3986, section 2) is percent-encoded.
  public init?(_ address: String, number: Int = 0) {
    guard let colon = address.firstIndex(of: ":"),
      ["http", "https", "mailto"].contains(address[..<colon].lowercased())
    else { return nil }
    var text = ""
    for byte in address.utf8 {
      let character = Character(Unicode.Scalar(byte))
      if byte < 0x80, character.isLetter || character.isNumber || "-._~:/?#[]@!$&'()*+,;=%".contains(character) {
        text.append(character)
      } else {
        text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    guard text.utf8.count <= Self.mostBytes else { return nil }
    self.address = text
    self.number = number
  }

  /// Whether it leads into the web, and not to a letter.
  public var isOfWeb: Bool { address.lowercased().hasPrefix("http") }
}
