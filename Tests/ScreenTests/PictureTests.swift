import Screen
import Testing

struct PictureTests {
  /// The head of a PNG.
  static func png(_ width: Int, _ height: Int) -> [UInt8] {
    func number(_ value: Int) -> [UInt8] { (0..<4).map { UInt8(value >> (24 - 8 * $0) & 255) } }
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + number(13) + Array("IHDR".utf8) + number(width)
      + number(height) + Array(repeating: 0, count: 9)
  }

  @Test func `a PNG says how large it is`() throws {
    let picture = try #require(Picture(png: Self.png(640, 480)))
    #expect(picture.width == 640 && picture.height == 480)
    #expect(picture.bytes == Self.png(640, 480))
  }

  @Test func `what is no PNG, or none that can be shown, is none`() {
    #expect(Picture(png: []) == nil)
    #expect(Picture(png: Array("\u{1B}]0;x\u{07}".utf8) + Self.png(1, 1)) == nil)
    #expect(Picture(png: Array(Self.png(640, 480).dropLast())) == nil)
    #expect(Picture(png: Self.png(0, 480)) == nil)
    #expect(Picture(png: Self.png(640, 1 << 30)) == nil)
    #expect(Picture(png: Self.png(640, 480) + Array(repeating: 0, count: 8_000_000)) == nil)
  }

  @Test(arguments: [
    (png(1, 1), "PNG"), ([0xFF, 0xD8, 0xFF, 0xE0], "JPEG"), (Array("GIF89a".utf8), "GIF"),
    (Array("RIFF\0\0\0\0WEBPVP8 ".utf8), "WebP"), (Array("<html>".utf8), nil), ([], nil),
  ])
  func `a file is known by its first bytes`(bytes: [UInt8], kind: String?) {
    #expect(Picture.kind(of: bytes) == kind)
  }

  @Test(arguments: [
    // As large as it is, in the middle; then as large as the width, and as the height, let it be.
    (160, 64, Rect(x: 30, y: 10, width: 20, height: 4)), (1_280, 160, Rect(x: 0, y: 9, width: 80, height: 5)),
    (100, 3_840, Rect(x: 39, y: 0, width: 1, height: 24)), (1, 1, Rect(x: 39, y: 11, width: 1, height: 1)),
  ])
  func `it shows whole, no larger than it is, in the middle`(width: Int, height: Int, place: Rect) throws {
    let picture = try #require(Picture(png: Self.png(width, height)))
    #expect(picture.place(in: Rect(x: 0, y: 0, width: 80, height: 24)) == place)
  }

  @Test func `cells of other pixels are counted`() throws {
    let picture = try #require(Picture(png: Self.png(160, 64)))
    #expect(
      picture.place(in: Rect(x: 0, y: 0, width: 80, height: 24), cellWidth: 16, cellHeight: 32)
        == Rect(x: 35, y: 11, width: 10, height: 2))
  }
}
