/// A file that is a picture, as its first bytes say, with its form and size.
public struct PictureFile: Equatable, Sendable {
  /// A form in which people put pictures into articles.
  public enum Form: String, Equatable, Sendable {
    case png = "PNG"
    case jpeg = "JPEG"
    case gif = "GIF"
    case webP = "WebP"
    case avif = "AVIF"
  }

  /// The whole file.
  public let bytes: [UInt8]
  /// Its form.
  public let form: Form
  /// How many pixels it is wide and high; nil where that was not looked for, or is more than is shown.
  public let size: Size?

  /// A file has no more bytes, a side no more pixels, and all of it no more than these.
  private static let (mostBytes, longestSide, mostPixels) = (16_000_000, 20_000, 50_000_000)

  /// Takes a file; nil for what is no picture.
  public init?(_ bytes: [UInt8]) {
    guard let form = Self.form(of: bytes) else { return nil }
    (self.bytes, self.form) = (bytes, form)
    let size = bytes.count <= Self.mostBytes ? Self.size(of: bytes, form) : nil
    self.size = size.flatMap { size in
      let isShown =
        (1...Self.longestSide).contains(size.width) && (1...Self.longestSide).contains(size.height)
        && size.width * size.height <= Self.mostPixels
      return isShown ? size : nil
    }
  }

  private static func form(of bytes: [UInt8]) -> Form? {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return .png }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
    if bytes.starts(with: "GIF8".utf8) { return .gif }
    if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) { return .webP }
    if bytes.dropFirst(4).starts(with: "ftypavif".utf8) { return .avif }
    return nil
  }

  private static func size(of bytes: [UInt8], _ form: Form) -> Size? {
    switch form {
    case .png: sizeOfPNG(bytes)
    case .jpeg: sizeOfJPEG(bytes)
    case .webP: sizeOfWebP(bytes)
    case .gif, .avif: nil
    }
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }

  /// PNG Specification, section 11.2.1.
  private static func sizeOfPNG(_ bytes: [UInt8]) -> Size? {
    guard bytes.count >= 33, bytes[12..<16].elementsEqual("IHDR".utf8) else { return nil }
    return Size(width: number(bytes[16..<20]), height: number(bytes[20..<24]))
  }

  /// The frame header (ITU-T T.81, annex B.2.2), to which the segments before it lead.
  private static func sizeOfJPEG(_ bytes: [UInt8]) -> Size? {
    var index = 2
    while index + 9 <= bytes.count {
      guard bytes[index] == 0xFF else { return nil }
      let marker = bytes[index + 1]
      if marker == 0xFF {
        index += 1
        continue
      }
      if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
        return Size(width: number(bytes[index + 7..<index + 9]), height: number(bytes[index + 5..<index + 7]))
      }
      guard marker != 0xD9, marker != 0xDA else { return nil }
      index += 2 + ((0xD0...0xD7).contains(marker) ? 0 : number(bytes[index + 2..<index + 4]))
    }
    return nil
  }

  /// The first chunk (RFC 9649, section 2).
  private static func sizeOfWebP(_ bytes: [UInt8]) -> Size? {
    guard bytes.count >= 30 else { return nil }
    func little(_ range: Range<Int>) -> Int { number(ArraySlice(bytes[range].reversed())) }
    switch String(decoding: bytes[12..<16], as: UTF8.self) {
    case "VP8 ": return Size(width: little(26..<28) & 0x3FFF, height: little(28..<30) & 0x3FFF)
    case "VP8L":
      let bits = little(21..<25)
      return Size(width: bits & 0x3FFF + 1, height: bits >> 14 & 0x3FFF + 1)
    case "VP8X": return Size(width: little(24..<27) + 1, height: little(27..<30) + 1)
    default: return nil
    }
  }
}
