/// Unpacks what was packed, piece by piece.
///
/// For classes, as the libraries want their state where it was.
protocol UnpackingStream: AnyObject {
  /// Unpacks a piece; stops as soon as the output has more than `limit` bytes.
  func unpack(_ piece: ArraySlice<UInt8>, to output: inout [UInt8], limit: Int) -> UnpackingProgress

  /// Makes ready for another packed stream, wrapped like the one that ended.
  func restart()
}

/// What became of a piece of packed bytes.
enum UnpackingProgress: Equatable {
  /// All of it was taken, and more is to come.
  case wantsMore
  /// The stream ended, with so many bytes of the piece left.
  case ended(left: Int)
  /// The bytes are no such stream.
  case damaged
  /// More came out than there may be.
  case exceeded
}
