import Articles

/// Where the quotes of an article stand, so that those of a page are found without looking at all.
struct QuotePlaces: Equatable, Sendable {
  /// For each quote the furthest end of it and of those before it.
  private let ends: [Int]
  /// For each quote the first start of it and of those behind it.
  private let starts: [Int]

  init(_ quotes: [Quote]) {
    let extents = quotes.map(\.wholeExtent)
    var end = 0
    ends = extents.map {
      end = max(end, $0.end)
      return end
    }
    var start = Int.max
    starts = Array(
      extents.reversed().map {
        start = min(start, $0.start)
        return start
      }.reversed())
  }

  /// The quotes among which are all that a span touches.
  func quotes(near span: TextSpan) -> Range<Int> {
    let first = ends.partitioningIndex { $0 > span.start }
    return first..<max(first, starts.partitioningIndex { $0 >= span.end })
  }
}

extension Quote {
  /// From the first to the last scalar of content, cue and source.
  fileprivate var wholeExtent: TextSpan {
    let spans = content + cue + source
    return TextSpan(spans.map(\.start).min() ?? 0, spans.map(\.end).max() ?? 0)
  }
}
