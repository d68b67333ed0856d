import ArticleStore
import Articles
import ReaderUI

extension ArticleEntry {
  /// The row of an article of the library.
  init(_ summary: ArticleSummary) {
    self.init(
      origin: .library(article: summary.id),
      state: .known(title: summary.title, day: summary.published, quotes: summary.quoteCount),
      marks: EntryMarks(summary))
  }
}

extension EntryMarks {
  /// The marks of an article of the library.
  init(_ summary: ArticleSummary) {
    self.init(
      isRead: summary.marks.isRead, isStarred: summary.marks.isStarred, tags: summary.marks.tags,
      paragraph: summary.marks.paragraph, source: summary.source)
  }
}

extension ArticleLinks {
  /// What the library knows of an article besides its text and quotes.
  init(_ stored: StoredArticle) {
    self.init(persons: stored.persons, notes: stored.notes, marks: EntryMarks(stored.summary))
  }
}

extension Mark {
  /// What a mark of the list is in the library.
  init(_ mark: EntryMark) {
    switch mark {
    case .read(let value): self = .read(value)
    case .starred(let value): self = .starred(value)
    case .tag(let tag, let value): self = .tag(tag, value)
    }
  }
}

extension Snippet {
  /// The snippet of a text in which control characters 1 and 2 stand around what was found.
  init(marked text: String) {
    var scalars: [Unicode.Scalar] = []
    var matches: [TextSpan] = []
    var start: Int?
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 1: start = scalars.count
      case 2:
        if let begin = start { matches.append(TextSpan(begin, scalars.count)) }
        start = nil
      default: scalars.append(scalar == "\n" ? " " : scalar)
      }
    }
    self.init(IndexedText(scalars), matches: matches)
  }
}

extension PersonEntry {
  /// A row of the people of the library.
  init(_ summary: PersonSummary) {
    self.init(
      id: summary.id, name: summary.name, kind: summary.kind, role: summary.role, quotes: summary.quoteCount,
      articles: summary.articleCount, lastQuoted: summary.lastQuoted)
  }
}

extension QuoteEntry {
  /// A quote of a person, in the paragraphs where it stands.
  init(_ quote: StoredQuote, in context: QuoteContext?) {
    self.init(
      article: quote.article, number: quote.number, kind: quote.kind, text: quote.text, title: quote.title,
      source: quote.source, day: quote.day, context: IndexedText(context?.text ?? ""), content: context?.content ?? [])
  }
}

extension QuoteFilter {
  /// What the screen of a person asks for.
  init(_ query: QuotesQuery) {
    self.init(words: query.words, kind: query.kind, from: query.period?.from, before: query.period?.before)
  }
}
