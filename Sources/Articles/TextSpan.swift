/// A half-open range of Unicode scalar offsets into a text.
public struct TextSpan: Hashable, Sendable {
  /// The offset of the first scalar.
  public let start: Int
  /// The offset just after the last scalar, never less than `start`.
  public let end: Int

  /// Makes the span from `start` up to and without `end`, in Unicode scalars.
  public init(_ start: Int, _ end: Int) {
    precondition(start <= end, "a span cannot end before it starts")
    self.start = start
    self.end = end
  }

  /// Makes the span that covers a range of Unicode scalar offsets.
  public init(_ range: Range<Int>) {
    self.init(range.lowerBound, range.upperBound)
  }

  /// The same span as a range of Unicode scalar offsets.
  public var range: Range<Int> { start..<end }

  /// The number of Unicode scalars covered.
  public var count: Int { end - start }

  /// Whether nothing is covered.
  public var isEmpty: Bool { start == end }

  /// Whether the scalar at `offset` is covered.
  public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

  /// Whether every scalar of `other` is covered.
  public func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }

  /// Whether at least one scalar is covered by both.
  public func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }
}

extension TextSpan: Comparable {
  /// Orders by start, then by end.
  public static func < (left: TextSpan, right: TextSpan) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
