import Articles

/// What stands below the title of an article besides what the article says of itself: where it comes from, when it was
/// published where the reader is, the person's marks, and its address.
struct ArticleHeading: Equatable, Sendable {
  private let publication: String
  private let time: String?
  private let marks: [String]
  /// The address of the article.
  let address: String?

  /// Makes the heading of an article of which nothing is known besides.
  init() { (publication, time, marks, address) = ("", nil, [], nil) }

  /// Makes the heading of an article of the library.
  init(
    _ article: ArticleSummary?, address: String?, changes: String? = nil, format: DateFormat? = nil, _ clock: WallClock
  ) {
    publication = article?.publication ?? ""
    time = article.map { PublicationTime($0, clock).long(as: format) }.flatMap { $0.isEmpty ? nil : $0 }
    let own = article.map { ($0.marks.isStarred ? ["★"] : []) + $0.marks.tags.map { "#\($0)" } } ?? []
    marks = own + [changes].compactMap(\.self)
    self.address = address
  }

  /// The line below the title.
  func line(of head: ArticleHead) -> String {
    ([publication, head.dateline?.uppercased() ?? "", time ?? head.published?.description ?? ""] + marks)
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }
}

/// Whether the text of an article says its title once more.
struct TitleRepetition {
  /// Whether the text begins with the title, which was made of it.
  let isBeginning: Bool
  /// Whether the first paragraph is a heading that is the title.
  let isHeading: Bool

  init(_ article: Article) {
    guard let title = article.head.title, let first = article.paragraphs.first else {
      (isBeginning, isHeading) = (false, false)
      return
    }
    let text = article.text[first]
    isHeading = article.form(ofParagraph: 0).kind == .heading && text == title
    let stem = title.hasSuffix("…") ? String(title.dropLast()) : title
    isBeginning = !isHeading && !stem.isEmpty && text.hasPrefix(stem)
  }
}
