import Articles
import Foundation

/// An article on its way into the library, with what it is told by.
public struct NewArticle: Sendable {
  /// The clean article.
  public let article: Article
  /// The input as it came, which is kept so that better cleaning can be run on it later.
  public let raw: RawDocument
  /// The web address or the absolute path, when it has one: two articles of one address are revisions of one.
  public let address: String?
  /// What its feed or dump calls it, made unique by the name of that; like `address`.
  public let identifier: String?
  /// Where it comes from in a word or two, to sort and filter by: a feed's title, a host, a folder.
  public let publication: String

  /// The headline, or how the text begins where there is none, or else the name of the input.
  public var title: String {
    article.head.title ?? article.paragraphs.first.map { Self.opening(of: article.text[$0]) }
      ?? article.origin.identifier
  }

  /// What stands for a headline has at most so many characters.
  private static let longestOpening = 80

  /// The first sentence of a paragraph, shortened at a space.
  private static func opening(of paragraph: String) -> String {
    let start = paragraph.prefix(longestOpening)
    if let stop = start.range(of: ". ") { return String(start[..<stop.lowerBound]) }
    guard start.endIndex < paragraph.endIndex else { return String(start.last == "." ? start.dropLast() : start) }
    return (start.lastIndex(of: " ").map { start[..<$0] } ?? start) + "…"
  }

  /// The text, and what tells it from others.
  let text: String
  let fingerprint: Int64
  /// The text and the raw input, compressed.
  let packedText: PackedBytes
  let packedInput: PackedBytes
  /// By what it is known to be a report that is there.
  let sketch: ReportSketch

  /// Makes a new article, and does what can be done before the library is asked: on many threads at once.
  public init(
    article: Article, raw: RawDocument, address: String?, identifier: String?, publication: String
  ) {
    self.article = article
    self.raw = raw
    self.address = address
    self.identifier = identifier
    self.publication = publication
    text = article.text.string
    fingerprint = Fingerprint.of(text)
    packedText = PackedBytes(Array(text.utf8))
    packedInput = PackedBytes(raw.bytes)
    sketch = ReportSketch(of: text.utf8)
  }
}
