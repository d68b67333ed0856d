import Articles
import GRDB
import Testing

@testable import ArticleStore

/// Who of one article is who of others, by what these tell of them.
struct PersonIdentityTests {
  private let temporary: TemporaryLibrary
  private var library: ArticleDatabase { temporary.library }

  init() throws { temporary = try TemporaryLibrary() }

  /// Saves an article of one paragraph; each marked part of it is said by the next of the speakers, whose name is where
  /// its last word and all before it stand.
  @discardableResult
  private func keep(
    _ text: String, by speakers: String..., kind: Person.Kind = .person, roles: [String: String] = [:],
    in library: ArticleDatabase? = nil
  ) throws -> Int64 {
    let new = newArticle(text, on: "2022-01-01")
    let analysed = analysis(text, speakers, kind, roles, of: new.article)
    let database = library ?? self.library
    let id = try database.save([new])[0].article
    try database.save([NewAnalysis(article: id, analysis: analysed)], engine: 1)
    return id
  }

  private func analysis(
    _ text: String, _ speakers: [String], _ kind: Person.Kind, _ roles: [String: String], of article: Article
  ) -> AnalysedArticle {
    let scalars = Array(text.unicodeScalars)
    func spans(of name: String) -> [TextSpan] {
      let wanted = Array(name.unicodeScalars)
      return scalars.indices.filter { scalars[$0...].starts(with: wanted) }.map { TextSpan($0, $0 + wanted.count) }
    }
    // `Moss` behind `Mr.` and behind `Mrs.` are two: their mentions follow one another.
    var taken: [String: Int] = [:]
    let isTwice = { (name: String) in speakers.count { $0 == name } > 1 }
    let people = speakers.map { name in
      let all = spans(of: name)
      let place = taken[name, default: 0]
      taken[name] = place + 1
      return Person(
        name: name, kind: kind, role: roles[name], mentions: isTwice(name) ? [all[place]] : all)
    }
    var quotes: [Quote] = []
    var start: Int?
    for place in scalars.indices {
      if scalars[place] == "“" { start = place }
      guard scalars[place] == "”", let begun = start, quotes.count < people.count else { continue }
      quotes.append(
        Quote(
          kind: .direct, content: [TextSpan(begun, place + 1)], cue: [], source: [], speaker: quotes.count,
          confidence: 0.9))
    }
    return AnalysedArticle(article: article, people: people, quotes: quotes)
  }

  /// Who is quoted, by name and number of quotes, the first in the alphabet first.
  private func counts(in library: ArticleDatabase? = nil) throws -> [String] {
    try (library ?? self.library).people(limit: 20).filter { $0.quoteCount > 0 }
      .map { "\($0.name) \($0.quoteCount)" }.sorted()
  }

  private func person(_ name: String) throws -> PersonSummary {
    try #require(try library.people(limit: 20).first { $0.name == name })
  }

  @Test func `two whom an article parts are two in the library`() throws {
    try keep("“I deny it,” said Sir Keith Brown. “He is ill,” said his wife, Lady Brown.", by: "Keith Brown", "Brown")
    try keep("“We sold it,” said Mr. Moss. “For nothing,” said Mrs. Moss.", by: "Moss", "Moss")
    #expect(try counts() == ["Brown 1", "Keith Brown 1", "Moss 1", "Moss 1"])
    #expect(try library.joinedNames(of: try person("Keith Brown").id).isEmpty)
    #expect(try library.check() == [])
  }

  @Test func `a name with another apostrophe is the same name`() throws {
    try keep("“I deny it,” said Ada O’Dowd.", by: "Ada O’Dowd")
    try keep("“I deny it still,” said Ada O'Dowd.", by: "Ada O'Dowd")
    #expect(try counts() == ["Ada O’Dowd 2"])
  }

  @Test func `who was parted once is parted when the article is read anew`() throws {
    let text = "“We sold it,” said Mr. Moss. “For nothing,” said Mrs. Moss."
    let id = try keep(text, by: "Moss", "Moss")
    let stored = try library.article(id)
    let analysed = analysis(text, ["Moss", "Moss"], .person, [:], of: stored.analysis.article)
    try library.save([NewAnalysis(article: id, analysis: analysed)], engine: 2)
    #expect(try counts() == ["Moss 1", "Moss 1"])
  }

  @Test(arguments: [
    ("“We won,” said Wayne Foster, a hockey player.", "Wayne Foster", "“I hate this,” said Mrs. Foster.", "Foster"),
    ("“We won,” said Senator John Kerry.", "John Kerry", "“We tour in spring,” said Kerry, the singer.", "Kerry"),
    ("“There is gold,” said Peter Dahl, 51.", "Peter Dahl", "“I lie,” said the accused, Dahl, 17.", "Dahl"),
    ("“There is gold,” said Peter Dahl, a miner.", "Peter Dahl", "“I lie,” said the accused, Dahl.", "Dahl"),
    ("“Milk is dear,” said Anna Messi, a milkmaid.", "Anna Messi", "“Goal,” said Messi, who plays for Lund.", "Messi"),
    ("“It fell,” said Reza Amini, a pupil.", "Reza Amini", "“He cried,” said Amini, his uncle.", "Amini"),
  ])
  func `gender, age and calling speak against a full name`(
    full: String, name: String, short: String, shortName: String
  ) throws {
    try keep(full, by: name)
    try keep(short, by: shortName)
    #expect(try counts() == ["\(name) 1", "\(shortName) 1"].sorted())
    // Whatever comes first.
    let other = try TemporaryLibrary()
    try keep(short, by: shortName, in: other.library)
    try keep(full, by: name, in: other.library)
    #expect(try counts(in: other.library) == ["\(name) 1", "\(shortName) 1"].sorted())
  }

  @Test(arguments: [
    ("“We won,” said Lea Wu, the governor of Skog.", "Lea Wu", "“I will stay,” said Gov. Wu.", "Wu"),
    ("“We won,” said Lea Wu, a goalkeeper.", "Lea Wu", "“I will stay,” said Ms. Wu.", "Wu"),
    ("“We won,” said Lea Wu, 31.", "Lea Wu", "“I will stay,” said Wu, 31.", "Wu"),
    ("“We won,” said Lea Wu, a goalkeeper.", "Lea Wu", "“I will stay,” Wu said.", "Wu"),
  ])
  func `where nothing speaks against it a short name joins`(
    full: String, name: String, short: String, shortName: String
  ) throws {
    try keep(full, by: name)
    try keep(short, by: shortName)
    #expect(try counts() == ["\(name) 2"])
  }

  @Test func `a short name that may be either of two is neither’s`() throws {
    try keep("“We won,” said Wayne Foster, a hockey player.", by: "Wayne Foster")
    try keep("“The cow is ill,” said Foster, a vet.", by: "Foster")
    try keep("“The moon is made of rock,” Foster said.", by: "Foster")
    #expect(try counts() == ["Foster 1", "Foster 1", "Wayne Foster 1"])
  }

  @Test func `people of one name and other ages are two`() throws {
    try keep("“I am old,” said Anna Berg, 91.", by: "Anna Berg")
    try keep("“I am in school,” said Anna Berg, 9.", by: "Anna Berg")
    try keep("“I like school,” said Anna Berg, 9.", by: "Anna Berg")
    #expect(try counts() == ["Anna Berg 1", "Anna Berg 2"])
  }

  @Test func `after a split the next article does not join again, unless most do`() throws {
    try keep("“The dam is safe,” said Paul Trump, an engineer.", by: "Paul Trump")
    let second = try keep("“We will win,” Trump told the rally.", by: "Trump")
    #expect(try counts() == ["Paul Trump 2"])
    _ = try library.split(try person("Paul Trump").id, in: [second])
    try keep("“We will lose,” Trump told the rally.", by: "Trump")
    #expect(try counts() == ["Paul Trump 1", "Trump 2"])
    try keep("“The wall is thick,” said Trump, the engineer.", by: "Trump")
    #expect(try counts() == ["Paul Trump 2", "Trump 2"])
  }

  @Test func `after a split both have the role of their own articles`() throws {
    let name = "Erik Larsen"
    try keep("“I was at home,” said Erik Larsen, the accused.", by: name, roles: [name: "the accused"])
    let second = try keep("“I slept badly,” said Erik Larsen, a skater.", by: name, roles: [name: "a skater"])
    let other = try library.split(try person(name).id, in: [second])
    #expect(try library.people(limit: 9).map(\.role).map { $0 ?? "" }.sorted() == ["a skater", "the accused"])
    #expect(try library.person(other).role == "a skater")
  }

  @Test func `a name that was joined in the only article is parted by hand`() throws {
    let only = try keep("“We won,” said Lea Wu. “We lost,” said Moe Orr.", by: "Lea Wu", "Moe Orr")
    try library.merge(try person("Moe Orr").id, into: try person("Lea Wu").id)
    #expect(try counts() == ["Lea Wu 2"])
    _ = try library.split(try person("Lea Wu").id, in: [only])
    #expect(try counts() == ["Lea Wu 1", "Moe Orr 1"])
  }

  // MARK: - Bodies

  private func keepBody(_ text: String, by body: String) throws -> Int64 {
    try keep(text, by: body, kind: .organisation)
  }

  @Test(arguments: [
    ("Culinary Institute of America", "CIA"), ("National Football Association", "NFA"),
  ])
  func `initials alone join no body`(body: String, initials: String) throws {
    _ = try keepBody("“We bake bread,” the \(body) said.", by: body)
    _ = try keepBody("“It is a secret,” the \(initials) said.", by: initials)
    #expect(try counts() == ["\(body) 1", "\(initials) 1"].sorted())
  }

  @Test func `initials that an article writes behind the name join it`() throws {
    _ = try keepBody("“Quotas fall,” the NFA said.", by: "NFA")
    _ = try keepBody("“Cod is rare,” the Northern Fisheries Agency said.", by: "Northern Fisheries Agency")
    #expect(try counts() == ["NFA 1", "Northern Fisheries Agency 1"])
    _ = try keepBody("“Cod is back,” the Northern Fisheries Agency (NFA) said.", by: "Northern Fisheries Agency")
    #expect(try counts() == ["Northern Fisheries Agency 3"])
  }

  @Test func `what was decided about a body stays when its initials are read anew`() throws {
    _ = try keepBody("“Cod is rare,” the Northern Fisheries Agency (NFA) said.", by: "Northern Fisheries Agency")
    let second = try keepBody("“Quotas fall,” the NFA said.", by: "NFA")
    _ = try keepBody(
      "“We are honest,” the National Football Association (NFA) said.", by: "National Football Association")
    #expect(try counts() == ["NFA 1", "National Football Association 1", "Northern Fisheries Agency 1"])
    try library.merge(try person("Northern Fisheries Agency").id, into: try person("NFA").id)
    let decided = ["NFA 2", "National Football Association 1"]
    #expect(try counts() == decided)
    let stored = try library.article(second)
    try library.save([NewAnalysis(article: second, analysis: stored.analysis)], engine: 2)
    #expect(try counts() == decided)
    var lines: [ArchiveLine] = []
    try library.archive { lines.append($0) }
    let copy = try TemporaryLibrary()
    _ = try copy.library.restore(lines)
    #expect(try counts(in: copy.library) == decided)
  }
}
