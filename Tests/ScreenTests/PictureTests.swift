import Screen
import Testing

struct PictureTests {
  /// The head of a PNG.
  static func png(_ width: Int, _ height: Int) -> [UInt8] {
    func number(_ value: Int) -> [UInt8] { (0..<4).map { UInt8(value >> (24 - 8 * $0) & 255) } }
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + number(13) + Array("IHDR".utf8) + number(width)
      + number(height) + Array(repeating: 0, count: 9)
  }

  private static func riff(_ chunk: String, _ rest: [UInt8]) -> [UInt8] {
    let bytes = Array("RIFF\0\0\0\0WEBP\(chunk)\0\0\0\0".utf8) + rest
    return bytes + Array(repeating: 0, count: max(0, 30 - bytes.count))
  }

  /// A JPEG whose frame header stands behind another segment and a filler.
  private static let jpeg: [UInt8] =
    [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xFF, 0xC2, 0, 11, 8, 1, 0xE0, 2, 0x80] + Array(repeating: 0, count: 9)

  @Test(arguments: [
    (png(640, 480), PictureFile.Form.png), (jpeg, .jpeg),
    (riff("VP8 ", [0, 0, 0, 0x9D, 1, 0x2A, 0x80, 2, 0xE0, 1]), .webP),
    (riff("VP8L", [0x2F, 0x7F, 0xC2, 0x77, 0]), .webP), (riff("VP8X", [0, 0, 0, 0, 0x7F, 2, 0, 0xDF, 1, 0]), .webP),
  ])
  func `a picture says how large it is`(bytes: [UInt8], form: PictureFile.Form) throws {
    let file = try #require(PictureFile(bytes))
    #expect(file.form == form && file.size == Size(width: 640, height: 480) && file.bytes == bytes)
  }

  @Test func `what is too large or broken has no size`() {
    let bytes = [
      Array(Self.png(640, 480).dropLast()), Self.png(0, 480), Self.png(640, 1 << 30), Self.png(19_000, 19_000),
      Self.png(640, 480) + Array(repeating: 0, count: 16_000_000), [0xFF, 0xD8, 0xFF], Array(Self.jpeg.prefix(16)),
      [0xFF, 0xD8, 0xFF, 0xDA, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0], Array("GIF89a".utf8), Self.riff("VP8Z", []),
    ]
    for bytes in bytes { #expect(PictureFile(bytes)?.size == nil) }
  }

  @Test(arguments: [
    (png(1, 1), "PNG"), ([0xFF, 0xD8, 0xFF, 0xE0], "JPEG"), (Array("GIF89a".utf8), "GIF"),
    (Array("RIFF\0\0\0\0WEBPVP8 ".utf8), "WebP"), (Array("<html>".utf8), nil), ([], nil),
    (Array("\u{1B}]0;x\u{07}".utf8) + png(1, 1), nil),
  ])
  func `a file is known by its first bytes`(bytes: [UInt8], form: String?) {
    #expect(PictureFile(bytes)?.form.rawValue == form)
  }

  private static func canvas(_ width: Int = 8, _ height: Int = 16) -> PictureCanvas {
    PictureCanvas(.kitty, screen: Size(width: 80, height: 25), cell: Size(width: width, height: height))
  }

  @Test(arguments: [
    // As large as it is, in the middle; then as large as the width, and as the height, let it be.
    (160, 64, Rect(x: 30, y: 10, width: 20, height: 4)), (1_280, 160, Rect(x: 0, y: 9, width: 80, height: 5)),
    (100, 3_840, Rect(x: 39, y: 0, width: 1, height: 24)), (1, 1, Rect(x: 39, y: 11, width: 1, height: 1)),
  ])
  func `it shows whole, no larger than it is, in the middle`(width: Int, height: Int, place: Rect) throws {
    #expect(Self.canvas().place(of: Size(width: width, height: height)) == place)
  }

  @Test func `cells of other pixels are counted, and the last row is left free`() throws {
    #expect(Self.canvas(16, 32).place(of: Size(width: 160, height: 64)) == Rect(x: 35, y: 11, width: 10, height: 2))
    let sixels = PictureCanvas(.sixel, screen: Size(width: 80, height: 25), cell: Size(width: 8, height: 16))
    #expect(sixels.place(of: Size(width: 9, height: 17)) == Rect(x: 39, y: 11, width: 2, height: 2))
    #expect(Self.canvas().size(of: Size(width: 1_280, height: 160)) == Size(width: 640, height: 80))
    #expect(Self.canvas().size(of: Size(width: 10, height: 768)).height == 384)
    #expect(Self.canvas().size(of: Size(width: 9, height: 7)) == Size(width: 9, height: 7))
  }
}
