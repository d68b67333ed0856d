import Articles

/// Paragraphs of texts of which nobody knows more than that blank lines part them.
enum BlankLines {
  /// The paragraphs of a text in UTF-8, in spans of Unicode scalars.
  static func paragraphs(of bytes: [UInt8]) -> [TextSpan] {
    guard !bytes.isEmpty else { return [] }
    var paragraphs: [TextSpan] = []
    var (start, scalar, place) = (0, 0, 0)
    while place < bytes.count {
      if bytes[place] == 0x0A, place + 1 < bytes.count, bytes[place + 1] == 0x0A {
        paragraphs.append(TextSpan(start, scalar))
        (place, scalar) = (place + 2, scalar + 2)
        start = scalar
      } else {
        // Every byte but a continuation begins a scalar (RFC 3629).
        if bytes[place] & 0xC0 != 0x80 { scalar += 1 }
        place += 1
      }
    }
    return paragraphs + [TextSpan(start, scalar)]
  }
}
