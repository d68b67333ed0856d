import Articles
import Foundation
import GRDB
import Queries
import Testing

@testable import ArticleStore

/// What becomes of a library in which something else stands where a value belongs.
struct WrongValueTests {
  /// In the place of the values of a column: what has another type, and what has the type and no meaning.
  private static func values(_ column: LibraryTable.Column) -> [String] {
    switch column.type {
    case "TEXT": ["NULL", "x'FF00'", "'x'", "'9-3 70-99999'"]
    case "INTEGER": ["NULL", "'x'", "-7", "99999999999999"]
    case "REAL": ["NULL", "'x'", "-7", "1e999"]
    default: ["NULL", "'x'", "x'FF00'", "-7"]
    }
  }

  private static let tables = [
    "alsoIn", "article", "articleTag", "body", "castMember", "change", "download", "enclosure", "feed", "feedBefore",
    "flagBefore", "forgotten", "hiddenArticle", "mergeBefore", "mergedPerson", "noteBefore", "person", "quote",
    "quoteNote", "removedArticle", "removedEnclosure", "removedFeed", "removedNote", "removedPlace",
    "removedRevision", "removedTag", "reportSketch", "revision", "savedFilter", "server", "serverArticle",
    "serverFeed", "splitBefore", "splitPerson", "tagBefore", "toCompare", "toRecognise", "toReindex",
  ]

  private let library: ArticleDatabase
  /// What is spoiled, made of the library time and again.
  private let copy: ArticleDatabase

  init() throws {
    library = try ArticleDatabase.temporary()
    copy = try ArticleDatabase.temporary()
    let ice = try library.keep(
      newArticle("Lea Wu: The ice is thin.", "Jon Roe: It will hold.", title: "Ice", on: "2019-01-09", identifier: "a"))
    let snow = try library.keep(newArticle("Li Wang: The snow is deep.", identifier: "b"))
    try library.mark([ice], .starred(true))
    try library.mark([snow], .tag("winter", true))
    try library.setNote("ask", onQuote: 0, of: ice)
    try library.saveFilter("ice", query: "ice")
    let people = try library.people(limit: 9)
    try library.merge(people[2].id, into: people[0].id)
    _ = try library.split(people[1].id, in: [ice])
    let feed = try library.subscribe(NewFeed(address: "https://a.example/feed", tags: ["city"], keptDays: 9)).id
    var state = FeedState()
    (state.tried, state.next) = (Date(timeIntervalSince1970: 1_600_000_000), Date(timeIntervalSince1970: 1_700_000_000))
    let sound = Enclosure(address: "https://a.example/1.mp3", mediaType: "audio/mpeg", length: 9)
    try library.download(sound, title: "Item")
    let item = NewItem(
      key: "1", title: "Item", authors: [], published: nil, link: "https://a.example/1", isLinkUnique: true,
      enclosures: [sound],
      raw: RawDocument(origin: .item(feed: "https://a.example/feed", key: "1"), text: "Ice.", mediaType: .text))
    let stored = try #require(try library.feeds().first { $0.id == feed })
    _ = try library.save([FeedFetch(stored, state, items: [item])])
    let other = try library.subscribe(NewFeed(address: "https://b.example/feed")).id
    let otherFeed = try #require(try library.feeds().first { $0.id == other })
    _ = try library.save([FeedFetch(otherFeed, state, items: [item])])
    try library.save(ServerFeed(stream: "feed/1", feed: feed, title: "A", folder: ""))
    _ = try library.save([(item, ServerMarks(item: 1, isRead: false, isStarred: true))], of: stored)
    try library.setNewestItem(7, of: "https://server.example/")
    _ = try library.beginReindexing()
  }

  private func spoiled(_ table: String, _ column: String, _ value: String) throws -> ArticleDatabase? {
    try library.database.backup(to: copy.database)
    do {
      try copy.database.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA foreign_keys = OFF")
        defer { try? database.execute(sql: "PRAGMA foreign_keys = ON") }
        try database.execute(sql: "UPDATE \(table) SET \"\(column)\" = \(value)")
      }
    } catch is DatabaseError { return nil }
    return copy
  }

  /// Asks everything; answers what failed.
  private func failures(in library: ArticleDatabase) -> [LibraryFailure] {
    var failures: [LibraryFailure] = []
    func ask(_ body: () throws -> Void) {
      do { try body() } catch let failure as LibraryFailure { failures.append(failure) } catch {
        Issue.record("no typed error: \(error)")
      }
    }
    let ids: [Int64] = (1...3).map { $0 }
    ask { _ = try library.summaries(of: library.articles()) }
    ask {
      for order in ArticleOrder.allCases {
        _ = try library.articles(matching: .word("ice", isPrefix: false), by: order)
      }
    }
    for id in ids {
      ask { do { _ = try library.article(id) } catch LibraryFailure.missing {} }
      ask { _ = try library.revision(of: id) }
    }
    ask { _ = try library.snippets(of: ids, for: .word("ice", isPrefix: false)) }
    ask { _ = try (library.articleCount(), library.articleCount(matching: .all), library.peopleCount()) }
    ask { _ = try (library.tags(limit: 9), library.publications(limit: 9), library.savedFilters()) }
    ask {
      let people = try library.people(limit: 9)
      for person in people { _ = try (library.roles(of: person.id), library.coSpeakers(of: person.id, limit: 9)) }
      _ = try library.quotes(of: people.map(\.id), limit: 9, inContext: true)
    }
    ask { _ = try (library.feeds(), library.pagesToFetch()) }
    ask { _ = try (ids.map { try library.enclosures(of: $0) }, library.downloads()) }
    ask { _ = try (library.serverFeeds(), library.serverMarks(), library.marksToSend()) }
    ask { _ = try library.newestItem(of: "https://server.example/") }
    ask { _ = try (library.articlesToAnalyse(engine: 9), library.articlesToReindex()) }
    ask {
      do { try library.archive { _ in } } catch let failure as LibraryFailure { throw failure }
    }
    return failures
  }

  @Test func `a sound library answers everything`() throws {
    #expect(failures(in: library) == [])
    #expect(try library.check() == [])
  }

  @Test func `every table is looked at`() throws {
    #expect(try library.database.read { try LibraryTable.all($0).map(\.name) } == Self.tables)
  }

  // One table after the other, so that the other tests have a thread too.
  @Test(.serialized, arguments: tables)
  func `a wrong value in any column is a typed error that check mends`(table: String) throws {
    let columns = try library.database.read { database in
      try LibraryTable.all(database).filter { $0.name == table }.flatMap { try $0.columns(database) }
    }
    for column in columns where column.name != "id" {
      for value in Self.values(column) {
        guard let spoiled = try spoiled(table, column.name, value) else { continue }
        let before = failures(in: spoiled)
        let findings = try spoiled.check()
        if !before.isEmpty || !findings.isEmpty {
          #expect(!findings.isEmpty, "\(column.name) = \(value): \(before)")
          #expect(failures(in: spoiled) == [], "\(column.name) = \(value) after \(findings)")
          #expect(try spoiled.check() == [], "\(column.name) = \(value) again, after \(findings)")
        }
        while try spoiled.undo() != nil {}
      }
    }
  }
}
