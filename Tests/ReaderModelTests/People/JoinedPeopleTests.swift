import Articles
import Foundation
import ReaderModel
import Testing

/// Who is who over the articles of a library, against what we know of them.
struct JoinedPeopleTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Thirty articles, and behind each the one who speaks in each of its quotes.
  private static let articles: [(text: String, speakers: [String])] = [
    ("“The canal is frozen,” said Lea Wu, the mayor of Hamar.", ["wu"]),
    ("“The lamps will burn all night,” Mayor Wu said.", ["wu"]),
    ("“Nobody has asked me,” Ms. Wu said on Friday.", ["wu"]),
    ("“I will not stand again,” said Lea Wu, the former mayor.", ["wu"]),
    ("“The harbour needs a new crane,” said Senator Barnaby Oduya.", ["oduya"]),
    ("“It was a fair vote,” Oduya said. “We lost it,” said Peter Lunt, a baker.", ["oduya", "lunt"]),
    ("“The bread is gone by nine,” said Peter Lunt.", ["lunt"]),
    ("“I bake it myself,” Mr. Lunt said.", ["lunt"]),
    ("“We were the better side,” said Park Ji-hoon, the coach of City.", ["park"]),
    ("“My arm was dead,” said Sofia Ibarra, who won in three sets.", ["ibarra"]),
    ("“I slept badly,” Ibarra said after the final.", ["ibarra"]),
    ("“The plant is unsafe,” the Harbour Safety Agency said.", ["hsa"]),
    ("“The pier must close,” the HSA said.", ["hsa"]),
    ("“The pier is ours,” said Tom Brink, a fisherman.", ["tom brink"]),
    ("“My brother is right,” said Anna Brink, a teacher.", ["anna brink"]),
    ("“School begins at nine,” said Ms. Brink, the teacher.", ["anna brink"]),
    ("“The nets were empty,” said Mr. Brink, the fisherman.", ["tom brink"]),
    ("Officials said the pier would close.", ["officials 18"]),
    ("Officials said the road would open.", ["officials 19"]),
    ("“The court has ruled,” said Judge Omar Farouk.", ["farouk"]),
    ("“He felt no remorse,” Judge Farouk said.", ["farouk"]),
    ("“The ice was thin,” said Robert Roe, an engineer.", ["robert roe"]),
    ("“The ice was thick,” said R. Roe, an engineer.", ["robert roe"]),
    ("“It is cold at home,” said Roe, a novelist.", ["another roe"]),
    ("“We will appeal,” said Ian Marr, a lawyer for Mr. Kemp.", ["marr"]),
    ("“My client is innocent,” Marr said.", ["marr"]),
    ("“Prices will fall,” said Marijke van der Sluis, an economist.", ["sluis"]),
    ("“They fell,” Ms. van der Sluis said.", ["sluis"]),
    ("The Ministry of Fisheries said stocks had fallen.", ["fisheries"]),
    ("The Ministry of Health said beds were full.", ["health"]),
  ]

  /// A library of the articles, with the person of each quote in their order.
  private func people(of articles: [(text: String, speakers: [String])]) async throws -> (Library, [[Int64?]]) {
    let library = try Library(path: folder.path + "/library.sqlite")
    let paths = try articles.enumerated().map { number, article in
      try folder.write(
        "\(number).txt", "Report Number \(number)\n\nBy Ada Poe\nJan. 9, 2019\n\nHAMAR — \(article.text)\n")
    }
    _ = try await Intake(into: library).add(InputQueue(paths), report: { Issue.record($0) })
    try await library.analyse()
    var people: [String: [Int64?]] = [:]
    for id in try library.articles() {
      let stored = try library.article(id)
      people[stored.summary.title] = stored.analysis.quotes.map { $0.speaker.map { stored.persons[$0] } }
    }
    return (library, articles.indices.map { people["Report Number \($0)"] ?? [] })
  }

  /// The harmonic mean of precision and recall of B³ (Bagga and Baldwin, 1998) over all quotes.
  private func agreement(_ found: [Int64?], _ right: [String]) -> Double {
    func mean(_ ratio: (Int) -> Double) -> Double { right.indices.map(ratio).reduce(0, +) / Double(right.count) }
    func same(_ index: Int) -> (found: Set<Int>, right: Set<Int>) {
      (
        Set(right.indices.filter { $0 == index || found[index] != nil && found[$0] == found[index] }),
        Set(right.indices.filter { right[$0] == right[index] })
      )
    }
    let precision = mean { Double(same($0).found.intersection(same($0).right).count) / Double(same($0).found.count) }
    let recall = mean { Double(same($0).found.intersection(same($0).right).count) / Double(same($0).right.count) }
    return 2 * precision * recall / (precision + recall)
  }

  @Test func `people of thirty articles are told apart and put together`() async throws {
    let (_, people) = try await people(of: Self.articles)
    for (number, article) in Self.articles.enumerated() {
      #expect(people[number].count == article.speakers.count, "quotes of \(article.text)")
    }
    let pairs = zip(people, Self.articles).filter { $0.count == $1.speakers.count }
    let score = agreement(pairs.flatMap(\.0), pairs.flatMap(\.1.speakers))
    #expect(score >= 0.95, "B³ \(score)")
  }

  @Test func `whatever comes first, a short name is joined to the full one, and says why`() async throws {
    for order in [[0, 2], [2, 0]] {
      let (library, people) = try await people(of: order.map { Self.articles[$0] })
      let person = try #require(people[0][0])
      #expect(people[1] == [person])
      let profile = try library.profile(of: person)
      #expect(profile.joinedNames == [JoinedName("Wu", .familyName, articleCount: 1)])
      #expect(profile.person.role == "the mayor of Hamar")
      try FileManager.default.removeItem(atPath: folder.path + "/library.sqlite")
    }
  }

  @Test func `a joined name is parted by hand, and stays so`() async throws {
    let (library, people) = try await people(of: [Self.articles[0], Self.articles[2]])
    let person = try #require(people[0][0])
    let second = try #require(try library.articles().first { try library.article($0).summary.title.hasSuffix("1") })
    let other = try library.split(person, in: [second])
    #expect(other != person)
    #expect(try library.profile(of: person).joinedNames.isEmpty)
    _ = try library.undo()
    #expect(try library.profile(of: person).joinedNames.map(\.name) == ["Wu"])
  }
}
