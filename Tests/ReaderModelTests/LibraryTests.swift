import Articles
import Foundation
import ReaderModel
import Testing

/// What a reader can do with a library, with nothing but the module and its values.
struct LibraryTests {
  private let folder: TemporaryFolder
  private let own: Library

  init() throws {
    folder = try TemporaryFolder()
    own = try Library(path: folder.path + "/library.sqlite")
  }

  private static let article = """
    Thin Ice

    By Ada Poe

    HAMAR — “The ice is thin,” said Lea Wu, the mayor of the town, on Monday.
    """

  /// A temporary library of files, which are named in the order of their texts.
  private func temporary(_ texts: String...) async throws -> Library {
    let library = try Library.temporary(keepingIn: folder.path + "/library.sqlite")
    let paths = try texts.enumerated().map { try folder.write("\($0).txt", $1) }
    let tally = try await Intake(into: library).add(InputQueue(paths), report: { Issue.record($0) })
    #expect(tally.added == texts.count)
    return library
  }

  @Test func `what is opened is not kept, and says so, until it is kept with its marks and quotes`() async throws {
    let opened = try await temporary(Self.article)
    let id = try #require(try opened.articles().first)
    #expect(try opened.summaries(of: [id]).map(\.isKept) == [false])
    #expect(try own.articleCount() == 0)
    try opened.mark([id], .starred(true))
    try opened.mark([id], .tag("ice", true))
    #expect(try await opened.keep([id]) == 1)
    #expect(try opened.summaries(of: [id]).map(\.isKept) == [true])
    let kept = try #require(try own.articles(matching: "said:wu is:starred tag:ice").first)
    #expect(try own.summaries(of: [kept]).map(\.quoteCount) == [1])
    #expect(try await opened.keep([id]) == 0)
  }

  @Test func `an engine that is given finds the quotes of what is new, which are saved with it`() async throws {
    let paths = [try folder.write("ice.txt", Self.article), try folder.write("none.txt", "Fog\n\nThere was fog.")]
    for outcome in [2, 0] {
      let tally = try await Intake(into: own).add(
        InputQueue(paths), quotesBy: .quick, report: { Issue.record($0) })
      #expect(tally.added == outcome && tally.known == 2 - outcome)
      #expect(try own.waitingCount() == 0)
      #expect(try own.articleCount(matching: "said:wu") == 1)
    }
    try folder.write("ice.txt", Self.article.replacing("Lea Wu", with: "Ada Roe"))
    let tally = try await Intake(into: own).add(InputQueue(paths), quotesBy: .quick, report: { Issue.record($0) })
    #expect(tally.revised == 1 && tally.known == 1)
    #expect(try own.waitingCount() == 0 && own.articleCount(matching: "said:roe") == 1)
  }

  @Test func `what is done to an article that is kept is done to the one of the person's library`() async throws {
    let opened = try await temporary(Self.article)
    let id = try #require(try opened.articles().first)
    _ = try await opened.analysedArticle(id)
    try await opened.keep([id])
    try opened.mark([id], .starred(true))
    try opened.setNote("ask who pays", onQuote: 0, of: id)
    #expect(try own.articleCount(matching: "is:starred has:notes") == 1)
    _ = try opened.undo()
    #expect(try own.articleCount(matching: "is:starred -has:notes") == 1)
  }

  @Test func `an article that the person's library has is known, with what was done to it there`() async throws {
    _ = try await Intake(into: own).add(
      InputQueue([try folder.write("known.txt", Self.article)]), report: { Issue.record($0) })
    let kept = try #require(try own.articles().first)
    try await own.analyse()
    try own.mark([kept], .tag("ice", true))
    try own.setNote("ask who pays", onQuote: 0, of: kept)
    let opened = try await temporary(Self.article, "It snowed. “It is deep,” said Jon Roe.")
    #expect(try opened.recognise() == 1)
    try await opened.analyse()
    let known = try #require(try opened.articles(matching: "tag:ice has:notes").first)
    #expect(try opened.summaries(of: opened.articles()).filter(\.isKept).map(\.id) == [known])
    #expect(try opened.article(known).notes == [0: "ask who pays"])
    try opened.mark([known], .read(true))
    #expect(try own.articleCount(matching: "is:read") == 1)
  }

  @Test func `a star that is put on while the person's library is asked stays on both`() async throws {
    _ = try await Intake(into: own).add(
      InputQueue([try folder.write("known.txt", Self.article)]), report: { Issue.record($0) })
    let kept = try #require(try own.articles().first)
    for _ in 0..<10 {
      try own.mark([kept], .starred(false))
      let opened = try await temporary(Self.article)
      let article = try #require(try opened.articles().first)
      async let recognised = Task.detached { try opened.recognise() }.value
      try opened.mark([article], .starred(true))
      #expect(try await recognised == 1)
      #expect(try opened.articleCount(matching: "is:starred") == 1)
      #expect(try own.articleCount(matching: "is:starred") == 1)
    }
  }

  @Test func `a star that is put on before the person's library is asked is there when the program ends`() async throws
  {
    _ = try await Intake(into: own).add(
      InputQueue([try folder.write("known.txt", Self.article)]), report: { Issue.record($0) })
    let opened = try await temporary(Self.article)
    let article = try #require(try opened.articles().first)
    opened.perform { _ = try? $0.mark([article], .starred(true)) }
    opened.finish()
    #expect(try own.articleCount(matching: "is:starred") == 1)
  }

  @Test func `an article whose text is another than the one that the person's library has is not kept`() async throws {
    _ = try await Intake(into: own).add(
      InputQueue([try folder.write("0.txt", Self.article)]), report: { Issue.record($0) })
    let opened = try await temporary(Self.article + " The ice held.")
    #expect(try opened.recognise() == 0)
    #expect(try opened.summaries(of: opened.articles()).map(\.isKept) == [false])
  }

  @Test func `an article is read before its quotes are found, and they are found when they are asked for`() async throws
  {
    let library = try await temporary(Self.article)
    let id = try #require(try library.articles().first)
    let stored = try library.article(id)
    #expect(stored.summary.title == "Thin Ice" && library.lacksQuotes(stored))
    let analysed = try await library.analysedArticle(id)
    #expect(analysed.analysis.quotes.map { analysed.analysis.contentText(of: $0) } == ["“The ice is thin,”"])
    #expect(analysed.persons.count == 1)
    #expect(try await library.analyse() == 0)
  }

  @Test func `what was found quickly is found again with care, once`() async throws {
    let library = try await temporary(Self.article)
    let id = try #require(try library.articles().first)
    #expect(try await library.analysedArticle(id).analysis.quotes.map(\.engine) == [.quick])
    #expect(try library.lacksCare(id))
    #expect(try await library.analyse(by: .careful) == 1)
    #expect(try library.article(id).analysis.quotes.map(\.engine) == [.careful])
    #expect(try !library.lacksCare(id))
    #expect(try await library.analyse(by: .careful) == 0)
    #expect(try await library.analyse() == 0)
  }

  @Test func `what comes while others are read with care is read too, and nothing twice`() async throws {
    let library = try await temporary(Self.article, "It snowed. “It is deep,” said Jon Roe.")
    async let first = library.analyseBehind()
    async let second = library.analyseBehind()
    #expect(try await first + second == 2)
    #expect(try await library.analyseBehind() == 0)
  }

  @Test func `an article is read with care before all others when it is asked for`() async throws {
    let library = try await temporary(Self.article, "It snowed. “It is deep,” said Jon Roe.")
    let id = try #require(try library.articles().last)
    #expect(try await library.carefullyAnalysedArticle(id).analysis.quotes.map(\.engine) == [.careful])
    #expect(try await library.analyse(by: .careful) == 1)
  }

  @Test func `what was found with care is kept as such`() async throws {
    let opened = try await temporary(Self.article)
    let id = try #require(try opened.articles().first)
    _ = try await opened.carefullyAnalysedArticle(id)
    try await opened.keep([id])
    let kept = try #require(try own.articles().first)
    #expect(try own.article(kept).analysis.quotes.map(\.engine) == [.careful])
  }

  @Test func `a library is read anew with the engine that one names`() async throws {
    let library = try await temporary(Self.article)
    let id = try #require(try library.articles().first)
    for engine in [QuoteEngine.careful, .quick] {
      #expect(try await Reindexing(of: library).run(by: engine, progress: { _, _ in }).done == 1)
      #expect(try library.article(id).analysis.quotes.map(\.engine) == [engine])
    }
  }

  @Test func `whoever asks at the same time for the quotes of an article gets those of one search`() async throws {
    let library = try await temporary(Self.article, "It snowed. “It is deep,” said Jon Roe.")
    let done = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<4 { group.addTask { try await library.analyse() } }
      return try await group.reduce(0, +)
    }
    #expect(done == 2)
    #expect(try library.people(limit: 10).map(\.quoteCount) == [1, 1])
  }

  @Test func `whoever waits behind the search of all quotes can give up before it has ended`() async throws {
    for number in 0..<300 {
      let text = String(repeating: "“The ice of lake \(number) is thin,” said Lea Wu, the mayor.\n\n", count: 20)
      try folder.write("lakes/\(number).txt", text)
    }
    _ = try await Intake(into: own).add(InputQueue([folder.path + "/lakes"]), report: { Issue.record($0) })
    /// Starts the search of all quotes, or the wait behind it, and goes on when it tells how far the search is.
    func begin() async -> Task<Int, any Error> {
      let (progress, teller) = AsyncStream<Void>.makeStream()
      let task = Task { [own] in try await own.analyse { _, _ in teller.yield() } }
      for await _ in progress { break }
      return task
    }
    let search = await begin()
    let behind = await begin()
    behind.cancel()
    #expect(try await behind.value == 0)
    #expect(try own.articles().contains { own.lacksQuotes(try own.article($0)) })
    search.cancel()
    _ = try? await search.value
  }

  @Test func `the original of an article is what came, and what was removed stands in it`() async throws {
    let library = try await temporary("Share this\n\n" + Self.article)
    let id = try #require(try library.articles().first)
    #expect(try library.original(of: id).string.contains("By Ada Poe"))
  }

  @Test func `a query that says nothing is refused with its place`() throws {
    #expect(throws: (any Error).self) { try own.articles(matching: "said:") }
    #expect(try own.unreadCount(matching: "") == 0)
  }

  @Test func `changes by others are told, and a temporary library has none`() async throws {
    var changes = own.changes(every: .milliseconds(10)).makeAsyncIterator()
    let other = try Library(path: folder.path + "/library.sqlite")
    try other.saveFilter("ice", query: "ice")
    #expect(await changes.next() != nil)
    for await _ in try Library.temporary().changes(every: .zero) { Issue.record("nobody else has it") }
  }
}
