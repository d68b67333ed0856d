import Articles

/// Why bytes are not taken as text.
public enum DecodingFailure: Error, Equatable {
  /// There is nothing but white space.
  case empty
  /// The bytes are those of a program, a picture or an archive.
  case binary
}

/// Turns bytes of unknown encoding into text.
///
/// Valid UTF-8 that is declared so is not looked at further. Else a byte order mark decides; else valid UTF-8 is UTF-8,
/// UTF-16 is known by its zero bytes, what is declared is taken for it, and anything else is taken as Windows-1252, as
/// the WHATWG Encoding Standard takes undeclared Western text.
public enum TextDecoder {
  /// The text with line ends as `\n`, without byte order mark and control characters.
  ///
  /// Tabs and line ends stay; every other control character (C0, DEL, C1) is left out, so that none can reach a
  /// terminal. UTF-8 that was once read as Windows-1252 (`â€™`) is mended. `charset` is what the server says.
  ///
  /// - Throws: `DecodingFailure`.
  public static func decode(_ bytes: [UInt8], charset: String? = nil) throws(DecodingFailure) -> IndexedText {
    let decoded = try decodeExactly(bytes, charset: charset)
    // Mended first, as the bytes of broken characters may look like control characters.
    let scalars = normalised(Mojibake.mended(decoded.scalars))
    guard scalars.contains(where: { !$0.properties.isWhitespace }) else { throw .empty }
    return IndexedText(scalars)
  }

  /// The text as it is, without its byte order mark.
  ///
  /// - Throws: `DecodingFailure`.
  public static func decodeExactly(
    _ bytes: [UInt8], charset: String? = nil
  ) throws(DecodingFailure) -> IndexedText {
    guard !bytes.isEmpty else { throw .empty }
    if isKnownUTF8(bytes, charset) {
      return try checked(Array(String(decoding: bytes, as: UTF8.self).unicodeScalars))
    }
    guard !isBinary(bytes) else { throw .binary }
    let (encoding, start) = detect(bytes)
    if encoding == .windows1252, let charset, let name = EncodingLabel.converterName(of: charset), name != "UTF-8",
      let converted = CharacterConverter.utf8(bytes, from: name)
    {
      return try checked(Array(String(decoding: converted, as: UTF8.self).unicodeScalars))
    }
    let body = bytes[start...]
    switch encoding {
    case .utf8: return try checked(Array(String(decoding: body, as: UTF8.self).unicodeScalars))
    case .utf16(let bigEndian):
      return try checked(Array(String(decoding: units(body, bigEndian: bigEndian), as: UTF16.self).unicodeScalars))
    case .windows1252: return try checked(body.map(Windows1252.scalar))
    }
  }

  /// Whether bytes are declared to be UTF-8, and are.
  static func isKnownUTF8(_ bytes: [UInt8], _ charset: String?) -> Bool {
    guard let charset, EncodingLabel.converterName(of: charset) == "UTF-8", !bytes.starts(with: [0xEF, 0xBB, 0xBF])
    else { return false }
    return String(validating: bytes, as: UTF8.self) != nil
  }

  /// Whether bytes begin as those of a program, a picture, an archive or a database do.
  static func isBinary(_ bytes: [UInt8]) -> Bool { signatures.contains(where: bytes.starts) }

  /// How programs, pictures, archives and databases begin.
  private static let signatures: [[UInt8]] = [
    [0x7F, 0x45, 0x4C, 0x46], [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8),
    Array("PK\u{3}\u{4}".utf8),
    [0x1F, 0x8B], Array("%PDF-".utf8), Array("BZh".utf8), [0xFD, 0x37, 0x7A, 0x58], [0x28, 0xB5, 0x2F, 0xFD],
    Array("SQLite format 3".utf8), Array("RIFF".utf8),
  ]

  private enum Encoding: Equatable {
    case utf8
    case utf16(bigEndian: Bool)
    case windows1252
  }

  private static func detect(_ bytes: [UInt8]) -> (Encoding, start: Int) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16(bigEndian: true), 2) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16(bigEndian: false), 2) }
    let sample = bytes.prefix(1024)
    let evenZeros = sample.indices.count { $0 % 2 == 0 && bytes[$0] == 0 }
    let oddZeros = sample.indices.count { $0 % 2 == 1 && bytes[$0] == 0 }
    if oddZeros > sample.count / 4, evenZeros == 0 { return (.utf16(bigEndian: false), 0) }
    if evenZeros > sample.count / 4, oddZeros == 0 { return (.utf16(bigEndian: true), 0) }
    if String(validating: bytes, as: UTF8.self) != nil { return (.utf8, 0) }
    return (isMostlyUTF8(bytes) ? .utf8 : .windows1252, 0)
  }

  /// Whether bytes that are not valid UTF-8 are UTF-8 with some damage: most high bytes stand in valid sequences.
  private static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
    var replaced = 0
    var wide = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars where scalar.value > 0x7F {
      if scalar == "\u{FFFD}" { replaced += 1 } else { wide += 1 }
    }
    return wide > 4 * replaced
  }

  private static func units(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> [UInt16] {
    stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map {
      let pair = (UInt16(bytes[$0]), UInt16(bytes[$0 + 1]))
      return bigEndian ? pair.0 << 8 | pair.1 : pair.1 << 8 | pair.0
    }
  }

  /// Refuses what is full of control characters, which no text is.
  private static func checked(_ scalars: [Unicode.Scalar]) throws(DecodingFailure) -> IndexedText {
    let sample = scalars.prefix(4096)
    let strange = sample.count { isControl($0) || $0 == "\u{FFFD}" }
    if strange > 16, strange > sample.count / 10 { throw .binary }
    return IndexedText(scalars)
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
      case "\u{85}", "\u{2028}", "\u{0B}": result.append("\n")
      case "\u{0C}", "\u{2029}": result += ["\n", "\n"]
      case "\u{1B}": index = EscapeSequence.end(in: scalars, from: index)
      default: if !isControl(scalar) { result.append(scalar) }
      }
    }
    return result
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    return value < 0x20 && value != 9 && value != 10 && value != 13 || (0x7F..<0xA0).contains(value)
  }
}
