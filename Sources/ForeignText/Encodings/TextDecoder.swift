/// Turns bytes of unknown encoding into plain text.
public enum TextDecoder {
  /// The scalars of the text with line ends as `\n`, without byte order mark and control characters.
  ///
  /// `charset` is what somebody says that the encoding is. Tabs and line ends stay; every other control character and
  /// command to a terminal is left out, so that none can reach one. Text that was read in the wrong encoding before
  /// (`â€™`) is mended.
  ///
  /// - Throws: `DecodingFailure` when the bytes are no text.
  public static func text(of bytes: [UInt8], charset: String? = nil) throws(DecodingFailure) -> [Unicode.Scalar] {
    // Mended first, as the bytes of broken characters may look like control characters.
    let scalars = normalised(Mojibake.mended(try exactText(of: bytes, charset: charset)))
    guard scalars.contains(where: { !$0.properties.isWhitespace }) else { throw .empty }
    return scalars
  }

  /// The scalars of the text as it is, without its byte order mark.
  ///
  /// - Throws: `DecodingFailure` when the bytes are no text.
  public static func exactText(of bytes: [UInt8], charset: String? = nil) throws(DecodingFailure) -> [Unicode.Scalar] {
    guard !bytes.isEmpty else { throw .empty }
    let declared = [charset].compactMap(\.self)
    guard DecodedText.isKnownUTF8(bytes, declared: declared) || !BinarySignature.begins(bytes) else { throw .binary }
    let scalars = DecodedText(bytes, declared: declared).scalars
    try DecodingFailure.check(scalars)
    return scalars
  }

  private static func normalised(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(scalars.count)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      switch scalar {
      case "\r":
        if index < scalars.count, scalars[index] == "\n" { index += 1 }
        result.append("\n")
      case "\u{2028}", "\u{0B}": result.append("\n")
      case "\u{0C}", "\u{2029}": result += ["\n", "\n"]
      case "\u{1B}": index = EscapeSequence.end(in: scalars, from: index)
      default: if !scalar.isControl { result.append(scalar) }
      }
    }
    return result
  }
}
