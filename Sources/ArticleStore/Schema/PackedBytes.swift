import CZlib
import Foundation
import GRDB

/// Bytes, compressed (RFC 1950), behind four bytes that tell how many they are.
struct PackedBytes: Sendable {
  /// What is stored.
  let data: Data

  private static let headerSize = 4

  /// How much work packing is worth.
  enum Level {
    case fast, small

    fileprivate var number: Int32 { self == .fast ? Z_BEST_SPEED : Z_DEFAULT_COMPRESSION }
  }

  /// Compresses bytes.
  init(_ bytes: [UInt8], level: Level = .small) {
    var size = compressBound(uLong(bytes.count))
    var output = [UInt8](repeating: 0, count: Self.headerSize + Int(size))
    let status = output.withUnsafeMutableBufferPointer { output in
      compress2(
        output.baseAddress?.advanced(by: Self.headerSize), &size, bytes, uLong(bytes.count), level.number)
    }
    precondition(status == Z_OK, "a buffer of compressBound() bytes is large enough")
    for place in 0..<Self.headerSize { output[place] = UInt8(truncatingIfNeeded: bytes.count >> (8 * place)) }
    data = Data(output[..<(Self.headerSize + Int(size))])
  }

  /// Takes bytes that are stored.
  init(stored data: Data) { self.data = data }

  /// The bytes as they were; nil when they are damaged.
  var bytes: [UInt8]? {
    guard data.count >= Self.headerSize else { return nil }
    return data.withUnsafeBytes { packed in
      let count = (0..<Self.headerSize).reduce(0) { $0 | Int(packed[$1]) << (8 * $1) }
      // Deflate makes at most about a thousand bytes of one.
      guard count <= packed.count * 1_100 else { return nil }
      let source = packed.bindMemory(to: UInt8.self).baseAddress?.advanced(by: Self.headerSize)
      var isWhole = false
      let bytes = [UInt8](unsafeUninitializedCapacity: max(count, 1)) { output, size in
        var length = uLong(output.count)
        let status = uncompress(output.baseAddress, &length, source, uLong(packed.count - Self.headerSize))
        isWhole = status == Z_OK && Int(length) == count
        size = isWhole ? count : 0
      }
      return isWhole ? bytes : nil
    }
  }

  /// The bytes as UTF-8 text; nil when they are damaged.
  var text: String? { bytes.map { String(decoding: $0, as: UTF8.self) } }

  /// What SQL calls the text of packed bytes, so that full-text tables can see it; NULL when they are damaged.
  static let unpacking = DatabaseFunction("unpacked", argumentCount: 1, pure: true) { values in
    Data.fromDatabaseValue(values[0]).flatMap { PackedBytes(stored: $0).text }
  }
}
