/// Turns the bytes of a web page into UTF-8.
public enum PageDecoder {
  /// The page in UTF-8, without control characters and commands to a terminal; text in it that was read in the wrong
  /// encoding before is mended.
  ///
  /// `charset` is what the server says, which goes before what the page declares.
  ///
  /// - Throws: `DecodingFailure` when the bytes are no text.
  public static func utf8(_ bytes: [UInt8], charset: String? = nil) throws(DecodingFailure) -> [UInt8] {
    guard bytes.contains(where: { $0 > 32 }) else { throw .empty }
    let declared = [charset, DeclaredEncoding.inPage(bytes)].compactMap(\.self)
    guard !BinarySignature.begins(bytes) || DecodedText.isKnownUTF8(bytes, declared: declared) else { throw .binary }
    let decoded = DecodedText(bytes, declared: declared)
    try DecodingFailure.check(String(decoding: decoded.utf8.prefix(1 << 14), as: UTF8.self).unicodeScalars)
    let page = Mojibake.mended(decoded.utf8)
    guard holdsControl(page) else { return page }
    return EscapeSequence.removed(from: String(decoding: page, as: UTF8.self)).utf8.filter { !isControl($0) }
  }

  /// All bytes are looked at, which is faster than to stop at the first.
  private static func holdsControl(_ page: [UInt8]) -> Bool {
    page.withUnsafeBufferPointer { page in
      var found = false
      for byte in page { found = isControl(byte) || found }
      return found
    }
  }

  /// Whether a byte is a control character that is no white space.
  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 9 && byte != 10 && byte != 12 && byte != 13 || byte == 0x7F
  }
}
