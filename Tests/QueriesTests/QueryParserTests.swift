import Articles
import Testing

@testable import Queries

struct QueryParserTests {
  @Test func `nothing asks for everything`() throws {
    #expect(try QueryParser.query("  ") == .all)
  }

  @Test func `words side by side must all be there`() throws {
    #expect(
      try QueryParser.query("ice and skat*") == .and([.word("ice", isPrefix: false), .word("skat", isPrefix: true)]))
  }

  @Test func `or binds less than what stands side by side`() throws {
    #expect(
      try QueryParser.query("thin ice or \"deep snow\"")
        == .or([.and([.word("thin", isPrefix: false), .word("ice", isPrefix: false)]), .phrase("deep snow")]))
  }

  @Test(arguments: ["-ice", "not ice", "NOT ice"])
  func `a minus or not excludes`(text: String) throws {
    #expect(try QueryParser.query(text) == .not(.word("ice", isPrefix: false)))
  }

  @Test func `brackets hold together`() throws {
    #expect(
      try QueryParser.query("-(ice or snow)")
        == .not(.or([.word("ice", isPrefix: false), .word("snow", isPrefix: false)])))
  }

  @Test func `a value may begin as a path does`() throws {
    #expect(try QueryParser.query("feed:/ice") == .field(.feed, .text("/ice", isPrefix: false)))
  }

  @Test func `a field takes a word or a phrase`() throws {
    #expect(
      try QueryParser.query("said:\"Lea Wu\" tag:late")
        == .and([.field(.said, .text("Lea Wu", isPrefix: false)), .field(.tag, .text("late", isPrefix: false))]))
  }

  @Test(arguments: [
    ("title:=ice", Query.field(.title, .whole("ice"))), ("title:=\"Thin ice\"", .field(.title, .whole("Thin ice"))),
    ("title:~^ice", .field(.title, .pattern("^ice"))), ("text:~\"(a|b) c*\"", .field(.text, .pattern("(a|b) c*"))),
    ("feed:=http://a.example/f", .field(.feed, .whole("http://a.example/f"))),
    ("by:~wu*", .field(.by, .pattern("wu*"))), ("-title:=x", .not(.field(.title, .whole("x")))),
    ("title:\"=x\"", .field(.title, .text("=x", isPrefix: false))),
  ])
  func `all of what a field has, or what an expression finds, can be asked for`(text: String, query: Query) throws {
    #expect(try QueryParser.query(text) == query)
  }

  @Test func `where a query goes wrong is said in words`() {
    #expect(QueryParser.fault(in: "ice or sad:wu")?.hasPrefix("at character 8, there is no field “sad:”") == true)
    #expect(QueryParser.fault(in: "title:~^ice") == nil)
  }

  @Test func `what is no regular expression is told, and where`() throws {
    let failure = try #require(throws: QueryFailure.self) { try QueryParser.query("ice title:~\"(\"") }
    #expect(failure.problem == .notAPattern("(") && failure.span == TextSpan(11, 14))
    #expect(throws: QueryFailure.self) { try QueryParser.query("title:~\"((a{900}){900}){900}\"") }
    #expect(throws: QueryFailure.self) { try QueryParser.query("title:= ice") }
  }

  @Test(arguments: [
    ("said:=\"canal\"", "“said:” knows no “=”"), ("-tag:=canal", "“tag:” knows no “=”"),
    ("about:~canal", "“about:” knows no “~”"), ("text:=canal", "“text:” knows no “=”"),
    ("folder:=\"a b\"", "“folder:” knows no “=”"),
    ("title:~(ice|snow)", "what stands behind “title:~” is in quotes"),
    ("title:~ \"x\"", "what stands behind “title:~” is in quotes"),
    ("title:~\"(a)\\\\1\"", "this regular expression is too long"),
  ])
  func `a sign that a field does not know, or nothing behind one, asks for nothing else`(text: String, told: String) {
    #expect(QueryParser.fault(in: text)?.contains(told) == true)
  }

  @Test(arguments: [
    ("before:2019", CalendarDay(year: 2019, month: 1, day: 1)),
    ("before:2019-03", CalendarDay(year: 2019, month: 3, day: 1)),
    ("before:2019-03-09", CalendarDay(year: 2019, month: 3, day: 9)),
  ])
  func `a day may be a month or a year`(text: String, day: CalendarDay?) throws {
    #expect(try QueryParser.query(text) == .field(.before, .day(#require(day))))
  }

  @Test(arguments: ["10:30", "https://a.example/b", "well-known", "O’Brien"])
  func `times, addresses and joined words are words`(text: String) throws {
    #expect(try QueryParser.query(text) == .word(text, isPrefix: false))
  }

  @Test(arguments: [
    ("ice sais:wu", QueryFailure(.unknownField("sais"), at: TextSpan(4, 9), suggestion: "said:")),
    ("is:unred", QueryFailure(.unknownChoice(.isMark, "unred"), at: TextSpan(3, 8), suggestion: "unread")),
    ("after:monday", QueryFailure(.notADay("monday"), at: TextSpan(6, 12))),
    ("after:2019-13", QueryFailure(.notADay("2019-13"), at: TextSpan(6, 13))),
    ("said:", QueryFailure(.missingValue(.said), at: TextSpan(0, 5))),
    ("said: wu", QueryFailure(.missingValue(.said), at: TextSpan(0, 5))),
    ("\"thin ice", QueryFailure(.unclosed("\""), at: TextSpan(0, 1))),
    ("(thin ice", QueryFailure(.unclosed("("), at: TextSpan(0, 1))),
    ("ice) snow", QueryFailure(.unopened, at: TextSpan(3, 4))),
    ("ice or", QueryFailure(.missingOperand("or"), at: TextSpan(4, 6))),
    ("ice(", QueryFailure(.unclosed("("), at: TextSpan(3, 4))),
    ("(", QueryFailure(.unclosed("("), at: TextSpan(0, 1))),
    ("(ice (", QueryFailure(.unclosed("("), at: TextSpan(5, 6))),
    ("(ice or", QueryFailure(.missingOperand("or"), at: TextSpan(5, 7))),
    ("or ice", QueryFailure(.missingOperand("or"), at: TextSpan(0, 2))),
    ("ice not", QueryFailure(.missingOperand("not"), at: TextSpan(4, 7))),
    ("()", QueryFailure(.missingOperand("()"), at: TextSpan(1, 2))),
  ])
  func `what cannot be understood is pointed at`(text: String, failure: QueryFailure) {
    #expect(throws: failure) { try QueryParser.query(text) }
  }

  @Test(arguments: [
    (String(repeating: "(", count: 400), 16), (String(repeating: "-", count: 400) + "ice", 16),
    (String(repeating: "(", count: 100_000), 500), (String(repeating: "not ", count: 100_000), 2000),
    (String(repeating: "ice ", count: 100_000), 2000),
  ])
  func `a query too long or too deep is pointed at where it becomes so`(text: String, place: Int) throws {
    let failure = #expect(throws: QueryFailure.self) { try QueryParser.query(text) }
    #expect(failure?.problem == .tooInvolved)
    #expect(failure?.span.start == place)
  }

  @Test func `today alone is what is of today, and a word like others in quotation marks or behind a field`() throws {
    #expect(try QueryParser.query("today") == .field(.isMark, .choice("today")))
    #expect(try QueryParser.query("-today") == .not(.field(.isMark, .choice("today"))))
    #expect(try QueryParser.query("\"today\"") == .phrase("today"))
    #expect(try QueryParser.query("title:today") == .field(.title, .text("today", isPrefix: false)))
    #expect(try QueryParser.query("Today*") == .word("Today", isPrefix: true))
  }
}
