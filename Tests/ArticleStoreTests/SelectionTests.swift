import Articles
import GRDB
import Queries
import Testing

@testable import ArticleStore

struct SelectionTests {
  private let temporary: TemporaryLibrary
  private var library: ArticleDatabase { temporary.library }

  init() throws {
    temporary = try TemporaryLibrary()
    try library.keep(
      newArticle(
        "Lea Wu: The ice is thin.", "Skaters came.", title: "A canal freezes", by: ["Ada Poe"], on: "2019-01-09"))
    try library.keep(
      newArticle(
        "José Núñez: It will thaw.", "On the ice.", "On ice.", title: "Thaw", on: "2020-05-01",
        publication: "Harbour News"))
    try library.keep(newArticle("Nothing to report on Monday.", title: "Quiet", on: "2018-02-01"))
  }

  private func titles(_ query: String, by order: ArticleOrder = .date) throws -> [String] {
    try library.summaries(of: library.articles(matching: QueryParser.query(query), by: order)).map(\.title)
  }

  @Test func `figures are found however they are raised or lowered`() throws {
    try library.keep(newArticle("It has 40 m² and 10⁶ beds.", title: "Raised", on: "2001-01-01"))
    try library.keep(newArticle("It has 40 m2, 10^6 beds and little CO₂.", title: "Flat", on: "2000-01-01"))
    for query in ["m2", "m²", "40 m2", "\"40 m2\"", "10^6", "10⁶"] { #expect(try titles(query) == ["Raised", "Flat"]) }
    #expect(try titles("co2") == ["Flat"] && titles("co2 -m2") == [])
    #expect(try titles("title:m2") == [] && titles("m3") == [])
  }

  @Test(arguments: [
    ("ice", ["Thaw", "A canal freezes"]), ("skater", ["A canal freezes"]), ("freez*", ["A canal freezes"]),
    ("\"ice is\"", ["A canal freezes"]), ("-ice", ["Quiet"]), ("ice -skaters", ["Thaw"]),
    ("monday or skaters", ["A canal freezes", "Quiet"]), ("nunez", ["Thaw"]), ("said:nunez", ["Thaw"]),
    ("said:\"Lea Wu\"", ["A canal freezes"]), ("said:l*", ["A canal freezes"]), ("about:wu", ["A canal freezes"]),
    ("quote:thaw", ["Thaw"]), ("title:thaw", ["Thaw"]), ("title:ice", []), ("by:poe", ["A canal freezes"]),
    ("title:=Thaw", ["Thaw"]), ("title:=thaw", []), ("title:=\"A canal\"", []), ("title:~^thaw$", ["Thaw"]),
    ("title:~\"^(thaw|a) ?\"", ["Thaw", "A canal freezes"]), ("-title:~a", ["Quiet"]),
    ("title:~anal", ["A canal freezes"]),
    ("by:=\"Ada Poe\"", ["A canal freezes"]), ("by:=Poe", []), ("by:~poe", ["A canal freezes"]),
    ("feed:=\"Harbour News\"", ["Thaw"]), ("feed:=Harbour", []), ("feed:~^harb", ["Thaw"]),
    ("text:monday", ["Quiet"]), ("text:thaw", ["Thaw"]), ("text:canal", []), ("text:~kater", ["A canal freezes"]),
    ("text:~NÚÑ.Z", ["Thaw"]), ("-text:~ice", ["Quiet"]), ("title:~a text:ice", ["Thaw", "A canal freezes"]),
    ("feed:harbour", ["Thaw"]), ("before:2019", ["Quiet"]), ("after:2019-01-09", ["Thaw", "A canal freezes"]),
    ("has:quotes", ["Thaw", "A canal freezes"]), ("kind:direct", ["Thaw", "A canal freezes"]), ("kind:mixed", []),
    ("is:unread", ["Thaw", "A canal freezes", "Quiet"]), ("is:starred", []),
    ("\" ' % ?\"", ["Thaw", "A canal freezes", "Quiet"]),
    ("NEAR", []),
  ])
  func `a query finds`(query: String, expected: [String]) throws {
    #expect(try titles(query) == expected)
  }

  @Test(arguments: [
    (ArticleOrder.date, ["Thaw", "A canal freezes", "Quiet"]), (.title, ["A canal freezes", "Quiet", "Thaw"]),
    (.publication, ["Thaw", "Quiet", "A canal freezes"]), (.quotes, ["Thaw", "A canal freezes", "Quiet"]),
  ])
  func `a list has an order`(order: ArticleOrder, expected: [String]) throws {
    #expect(try titles("", by: order) == expected)
  }

  @Test(arguments: [
    String(repeating: "ice ", count: 500), String(repeating: "ice or ", count: 249) + "ice",
    "ice" + String(repeating: " -snow", count: 249), "ice" + String(repeating: " -is:read", count: 166),
    String(repeating: "(ice or (is:unread ", count: 7) + String(repeating: ")", count: 14),
    String(repeating: "-(ice -", count: 5) + "ice" + String(repeating: ")", count: 5), "i\u{0}ce", "said:\"w\u{0}u\"",
  ])
  func `a query as long or as deep as may be is answered`(text: String) throws {
    for order in ArticleOrder.allCases { _ = try titles(text, by: order) }
    _ = try library.articleCount(matching: QueryParser.query(text))
    _ = try library.snippets(of: [1, 2], for: QueryParser.query(text))
  }

  @Test(arguments: ["wu\u{0}", "\"\u{301}wu", "\" OR \"wu"])
  func `words of a name are never syntax`(words: String) throws {
    #expect(try library.peopleCount(named: words) <= 1)
    #expect(try library.quoteCount(of: [1], QuoteFilter(words: words)) == 0)
  }

  @Test func `the best match comes first by relevance`() throws {
    #expect(try titles("ice", by: .relevance) == ["Thaw", "A canal freezes"])
    #expect(try titles("thaw", by: .relevance) == ["Thaw"])
  }

  @Test func `the first page of what many say is that of all answers`() throws {
    for number in 0..<700 {
      let thin = number % 9 == 0 ? "The ice is thin." : "It is cold."
      try library.keep(
        newArticle(
          "Lea Wu: \(thin) \(number)", "Jon Roe: Day \(number) is cold.", "Lea Wu: The snow of day \(number) is deep.",
          "Ada Poe: Snow is not ice.", on: "20\(10 + number % 9)-01-0\(1 + number % 8)"))
    }
    for text in [
      "quote:snow", "quote:snow quote:cold", "said:lea", "said:lea is:unread", "quote:snow title:x", "quote:thin",
    ] {
      let query = try QueryParser.query(text)
      #expect(
        try library.articles(matching: query, limit: 60) == Array(library.articles(matching: query).prefix(60)),
        "\(text)")
    }
    try library.database.write {
      try $0.execute(sql: "INSERT INTO hiddenArticle (articleId) SELECT id FROM article WHERE id % 3 = 0")
    }
    let shown = try library.articles(matching: QueryParser.query("said:lea"), limit: 60)
    #expect(shown.count == 60 && shown.allSatisfy { !$0.isMultiple(of: 3) })
  }

  @Test func `the first page of somebody who is quoted thousands of times is that of all answers`() throws {
    for number in 0..<80 {
      let said = (0..<60).map { "Lea Wu: On day \(number) the ice of lake \($0) is thin." }
      let other = ["Ada Poe: Snow is not ice, and day \(number) is cold."]
      try library.keep(
        newArticle(paragraphs: number % 9 == 0 ? other : said, on: "20\(10 + number % 9)-01-0\(1 + number % 8)"))
    }
    let query = try QueryParser.query("said:lea")
    let first = try library.articles(matching: query, limit: 60)
    let all = try library.articles(matching: query)
    #expect(first.count == 60 && first == Array(all.prefix(60)))
  }

  @Test func `the first page of common words is that of all answers`() throws {
    for portion in 0..<25 {
      _ = try library.save(
        (0..<100).map { number in
          newArticle(
            "The ice is \(portion * 100 + number) days old. \(number % 7 == 0 ? "It is thin." : "")",
            on: "20\(10 + number % 9)-01-0\(1 + number % 8)")
        })
    }
    for text in ["ice", "ice -thin", "ice days", "ice is:unread", "days or thin"] {
      let query = try QueryParser.query(text)
      #expect(
        try library.articles(matching: query, limit: 50) == Array(library.articles(matching: query).prefix(50)),
        "\(text)")
      let best = try library.articles(matching: query, by: .relevance, limit: 50)
      #expect(try Set(best).count == 50 && Set(best).isSubset(of: library.articles(matching: query)), "\(text)")
    }
  }
}
