/// Text that is read by Unicode scalar offset in constant time.
///
/// Every offset that quotes, people and paragraphs hold counts scalars, because scalars, unlike grapheme
/// clusters, are counted alike by every language and library that reads our output.
public struct IndexedText: Hashable, Sendable {
  /// The scalars of the text, in order.
  public let scalars: [Unicode.Scalar]

  /// Makes the text with these scalars.
  public init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  /// Makes the text of a string.
  public init(_ string: some StringProtocol) {
    self.init(Array(string.unicodeScalars))
  }

  /// The number of Unicode scalars.
  public var count: Int { scalars.count }

  /// The whole text as a string.
  public var string: String { String(scalars: scalars[...]) }

  /// The text of a span of Unicode scalar offsets; the span must lie inside the text.
  public subscript(span: TextSpan) -> String { String(scalars: scalars[span.range]) }
}

extension String {
  /// Makes a string of Unicode scalars.
  @inlinable
  public init(scalars: some Sequence<Unicode.Scalar>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(scalars.underestimatedCount)
    for scalar in scalars {
      if scalar.value < 0x80 {
        bytes.append(UInt8(scalar.value))
      } else {
        bytes.append(contentsOf: String(scalar).utf8)
      }
    }
    self.init(decoding: bytes, as: UTF8.self)
  }

  /// Makes a string of Unicode scalars, written where the string keeps them.
  @inlinable
  public init(scalars: some Collection<Unicode.Scalar>) {
    let length = scalars.reduce(0) { $0 + UTF8.width($1) }
    self.init(unsafeUninitializedCapacity: length) { bytes in
      var end = 0
      for scalar in scalars {
        if scalar.value < 0x80 {
          bytes[end] = UInt8(truncatingIfNeeded: scalar.value)
          end += 1
        } else {
          for byte in scalar.utf8 {
            bytes[end] = byte
            end += 1
          }
        }
      }
      return end
    }
  }
}
