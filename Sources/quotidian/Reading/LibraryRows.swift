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
      paragraph: summary.marks.paragraph, source: summary.publication)
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
  init(_ quote: StoredQuote) {
    self.init(
      article: quote.article, number: quote.number, kind: quote.kind, text: quote.text, title: quote.title,
      source: quote.publication, day: quote.day, context: quote.context?.text ?? IndexedText([]),
      content: quote.context?.content ?? [])
  }
}

extension QuoteFilter {
  /// What the screen of a person asks for.
  init(_ query: QuotesQuery) {
    self.init(
      words: query.words, kind: query.kind,
      period: Articles.Period(from: query.period?.from, before: query.period?.before),
      oldestFirst: query.oldestFirst)
  }
}
