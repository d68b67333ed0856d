import ForeignText

/// Bytes of a feed as UTF-8, whatever they were and were said to be.
struct FeedDecoder {
  /// The text in UTF-8, without byte order mark.
  let text: [UInt8]
  /// That the text was not in the encoding declared, if so.
  let problem: FeedProblem?

  /// Decodes by what the bytes show, the server's `charset` (RFC 7303) and the XML declaration.
  init(_ bytes: [UInt8], charset: String?) {
    let declared = [charset, DeclaredEncoding.inXML(bytes)].compactMap(\.self)
    let decoded = DecodedText(bytes, declared: declared)
    text = decoded.utf8
    problem = Self.problem(declared: declared.first, decoded, isASCII: !bytes.contains { $0 > 0x7F })
  }

  /// XML that declares nothing says that it is UTF-8.
  private static func problem(declared: String?, _ decoded: DecodedText, isASCII: Bool) -> FeedProblem? {
    let label = declared ?? "UTF-8"
    let encoding = CharacterEncoding(label: label)
    if encoding?.name == decoded.encoding || isASCII && encoding != nil { return nil }
    // The names of UTF-16 and UTF-32 cannot be read before they are known to be meant.
    if decoded.encoding.hasPrefix("UTF-16") || decoded.encoding.hasPrefix("UTF-32") { return nil }
    return .encoding(declared: label, used: decoded.encoding)
  }
}
