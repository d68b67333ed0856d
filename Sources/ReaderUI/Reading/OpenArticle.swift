import Articles
import Screen

/// The article that is being read, and the place in it.
struct OpenArticle: Equatable, Sendable {
  /// Its number in the library.
  let number: Int64
  /// The article; its quotes come later.
  let article: Article
  /// Where the article is found in the web; nil where that is not known.
  let address: String?
  /// The numbers behind the words of links.
  private(set) var references: LinkReferences
  /// Who said and thought what, once it is known.
  private(set) var whole: AnalysedArticle?
  /// Whether better quotes are being looked for.
  var isReread = false
  /// What the library knows of it besides.
  var annotations = ArticleAnnotations()
  /// In how many articles quotes stand that stand in several, by their index among all.
  var articleCounts: [Int: Int] = [:]
  /// For each quote that is listed its index among all.
  private(set) var wholeNumbers: [Int] = []
  /// What of it is listed.
  private(set) var analysis: AnalysedArticle?
  /// Where the quotes that are listed stand.
  private(set) var quotePlaces = QuotePlaces([])
  /// The rows of the quotes pane.
  private(set) var listing = QuoteListing()
  /// Whether these are by person.
  var isGrouped: Bool { didSet { listing = QuoteListing(analysis, groupedByPerson: isGrouped) } }
  /// The lines of the body pane.
  private(set) var layout: BodyLayout
  /// Whether all links are listed below the text.
  var listsAllLinks = false { didSet { lay(measure: layout.measure, room: layout.room) } }
  /// What stands below the title.
  private(set) var heading: ArticleHeading
  /// The first line that shows.
  var top = 0
  /// The selected quote, by index.
  var selectedQuote: Int?
  /// The index among all of the quote to select once they are there.
  var wantedQuote: Int?
  /// The first row of the quotes pane that shows.
  var listingTop = 0
  /// The search in the article.
  var search: TextSearch?
  /// The text as it came in, when it is shown instead of the clean one.
  var original: Original?
  /// How the person wants dates.
  private let dateFormat: DateFormat?
  /// The keys that the page names.
  private let bindings: KeyBindings

  /// The text as it came in, laid out.
  struct Original: Equatable, Sendable {
    /// The decoded input.
    let text: IndexedText
    /// Its lines.
    var layout: BodyLayout
    /// The first line that shows.
    var top = 0
    /// What is searched for in it.
    var search: TextSearch?
  }

  /// Opens an article at its top.
  init(
    number: Int64, article: Article, address: String? = nil, measure: Int, room: Int? = nil,
    summary: ArticleSummary? = nil, in session: Session
  ) {
    self.number = number
    self.article = article
    self.address = address.flatMap { Hyperlink($0)?.isOfWeb == true ? $0 : nil }
    bindings = session.bindings
    isGrouped = session.settings.groupedByPerson
    references = LinkReferences(article)
    dateFormat = session.preferences.dateFormat
    heading = ArticleHeading(summary, address: self.address, format: dateFormat, session.clock)
    layout = BodyLayout(
      article: article, heading: heading, references: references, measure: measure, room: room,
      allLinksKey: bindings.keyName(for: .allLinks))
  }

  /// Takes what is known of the article now into what stands below the title.
  mutating func renewHeading(_ summary: ArticleSummary?, _ clock: WallClock) {
    if layout.files != annotations.enclosures {
      references = LinkReferences(article, files: annotations.enclosures)
      lay(measure: layout.measure, room: layout.room)
    }
    let changes = annotations.changeCount > 0 ? "revised: \(bindings.keyName(for: .changes)) shows what" : nil
    let changed = ArticleHeading(summary, address: address, changes: changes, format: dateFormat, clock)
    guard summary != nil, changed != heading else { return }
    heading = changed
    let lines = layout.lines.count
    lay(measure: layout.measure, room: layout.room)
    if top > 0 { top = max(0, top + layout.lines.count - lines) }
  }

  /// Lists the quotes of some acts.
  mutating func show(_ whole: AnalysedArticle, acts: Set<QuoteAct>) {
    let analysis = whole.limited(to: acts)
    self.whole = whole
    self.analysis = analysis
    wholeNumbers = whole.quotes.indices.filter { acts.contains(whole.quotes[$0].act) }
    quotePlaces = QuotePlaces(analysis.quotes)
    listing = QuoteListing(analysis, groupedByPerson: isGrouped)
  }

  /// The name of the one who speaks where the source of a quote has it: no pronoun, and nothing of a phrase but the name.
  func names(in quote: Quote) -> [TextSpan] {
    guard let person = quote.speaker.flatMap({ analysis?.people[$0] }) else { return [] }
    let words = Set(person.name.split(separator: " "))
    return person.mentions.filter { mention in
      quote.source.contains { $0.contains(mention) }
        && article.text[mention].split(separator: " ").contains(where: words.contains)
    }
  }

  /// A text of a feed with fewer letters is taken for a summary.
  private static let longestSummary = 700

  /// Whether it is no more than what a feed says of an article that is elsewhere.
  var isSummary: Bool {
    // What has a form of its own, such as a poem or a list, is what it is.
    guard case .item = article.origin, address != nil, article.forms.isEmpty, article.paragraphs.count <= 2,
      annotations.enclosures.isEmpty
    else {
      return false
    }
    return article.text.count < Self.longestSummary
  }

  /// The quotes; none until they are known.
  var quotes: [Quote] { analysis?.quotes ?? [] }

  /// The person's own note on a quote that is shown.
  func note(on quote: Int) -> String? {
    wholeNumbers.indices.contains(quote) ? annotations.notes[wholeNumbers[quote]] : nil
  }

  /// The notes on the quotes that are shown.
  var notes: [Int: String] {
    annotations.notes.isEmpty
      ? [:]
      : Dictionary(
        uniqueKeysWithValues: wholeNumbers.enumerated().compactMap { shown, whole in
          annotations.notes[whole].map { (shown, $0) }
        })
  }

  /// Where a quote that is shown stands in the library.
  func place(ofQuote quote: Int) -> QuotePlace? {
    wholeNumbers.indices.contains(quote) ? QuotePlace(article: number, number: wholeNumbers[quote]) : nil
  }

  /// In how many articles the quotes stand that are shown and stand in several.
  var shownArticleCounts: [Int: Int] {
    articleCounts.isEmpty
      ? [:]
      : Dictionary(
        uniqueKeysWithValues: wholeNumbers.enumerated().compactMap { shown, whole in
          articleCounts[whole].map { (shown, $0) }
        })
  }

  /// The number in the library of the one who speaks in a quote that is shown.
  func person(ofQuote quote: Int) -> Int64? {
    guard let whole, wholeNumbers.indices.contains(quote),
      let speaker = whole.quotes[wholeNumbers[quote]].speaker, annotations.persons.indices.contains(speaker)
    else { return nil }
    return annotations.persons[speaker]
  }

  /// The lines that show, of the clean or the original text.
  var shownLayout: BodyLayout { original?.layout ?? layout }

  /// The search in the text that shows.
  var shownSearch: TextSearch? {
    get { original != nil ? original?.search : search }
    set { if original != nil { original?.search = newValue } else { search = newValue } }
  }

  /// The title that stands over the text; nil where the text begins with it.
  var titleText: String? { TitleRepetition(article).isBeginning ? nil : article.head.title }

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
  mutating func relayout(measure: Int, room: Int) {
    guard layout.measure != measure || layout.room != max(measure, room) else { return }
    let offset = layout.start(ofLine: min(top, layout.lines.count - 1))
    lay(measure: measure, room: room)
    top = offset < 0 ? 0 : layout.line(at: offset)
    if let shown = original {
      let offset = shown.layout.start(ofLine: min(shown.top, shown.layout.lines.count - 1))
      let changed = BodyLayout(text: shown.text, measure: measure)
      original = Original(
        text: shown.text, layout: changed, top: max(0, changed.line(at: offset)), search: shown.search)
    }
  }

  private mutating func lay(measure: Int, room: Int) {
    layout = BodyLayout(
      article: article, heading: heading, references: references, measure: measure, room: room,
      listsAllLinks: listsAllLinks, allLinksKey: bindings.keyName(for: .allLinks), files: annotations.enclosures,
      filesHint: "\(bindings.keyName(for: .media)) plays, \(bindings.keyName(for: .download)) fetches")
  }
}
