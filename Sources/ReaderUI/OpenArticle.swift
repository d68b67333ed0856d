import Articles
import Screen

/// The article that is being read, and the place in it.
public struct OpenArticle: Equatable, Sendable {
  /// The index into the list of articles; nil when the list has it no longer.
  public var entry: Int?
  /// The article; its quotes come later.
  public let article: Article
  /// Where the article is found in the web; nil where that is not known.
  public let address: String?
  /// Who said and thought what, once it is known.
  public var whole: AnalysedArticle?
  /// What the library knows of it besides.
  public var links = ArticleLinks()
  /// For each quote that is shown its index among all.
  var wholeNumbers: [Int] = []
  /// What of it is shown.
  public var analysis: AnalysedArticle?
  /// The rows of the quotes pane.
  public var listing: QuoteListing?
  /// The lines of the body pane.
  public var layout: BodyLayout
  /// Whether all links are listed below the text.
  public var listsAllLinks = false
  /// The first line that shows.
  public var top = 0
  /// The selected quote, by index.
  public var selectedQuote: Int?
  /// The first row of the quotes pane that shows.
  public var listingTop = 0
  /// The search in the article.
  public var search: TextSearch?
  /// The text as it came in, when it is shown instead of the clean one.
  public var original: Original?

  /// The text as it came in, laid out.
  public struct Original: Equatable, Sendable {
    /// The decoded input.
    public let text: IndexedText
    /// Its lines.
    public var layout: BodyLayout
    /// The first line that shows.
    public var top = 0
    /// What is searched for in it.
    public var search: TextSearch?
  }

  /// Opens an article at its top.
  public init(entry: Int?, article: Article, address: String? = nil, measure: Int) {
    self.entry = entry
    self.article = article
    self.address = address.flatMap { Hyperlink($0)?.isOfWeb == true ? $0 : nil }
    layout = BodyLayout(article: article, measure: measure)
  }

  /// The quotes; none until they are known.
  public var quotes: [Quote] { analysis?.quotes ?? [] }

  /// The person's own note on a quote that is shown.
  func note(on quote: Int) -> String? {
    wholeNumbers.indices.contains(quote) ? links.notes[wholeNumbers[quote]] : nil
  }

  /// The notes on the quotes that are shown.
  var notes: [Int: String] {
    links.notes.isEmpty
      ? [:]
      : Dictionary(
        uniqueKeysWithValues: wholeNumbers.enumerated().compactMap { shown, whole in
          links.notes[whole].map { (shown, $0) }
        })
  }

  /// The number in the library of the one who speaks in a quote that is shown.
  func person(ofQuote quote: Int) -> Int64? {
    guard let whole, wholeNumbers.indices.contains(quote),
      let speaker = whole.quotes[wholeNumbers[quote]].speaker, links.persons.indices.contains(speaker)
    else { return nil }
    return links.persons[speaker]
  }

  /// The lines that show, of the clean or the original text.
  var shownLayout: BodyLayout { original?.layout ?? layout }

  /// The search in the text that shows.
  var shownSearch: TextSearch? {
    get { original != nil ? original?.search : search }
    set { if original != nil { original?.search = newValue } else { search = newValue } }
  }

  /// The text that shows.
  var shownText: IndexedText { original?.text ?? article.text }

  /// Where another text, the original, has the first words that show; near the same share of it when it has them not.
  func offset(in other: IndexedText) -> Int {
    guard !layout.lines.isEmpty, article.text.count > 0 else { return 0 }
    let start = layout.start(ofLine: min(top, layout.lines.count - 1))
    guard start > 0 else { return 0 }
    let words = Array(article.text.scalars[start..<min(article.text.count, start + 24)])
    return other.scalars.firstRange(of: words)?.lowerBound ?? start * other.count / article.text.count
  }

  /// The first line that shows, of the clean or the original text.
  var shownTop: Int {
    get { original?.top ?? top }
    set { if original != nil { original?.top = newValue } else { top = newValue } }
  }

  /// Lays the text out at another measure and keeps the place.
  mutating func relayout(measure: Int) {
    guard layout.measure != measure else { return }
    let offset = layout.start(ofLine: min(top, layout.lines.count - 1))
    layout = BodyLayout(article: article, measure: measure, listsAllLinks: listsAllLinks)
    top = offset < 0 ? 0 : layout.line(at: offset)
    if let shown = original {
      let offset = shown.layout.start(ofLine: min(shown.top, shown.layout.lines.count - 1))
      let changed = BodyLayout(text: shown.text, measure: measure)
      original = Original(
        text: shown.text, layout: changed, top: max(0, changed.line(at: offset)), search: shown.search)
    }
  }
}
