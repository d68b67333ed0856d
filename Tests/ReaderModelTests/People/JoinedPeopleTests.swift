import Articles
import Foundation
import ReaderModel
import Testing

/// Who is who over the articles of a library, against what we know of them.
struct JoinedPeopleTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// An article of one headline and one sentence or two, and who speaks in each of its quotes.
  private struct Report {
    let headline: String
    let text: String
    let speakers: [String]

    init(_ headline: String, _ text: String, by speakers: [String]) {
      (self.headline, self.text, self.speakers) = (headline, text, speakers)
    }
  }

  private static let reports = [
    Report(
      "Canal Freezes Over for the First Time in a Decade",
      "“The canal is frozen,” said Lea Wu, the mayor of Hamar.",
      by: ["wu"]),
    Report(
      "Town Puts Lamps Along the Water for Night Skaters",
      "“The lamps will burn all night,” Mayor Wu said.",
      by: ["wu"]),
    Report(
      "Critics Call the Skating Season a Waste of Money",
      "“Nobody has asked me,” Ms. Wu said on Friday.",
      by: ["wu"]),
    Report(
      "Former Mayor Rules Out Another Campaign in Spring",
      "“I will not stand again,” said Lea Wu, the former mayor.",
      by: ["wu"]),
    Report(
      "Senate Debates Money for the Harbour and Its Cranes",
      "“The harbour needs a new crane,” said Senator Barnaby Oduya.",
      by: ["oduya"]),
    Report(
      "Narrow Vote Ends a Long Quarrel Over the New Bridge",
      "“It was a fair vote,” Oduya said. “We lost it,” said Peter Lunt, a baker.",
      by: ["oduya", "lunt"]),
    Report(
      "Bakery on the Quay Sells Out Before Breakfast Again",
      "“The bread is gone by nine,” said Peter Lunt.",
      by: ["lunt"]),
    Report(
      "Why the Queue Outside One Bakery Never Gets Shorter",
      "“I bake it myself,” Mr. Lunt said.",
      by: ["lunt"]),
    Report(
      "City Win Away From Home After Months of Defeats",
      "“We were the better side,” said Park Ji-hoon, the coach of City.",
      by: ["park"]),
    Report(
      "Cup Final Sells Out Within an Hour of the Semi-Final",
      "“I have no tickets either,” Park said on Sunday.",
      by: ["park"]),
    Report(
      "Young Champion Takes the Title in a Long Final",
      "“My arm was dead,” said Sofia Ibarra, who won in three sets.",
      by: ["ibarra"]),
    Report(
      "Winner of the Final Speaks of Nerves and No Sleep",
      "“I slept badly,” Ibarra said after the final.",
      by: ["ibarra"]),
    Report(
      "Inspectors Find Cracks in the Walls of the Old Plant",
      "“The plant is unsafe,” the Harbour Safety Agency (HSA) said.",
      by: ["hsa"]),
    Report(
      "Pier to Stay Shut Until Its Posts Have Been Replaced",
      "“The pier must close,” the HSA said.",
      by: ["hsa"]),
    Report(
      "Fishermen Refuse to Leave the Pier Despite the Order",
      "“The pier is ours,” said Tom Brink, a fisherman.",
      by: ["tom brink"]),
    Report(
      "Families of the Harbour Stand Behind the Fishermen",
      "“My brother is right,” said Anna Brink, a teacher.",
      by: ["anna brink"]),
    Report(
      "School Opens Later in Winter so Pupils Can Sleep",
      "“School begins at nine,” said Ms. Brink, the teacher.",
      by: ["anna brink"]),
    Report(
      "Boats Return With Little After a Week in the North",
      "“The nets were empty,” said Mr. Brink, the fisherman.",
      by: ["tom brink"]),
    Report(
      "Harbour Learns When the Last Pier Will Be Shut Down",
      "Officials said the pier would close.",
      by: ["officials 18"]),
    Report(
      "Mountain Road to Open Early After a Mild Winter",
      "Officials said the road would open.",
      by: ["officials 19"]),
    Report(
      "Judges Decide a Case That Kept the County Waiting",
      "“The court has ruled,” said Judge Omar Farouk.",
      by: ["farouk"]),
    Report(
      "Sentence of Ten Years for the Man Who Burned Boats",
      "“He felt no remorse,” Judge Farouk said.",
      by: ["farouk"]),
    Report(
      "Engineer Warned of Thin Ice Before the Accident",
      "“The ice was thin,” said Robert Roe, an engineer.",
      by: ["robert roe"]),
    Report(
      "Second Report on the Lake Contradicts the First One",
      "“The ice was thick,” said R. Roe, an engineer.",
      by: ["robert roe"]),
    Report(
      "A Novelist Writes About a Winter Without Any Heating",
      "“It is cold at home,” said Roe, a novelist.",
      by: ["another roe"]),
    Report(
      "Defence Prepares Its Next Step in the Boats Case",
      "“We will appeal,” said Ian Marr, a lawyer for Mr. Kemp.",
      by: ["marr"]),
    Report(
      "Kemp Family Waits as the Appeal Comes Before Court",
      "“My client is innocent,” Marr said.",
      by: ["marr"]),
    Report(
      "Economists See Cheaper Fish and Bread by Next Summer",
      "“Prices will fall,” said Marijke van der Sluis, an economist.",
      by: ["sluis"]),
    Report(
      "Cheaper Bread at Last as the Forecast Proves Right",
      "“They fell,” Ms. van der Sluis said.",
      by: ["sluis"]),
    Report(
      "Fewer Herring in the Sea Than in Any Year So Far",
      "The Ministry of Fisheries said stocks had fallen.",
      by: ["fisheries"]),
    Report(
      "Hospitals Turn Patients Away in the Coldest Week",
      "The Ministry of Health said beds were full.",
      by: ["health"]),
  ]

  /// A report by the words of its headline.
  private func report(_ words: String) throws -> Report {
    try #require(Self.reports.first { $0.headline.contains(words) })
  }

  /// A library of reports, with the people of the quotes of each in their order.
  private func people(of reports: [Report]) async throws -> (library: Library, people: [[Int64?]]) {
    let library = try Library(path: folder.path + "/library.sqlite")
    let paths = try reports.enumerated().map { number, report in
      try folder.write(
        "\(number).txt", "\(report.headline)\n\nBy Ada Poe\nJan. 9, 2019\n\nHAMAR — \(report.text)\n")
    }
    _ = try await Intake(into: library).add(InputQueue(paths), report: { Issue.record($0) })
    try await library.analyse()
    var people: [String: [Int64?]] = [:]
    for id in try library.articles() {
      let stored = try library.article(id)
      people[stored.summary.title] = stored.analysis.quotes.map { $0.speaker.map { stored.persons[$0] } }
    }
    return (library, try reports.map { try #require(people[$0.headline], "no article “\($0.headline)”") })
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

  @Test func `people of some thirty articles are told apart and put together`() async throws {
    let people = try await people(of: Self.reports).people
    for (report, found) in zip(Self.reports, people) {
      #expect(found.count == report.speakers.count, "quotes of “\(report.headline)”")
    }
    let pairs = zip(people, Self.reports).filter { $0.count == $1.speakers.count }
    let score = agreement(pairs.flatMap(\.0), pairs.flatMap(\.1.speakers))
    #expect(score >= 0.95, "B³ \(score)")
  }

  @Test(arguments: [["City Win", "Cup Final"], ["Cup Final", "City Win"]])
  func `a family that stands first joins its short name too`(order: [String]) async throws {
    let (library, people) = try await people(of: order.map(report))
    let person = try #require(people.first?.first ?? nil)
    #expect(people == [[person], [person]])
    #expect(try library.profile(of: person).joinedNames == [JoinedName("Park", .familyName, articleCount: 1)])
  }

  @Test(arguments: [["Canal Freezes", "Critics Call"], ["Critics Call", "Canal Freezes"]])
  func `whatever comes first, a short name is joined to the full one, and says why`(order: [String]) async throws {
    let (library, people) = try await people(of: order.map(report))
    let person = try #require(people.first?.first ?? nil)
    #expect(people == [[person], [person]])
    let profile = try library.profile(of: person)
    #expect(profile.person.role == "the mayor of Hamar")
    #expect(profile.joinedNames == [JoinedName("Wu", .familyName, articleCount: 1)])
  }

  @Test func `a joined name is parted by hand, and that is undone`() async throws {
    let (library, people) = try await people(of: [report("Canal Freezes"), report("Critics Call")])
    let person = try #require(people.first?.first ?? nil)
    let second = try #require(
      try library.articles().first { try library.article($0).summary.title.hasPrefix("Critics Call") })
    let other = try library.split(person, in: [second])
    #expect(other != person)
    #expect(try library.person(other).name == "Wu")
    #expect(try library.profile(of: person).joinedNames.isEmpty)
    _ = try library.undo()
    #expect(try library.profile(of: person).joinedNames.map(\.name) == ["Wu"])
  }
}
