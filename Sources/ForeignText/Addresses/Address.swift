import FoundationEssentials

/// Addresses (RFC 3986) as texts from outside have them, with the faults that those have.
public enum Address {
  /// The address that a reference means against a base (RFC 3986, section 5), percent-encoded and
  /// its host in Punycode; nil when it is none.
  public static func url(_ reference: String, against base: String? = nil) -> URL? {
    URL(
      string: HostName.inPunycode(reference), relativeTo: base.flatMap { URL(string: HostName.inPunycode($0)) }
    )?.absoluteURL
  }

  /// The address that a reference means against a base; the reference itself when it is absolute, cannot be read or
  /// there is no base.
  public static func resolved(_ reference: String, against base: String?) -> String {
    guard let base, scheme(of: reference) == nil else { return reference }
    guard !reference.isEmpty else { return base }
    guard URL(string: base) != nil, let url = url(reference, against: base) else { return reference }
    return url.absoluteString
  }

  /// The scheme in small letters (RFC 3986, section 3.1); nil for a relative reference.
  public static func scheme(of reference: some StringProtocol) -> String? {
    var scheme = ""
    for byte in reference.utf8 {
      switch byte {
      case UInt8(ascii: ":"): return scheme.isEmpty ? nil : scheme.lowercased()
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): break
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
        if scheme.isEmpty { return nil }
      default: return nil
      }
      scheme.unicodeScalars.append(Unicode.Scalar(byte))
    }
    return nil
  }

  /// Whether the address is one of a web page.
  public static func isWeb(_ reference: some StringProtocol) -> Bool {
    scheme(of: reference).flatMap(LinkScheme.init)?.isOfWeb == true
  }

  /// The base after an `xml:base` within another, which cannot lead out of the web.
  public static func base(_ reference: String?, within base: String?) -> String? {
    guard let reference = reference.map(HarmlessText.line), !reference.isEmpty else { return base }
    let resolved = resolved(reference, against: base)
    return isWeb(resolved) || scheme(of: resolved) == nil && base == nil ? resolved : base
  }
}
