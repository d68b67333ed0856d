/// Why bytes are not taken as text.
public enum DecodingFailure: Error, Equatable {
  /// There is nothing but white space.
  case empty
  /// The bytes are those of a program, a picture or an archive.
  case binary

  private static let sample = 4096

  /// Refuses what is full of control characters, which no text is.
  static func check(_ scalars: some Sequence<Unicode.Scalar>) throws(DecodingFailure) {
    var (count, strange) = (0, 0)
    for scalar in scalars.prefix(sample) {
      count += 1
      if scalar.isControl || scalar == "\u{FFFD}" { strange += 1 }
    }
    if strange > 16, strange > count / 10 { throw .binary }
  }
}
