/// The paragraphs in which a quote stands.
public struct QuoteContext: Hashable, Sendable {
  /// The text from the start of the first paragraph to the end of the last.
  public let text: IndexedText
  /// Where the quote stands in it, in Unicode scalars of `text`.
  public let content: [TextSpan]

  /// Makes a context; the spans must lie inside the text.
  public init(text: IndexedText, content: [TextSpan]) {
    self.text = text
    self.content = content
  }

  /// The paragraphs of a text in which some spans lie, all in Unicode scalars of the text; nil where they lie outside.
  public init?(of content: [TextSpan], in text: IndexedText, paragraphs: [TextSpan]) {
    guard let first = content.first, let last = content.last, first.start <= last.end, last.end <= text.count else {
      return nil
    }
    // The paragraphs are in order, and none begins before the one before it has ended.
    let behind = paragraphs.partitioningIndex { $0.start > first.start }
    let start = behind > 0 ? paragraphs[behind - 1].start : 0
    let ending = paragraphs.partitioningIndex { $0.end >= last.end }
    let end = ending < paragraphs.count ? paragraphs[ending].end : text.count
    guard start <= first.start, last.end <= end else { return nil }
    self.init(
      text: IndexedText(Array(text.scalars[start..<end])),
      content: content.map { TextSpan(min(max(start, $0.start), end) - start, min(max(start, $0.end), end) - start) })
  }
}
