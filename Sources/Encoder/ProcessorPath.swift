import EncoderKernels

/// A way of multiplying bytes that some processors have; all give the same integers.
public enum ProcessorPath: Sendable, CaseIterable {
  /// What every processor can do.
  case portable
  /// The dot products of ARM.
  case neon
  /// 256 bits, without an instruction for bytes.
  case avx2
  /// 256 bits, four products of bytes at a time.
  case avxVNNI
  /// 512 bits, four products of bytes at a time.
  case avx512VNNI

  /// Whether this processor has it.
  public var isAvailable: Bool { encoder_can_take(code) != 0 }

  /// The fastest that this processor has.
  public static let best = allCases.first { $0.code == encoder_best_path() } ?? .portable

  var code: encoder_path {
    switch self {
    case .portable: encoder_portable
    case .neon: encoder_neon
    case .avx2: encoder_avx2
    case .avxVNNI: encoder_avx_vnni
    case .avx512VNNI: encoder_avx512_vnni
    }
  }
}
