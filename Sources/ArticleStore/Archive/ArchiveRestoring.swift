import Articles
import Foundation
import GRDB

/// Puts lines of an archive into a library within one transaction.
struct ArchiveRestoring {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// What became of the line, if it is an article.
  func restore(_ line: ArchiveLine) throws -> SaveOutcome? {
    switch line {
    case .header: return nil
    case .person(let person):
      try PersonRegister(database).restore(person)
      return nil
    case .merge(let key, let target):
      try database.execute(sql: "INSERT OR IGNORE INTO mergedPerson VALUES (?, ?)", arguments: [key, target])
      return nil
    case .feed(let feed):
      try database.execute(
        sql: """
          INSERT OR IGNORE INTO feed (key, address, title, name, page, folders, tags, fetchesPages, keptDays)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          feed.key, feed.address, feed.title, feed.name, feed.page, JSON.text(feed.folders),
          JSON.text(feed.tags), feed.fetchesPages, feed.keptDays,
        ])
      return nil
    case .filter(let filter):
      try database.execute(
        sql: "INSERT OR IGNORE INTO savedFilter VALUES (?, ?)", arguments: [filter.name, filter.query])
      return nil
    case .article(let article):
      if let known = try ArticleSaving(database).known(article) {
        try mark(known, as: article)
        return .known(known)
      }
      let id = try ArticleSaving(database).restore(article)
      try mark(id, as: article)
      for member in article.people {
        guard let target = member.split else { continue }
        try database.execute(
          sql: "INSERT OR IGNORE INTO splitPerson VALUES (?, ?, ?)",
          arguments: [PersonRegister.key(of: member.name), id, target])
      }
      if article.engine > 0 {
        try AnalysisSaving(database).save(
          NewAnalysis(article: id, analysis: article.analysis), engine: article.engine)
      }
      return .added(id)
    }
  }

  /// Adds the marks of the archive to those that are there.
  private func mark(_ id: Int64, as article: ArchivedArticle) throws {
    try database.cachedStatement(
      sql: """
        UPDATE article SET isRead = max(isRead, ?), isStarred = max(isStarred, ?), paragraph = max(paragraph, ?)
        WHERE id = ?
        """
    ).execute(arguments: [article.isRead, article.isStarred, article.paragraph, id])
    for tag in article.tags {
      try database.execute(sql: "INSERT OR IGNORE INTO articleTag VALUES (?, ?)", arguments: [id, tag])
    }
    for note in article.quoteNotes {
      try database.execute(
        sql: "INSERT OR IGNORE INTO quoteNote VALUES (?, ?, ?)", arguments: [id, note.quoted, note.note])
    }
  }
}

extension ArchivedArticle {
  /// The article with its quotes; spans that lie outside the text are left out.
  var analysis: AnalysedArticle {
    let head = ArticleHead(
      title: title, authors: authors, published: date.flatMap { CalendarDay($0) }, dateline: dateline,
      contributors: contributors,
      notes: notes.compactMap { note in
        EditorialNote.Kind(rawValue: note.kind).map { EditorialNote(kind: $0, text: note.text) }
      })
    let body = IndexedText(text ?? "")
    func spans(_ pairs: [[Int]]) -> [TextSpan] {
      pairs.compactMap { $0.count == 2 ? TextSpan($0[0], $0[1], within: body.count) : nil }
    }
    let stated = paragraphs.map(spans) ?? []
    let isOrdered = zip(stated, stated.dropFirst()).allSatisfy { $0.end <= $1.start }
    let article = Article(
      origin: revisions.last?.document.origin ?? .standardInput, head: head, text: body,
      paragraphs: stated.isEmpty || !isOrdered ? BlankLines.paragraphs(of: Array((text ?? "").utf8)) : stated,
      removed: (removed ?? []).compactMap { try? $0.removedText() },
      links: links.compactMap { link in spans([link.span]).first.map { ArticleLink(target: link.target, span: $0) } })
    let people = people.map {
      Person(name: $0.name, kind: .init(rawValue: $0.kind) ?? .person, role: $0.role, mentions: spans($0.mentions))
    }
    // What an archive of before does not say is of the engine of the article.
    let engine = QuoteEngine(version: engine)
    let quotes: [Quote] = quotes.compactMap { quote in
      let content = spans(quote.content)
      guard let first = content.first, let last = content.last, first.start <= last.end else { return nil }
      return Quote(
        kind: QuoteKind(rawValue: quote.kind) ?? .indirect, act: QuoteAct(rawValue: quote.act) ?? .speech,
        polarity: quote.polarity.flatMap(QuotePolarity.init), content: content, cue: spans(quote.cue),
        source: spans(quote.source), addressee: spans(quote.addressee ?? []),
        speaker: quote.speaker.flatMap { people.indices.contains($0) ? $0 : nil }, confidence: quote.confidence,
        engine: quote.engine.flatMap(QuoteEngine.init) ?? engine)
    }
    return AnalysedArticle(article: article, people: people, quotes: quotes)
  }
}
