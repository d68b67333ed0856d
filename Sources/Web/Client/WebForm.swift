/// What is sent with a request that changes something: names and values (application/x-www-form-urlencoded).
public struct WebForm: Hashable, Sendable {
  /// The body, as it is sent.
  public let body: String

  /// Makes a form of fields in their order.
  public init(_ fields: [(name: String, value: String)]) {
    body = fields.map { "\(Self.encoded($0.name))=\(Self.encoded($0.value))" }.joined(separator: "&")
  }

  /// A text in which only letters and figures of ASCII and `-._~` stand as they are (RFC 3986, section 2.3).
  public static func encoded(_ text: String) -> String {
    var result = ""
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return result
  }
}
