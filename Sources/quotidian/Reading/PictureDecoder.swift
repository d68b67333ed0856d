import CPictures
import Screen

/// Decodes pictures, by libgd where that is there.
enum PictureDecoder {
  /// Whether there is something to decode them with.
  static var isThere: Bool { can_decode_pictures() }

  /// The pixels of a picture, three bytes each, scaled to a size; nil where it cannot be decoded.
  static func pixels(of file: PictureFile, in size: Size) -> [UInt8]? {
    guard let whole = file.size, let form = form(of: file) else { return nil }
    var pixels = [UInt8](repeating: 0, count: 3 * size.width * size.height)
    let isDecoded = decode_picture(
      form, file.bytes, file.bytes.count, Int32(whole.width), Int32(whole.height), &pixels, Int32(size.width),
      Int32(size.height))
    return isDecoded ? pixels : nil
  }

  private static func form(of file: PictureFile) -> picture_form? {
    switch file.form {
    case .png: picture_png
    case .jpeg: picture_jpeg
    case .webP: picture_webp
    case .gif, .avif: nil
    }
  }
}
