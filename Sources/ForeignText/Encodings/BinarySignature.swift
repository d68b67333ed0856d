/// How programs, pictures, archives and databases begin.
public enum BinarySignature {
  private static let signatures: [[UInt8]] = [
    [0x7F, 0x45, 0x4C, 0x46], [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8),
    Array("PK\u{3}\u{4}".utf8), [0x1F, 0x8B], Array("%PDF-".utf8), Array("BZh".utf8), [0xFD, 0x37, 0x7A, 0x58],
    [0x28, 0xB5, 0x2F, 0xFD], Array("SQLite format 3".utf8), Array("RIFF".utf8),
  ]

  /// Whether bytes begin as one of them does.
  public static func begins(_ bytes: [UInt8]) -> Bool { signatures.contains(where: bytes.starts) }
}
