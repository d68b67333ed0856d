import Foundation

/// Bytes packed with what only other programs pack.
enum PackedSamples {
  /// “said the mayor ”, nine hundred times, in Brotli (RFC 7932).
  static let brotli = bytes("G7s0+CUAUpBBDksBwMHHkqV9xgIA")
  /// The same in Zstandard (RFC 8878).
  static let zstandard = bytes("KLUv/QRovQAAeHNhaWQgdGhlIG1heW9yIAEAqlT4WQfRYVwp")
  /// The text of `BodyReaderTests` in Brotli.
  static let brotliText = bytes("G0cA+MVtbF350VuNV4KB0AwmcuDQFqR8AHrLAMw+K3lKxDbxa0PnCUTJ3J1QKAE=")
  /// The same in Zstandard, in two frames.
  static let zstandardText =
    bytes("KLUv/QRooQAAVGhlIGljZSB3aWxsIGhvbGQsIHNpRxWr")
    + bytes("KLUv/QRooQEAYWlkIHRoZSBtYXlvci4gVGhlIGljZSB3aWxsIGhvbGQsIHNhaWQgdGhlIGVuZ2luZWVyLm9DG9s=")
  /// Twenty million zeros in Brotli.
  static let brotliBomb = bytes("y///P/glYOKxQCD3/o///3/wSwDEYRGA7v1f/rPE4JcAiMMCAF2SGA==")
  /// As many in Zstandard: blocks of 131,072 times one byte (RFC 8878, section 3.1.1.2).
  static var zstandardBomb: [UInt8] {
    [0x28, 0xB5, 0x2F, 0xFD, 0x00, 0x38] + (1...160).flatMap { [$0 == 160 ? 0x03 : 0x02, 0x00, 0x10, 0x30] }
  }

  /// The bytes of text in Base64; none where it is not.
  static func bytes(_ text: String) -> [UInt8] { Data(base64Encoded: text).map(Array.init) ?? [] }
}
