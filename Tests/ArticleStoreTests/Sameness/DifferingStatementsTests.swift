import Articles
import Testing

@testable import ArticleStore

struct DifferingStatementsTests {
  /// Thirty pairs of statements of one person, written before the rules, with whether they pull apart.
  private static let cases: [(first: String, second: String, differ: Bool)] = [
    ("We will build the new bridge next year.", "We will not build the new bridge.", true),
    ("The harbour budget will rise by five million.", "The harbour budget will rise by nine million.", true),
    ("The council supports the tunnel under the river.", "The council opposes the tunnel under the river.", true),
    ("The clinic in Hamar must close this winter.", "The clinic in Hamar will stay open.", true),
    ("Nobody knew about the leak in the reactor.", "We knew about the leak in the reactor.", true),
    ("The ferry will certainly sail on Monday.", "The ferry might sail on Monday.", true),
    ("I never met the owner of the quarry.", "I met the owner of the quarry twice.", true),
    ("Taxes on fuel will increase in spring.", "Taxes on fuel will decrease in spring.", true),
    ("The school needs 20 teachers.", "The school needs 35 teachers.", true),
    ("We can’t accept the offer from the union.", "We can accept the offer from the union.", true),
    ("The old theatre is safe for visitors.", "The old theatre is dangerous for visitors.", true),
    ("There was no meeting with the contractor.", "There was a meeting with the contractor in May.", true),
    ("The strike could hurt the fishing season.", "The strike will hurt the fishing season.", true),
    ("We lost 40 boats in the storm.", "We lost 12 boats in the storm.", true),
    ("Wages for nurses are better than before.", "Wages for nurses are worse than before.", true),
    ("The museum will buy the paintings from the estate.", "The museum will sell the paintings from the estate.", true),
    ("The police did not search the warehouse.", "The police searched the warehouse at night.", true),
    ("The company will hire welders in Narvik.", "The company will fire welders in Narvik.", true),
    ("We will build the new bridge next year.", "The new school opens next year.", false),
    ("We will build the new bridge.", "We will build the bridge, and it will be new.", false),
    ("The council supports the tunnel.", "The council supports the tunnel under the river fully.", false),
    ("The budget will rise by five million.", "The snow will not last until Friday.", false),
    ("It is not safe to skate on the canal.", "It is dangerous to skate on the canal.", false),
    ("I met the owner of the quarry.", "I like the food in the canteen, not the coffee.", false),
    ("The ferry will sail on Monday.", "The ferry will sail on Monday, as always.", false),
    ("The school needs 20 teachers.", "The town has 35 parks.", false),
    ("Nobody was hurt in the fire.", "Nobody was hurt in the fire at the mill.", false),
    ("We are happy with the result.", "We are not afraid of the winter.", false),
    ("We won’t build the new bridge … Nobody is surprised.", "We will not build the new bridge.", false),
    ("The police searched the warehouse.", "The police never sleep, and the warehouse is old.", false),
  ]

  private static func differ(_ first: String, _ second: String) -> Bool {
    StatementMeaning.sentences(of: first).contains { sentence in
      StatementMeaning.sentences(of: second).contains {
        !StatementMeaning(sentence).differences(from: StatementMeaning($0)).isEmpty
      }
    }
  }

  @Test func `of thirty pairs those that pull apart are found, and hardly any other`() {
    let found = Self.cases.filter { Self.differ($0.first, $0.second) }
    let right = found.count { $0.differ }
    let wanted = Self.cases.count { $0.differ }
    print("differing statements: \(right) of \(found.count) right, of \(wanted) wanted")
    for pair in Self.cases where pair.differ != Self.differ(pair.first, pair.second) { print("  \(pair)") }
    #expect(Double(right) >= 0.9 * Double(found.count))
    #expect(Double(right) >= 0.7 * Double(wanted))
  }

  @Test(arguments: ["1200", "1,200", "1.200", "1 200", "1\u{202F}200", "1’200", "1'200"])
  func `the groups of a number make no other number`(number: String) {
    let said = "The dam will cost \(number) francs for each of us."
    #expect(!Self.differ("The dam will cost 1200 francs for each of us.", said))
    #expect(!Self.differ("The dam will cost 1,200 francs for each of us.", said))
    #expect(Self.differ("The dam will cost 1,300 francs for each of us.", said))
    #expect(Self.differ("The dam will cost 200 francs for each of us.", said))
  }

  @Test(arguments: [("twelve hundred", "1,200"), ("three thousand", "3000"), ("twenty-five", "25"), ("seven", "7")])
  func `a number in words is that in figures`(words: String, figures: String) {
    func cost(_ number: String) -> String { "The dam will cost \(number) francs for each of us." }
    #expect(!Self.differ(cost(words), cost(figures)))
    #expect(Self.differ(cost(words), cost("1,300")))
  }

  @Test func `numbers of several groups are one, decimals and years stand for themselves`() {
    func cost(_ number: String) -> String { "The dam will cost \(number) francs for each of us." }
    #expect(!Self.differ(cost("1,200,500"), cost("1 200 500")))
    #expect(!Self.differ(cost("1.200.500"), cost("1200500")))
    #expect(Self.differ(cost("1.25"), cost("125")))
    #expect(Self.differ(cost("0.125"), cost("125")))
    #expect(!Self.differ("In 2020 300 boats left the harbour.", "The 300 boats left the harbour."))
  }

  @Test func `the earlier stands before the later, of other articles only`() throws {
    let library = try ArticleDatabase.temporary()
    try library.keep(newArticle("Lea Wu: The council will not build the new bridge.", on: "2021-03-04"))
    try library.keep(newArticle("Lea Wu: The council will build the new bridge.", on: "2019-01-02"))
    let people = try library.people(limit: 9).map(\.id)
    let pairs = try library.differingStatements(of: people, QuoteFilter(), limit: 9)
    #expect(pairs.map(\.differences) == [[.negation]])
    let pair = try #require(pairs.first)
    #expect(pair.differingInFirst.isEmpty)
    #expect(pair.differingInSecond.map { pair.second.statement.text[$0] } == ["not"])
    #expect(pairs.map(\.first.day?.year) == [2019] && pairs.map(\.second.day?.year) == [2021])
  }
}
