/// A picture in the form PNG, as it came, which a terminal may show.
public struct Picture: Equatable, Sendable {
  /// The whole file.
  public let bytes: [UInt8]
  /// How many pixels it is wide and high.
  public let width, height: Int

  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  /// A file has no more bytes, and a side no more pixels.
  private static let (mostBytes, longestSide) = (8_000_000, 20_000)

  /// Takes a file; nil for one that is no PNG, or that is too large to be shown.
  ///
  /// Its head is read (PNG Specification, section 11.2.1), the rest is for the terminal alone.
  public init?(png bytes: [UInt8]) {
    guard (33...Self.mostBytes).contains(bytes.count), bytes.starts(with: Self.signature),
      bytes[12..<16].elementsEqual("IHDR".utf8)
    else { return nil }
    func number(_ start: Int) -> Int { bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
    (width, height) = (number(16), number(20))
    guard (1...Self.longestSide).contains(width), (1...Self.longestSide).contains(height) else { return nil }
    self.bytes = bytes
  }

  /// What kind of picture a file is, by its first bytes; nil for what is none that people put into articles.
  public static func kind(of bytes: [UInt8]) -> String? {
    if bytes.starts(with: signature) { return "PNG" }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return "JPEG" }
    if bytes.starts(with: "GIF8".utf8) { return "GIF" }
    if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) { return "WebP" }
    if bytes.dropFirst(4).starts(with: "ftypavif".utf8) { return "AVIF" }
    return nil
  }

  /// The place in the middle of a part of the screen where it shows whole and no larger than it is, in cells of so many
  /// pixels.
  public func place(in rect: Rect, cellWidth: Int = 8, cellHeight: Int = 16) -> Rect {
    let (across, down) = (Double(max(1, cellWidth)), Double(max(1, cellHeight)))
    let room = (width: Double(rect.width) * across, height: Double(rect.height) * down)
    let scale = min(1, room.width / Double(width), room.height / Double(height))
    let columns = min(rect.width, max(1, Int((Double(width) * scale / across).rounded())))
    let rows = min(rect.height, max(1, Int((Double(height) * scale / down).rounded())))
    return Rect(
      x: rect.x + (rect.width - columns) / 2, y: rect.y + (rect.height - rows) / 2, width: columns, height: rows)
  }
}
