import CZlib

/// Compression of raw inputs (RFC 1950).
enum Deflate {
  /// The bytes, compressed.
  static func compressed(_ bytes: [UInt8]) -> [UInt8] {
    var size = compressBound(uLong(bytes.count))
    var output = [UInt8](repeating: 0, count: Int(size))
    let status = compress2(&output, &size, bytes, uLong(bytes.count), Z_DEFAULT_COMPRESSION)
    precondition(status == Z_OK, "a buffer of compressBound() bytes is large enough")
    return Array(output[..<Int(size)])
  }

  /// The bytes that were compressed to these; nil when they are damaged or not `count` bytes.
  static func expanded(_ bytes: [UInt8], count: Int) -> [UInt8]? {
    var size = uLong(count)
    var output = [UInt8](repeating: 0, count: max(count, 1))
    guard uncompress(&output, &size, bytes, uLong(bytes.count)) == Z_OK, Int(size) == count else { return nil }
    return Array(output[..<count])
  }
}
