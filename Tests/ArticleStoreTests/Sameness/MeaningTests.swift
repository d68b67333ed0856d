import Articles
import Testing

@testable import ArticleStore

/// What makes a quote that is the same words say something else.
struct MeaningTests {
  private func differences(
    _ first: QuotedWords, _ second: QuotedWords
  ) -> Set<VariantDifference>? {
    let voice = Sameness.Voice(person: 1, isNamed: true)
    return Sameness(first, by: voice, second, by: voice)?.differences
  }

  private func differences(_ first: String, _ second: String) -> Set<VariantDifference>? {
    let there = differences(QuotedWords(first), QuotedWords(second))
    #expect(there == differences(QuotedWords(second), QuotedWords(first)), "the other way round")
    return there
  }

  // MARK: - Cuts

  @Test(arguments: [
    ("I do not believe that", VariantDifference.negation), ("It would be a lie to say that", .negation),
    ("Nobody can say that", .negation), ("She denied that", .negation), ("It is a myth that", .negation),
    ("If the council pays its share", .sense), ("Unless it rains again,", .sense), ("My opponent says that", .sense),
  ])
  func `a cut that takes off what turned the sense is told`(head: String, difference: VariantDifference) {
    let rest = "the old bridge will fall down before the end of the winter"
    #expect(differences("\(head) \(rest).", "\(rest).") == [difference])
  }

  @Test(arguments: [
    "I think that", "We have never met, but", "Nobody came. Still,", "I know that", "It is fair to say that",
    "Even if it rains",
    "We did not sleep, and",
  ])
  func `a cut that leaves the sense is not told`(head: String) {
    let rest = "the old bridge will fall down before the end of the winter"
    #expect(differences("\(head) \(rest).", "\(rest).") == [])
  }

  @Test func `another sentence turns nothing, be it short or begin with a number`() {
    let rest = "364 farmers will leave the old village before the end of the winter."
    #expect(differences("Nobody saw the map. \(rest)", rest) == [])
    #expect(differences("Nobody saw the map of it. \(rest)", rest) == [])
  }

  @Test func `a condition and a verdict behind are told when they are cut off`() {
    let words = "the old bridge will fall down before the end of the winter"
    #expect(differences("\(words) if nobody pays for it.", "\(words).") == [.sense])
    #expect(differences("that \(words) is a lie.", "that \(words).") == [.negation])
  }

  @Test func `a negation before the marks is told`() {
    func mixed(_ text: String, isDenied: Bool = false) -> QuotedWords {
      QuotedWords(.mixed, Statement(text: IndexedText(text)), isDenied: isDenied)
    }
    let marked = "“a complete disaster for the people of the coast”"
    let plain = mixed("the plan was \(marked)")
    #expect(differences(plain, mixed("the plan was not \(marked)")) == [.negation])
    #expect(differences(plain, mixed("that the plan was \(marked)", isDenied: true)) == [.negation])
    #expect(differences(plain, mixed("the plan would be \(marked)")) == [])
    #expect(
      differences(mixed("it was not \(marked)"), QuotedWords("It was not \(marked.dropFirst().dropLast())")) == [])
  }

  // MARK: - Numbers

  /// What may stand for the same number, and what may not.
  private static let numbers: [(same: [String], other: [String])] = [
    (["4.5", "4,5"], ["45", "-4.5", "4.6"]),
    (["1.5 million", "1,500,000", "one and a half million", "1.5m"], ["15 million", "1.5 billion"]),
    (["$40 million", "40 million", "$40m", "forty million"], ["$4 million", "40", "$40 billion"]),
    (["3%", "3.0%", "three percent", "3 per cent"], ["1/3", ".3%", "33%"]),
    (["1000", "1 000", "1,000", "a thousand", "one thousand"], ["100", "10.00"]),
    (["12", "twelve", "a dozen"], ["1.2", "two dozen"]), (["250", "two hundred and fifty"], ["205"]),
    (["1943", "’43"], ["1934", "the 1940s"]), (["9.15", "9:15"], ["91.5"]), (["2-1", "2–1"], ["1-2", "21"]),
    (["three quarters", "three-quarters"], ["two thirds", "half"]), (["the 1st", "the first"], ["the third"]),
    (["5 May", "5 May"], ["6 May"]), (["-4", "minus 4"], ["4"]), (["5–7", "5-7"], ["7–5", "57"]),
  ]

  private func sentence(_ number: String) -> String {
    "the whole debt of the town and of its harbour stood at \(number) when the council met in the old school"
  }

  @Test(arguments: MeaningTests.numbers.indices)
  func `other numbers are told, and the same written otherwise is not`(index: Int) {
    let (same, other) = Self.numbers[index]
    for number in same {
      #expect(differences(sentence(same[0]), sentence(number)) == [], "\(same[0]) and \(number)")
      for another in other {
        #expect(differences(sentence(number), sentence(another)) == [.number], "\(number) and \(another)")
      }
    }
  }

  @Test func `another money is another number, and a day behind its month is the same`() {
    #expect(differences(sentence("$40 million"), sentence("€40 million")) == [.number])
    #expect(differences(sentence("40 dollars"), sentence("40 euros")) == [.number])
    #expect(differences(sentence("May 5"), sentence("5 May")) == [])
  }

  // MARK: - Names

  @Test(arguments: [
    ("South Korea", "North Korea"), ("Iran", "Iraq"), ("London", "Paris"), ("Moen", "Munk"),
    ("Berit Moen", "Hanna Moen"),
  ])
  func `another name at the start is told`(name: String, other: String) {
    let rest = "will open the border for the farmers and their carts before the winter"
    #expect(differences("\(name) \(rest)", "\(other) \(rest)") == [.name])
    #expect(differences("We hear that \(name) \(rest)", "We hear that \(other) \(rest)") == [.name])
  }

  @Test(arguments: [
    ("Everyone", "Somebody"), ("Farmers", "Drivers"), ("Clearly we", "Surely we"), ("Prices", "Rents"),
    ("They", "People"),
  ])
  func `another word at the start is no name`(word: String, other: String) {
    let rest = "will come to the border with the old carts before the winter"
    #expect(differences("\(word) \(rest)", "\(other) \(rest)") == [])
  }

  @Test(arguments: [
    ("Kiev", "Kyiv"), ("Mohammed", "Muhammad"), ("the US", "the United States"), ("Mrs. Moen", "Berit Moen"),
  ])
  func `another form of a name is the same name`(name: String, other: String) {
    func words(_ name: String) -> String {
      "we heard from \(name) that the old ferry would sail again before the winter"
    }
    #expect(differences(words(name), words(other)) == [])
  }

  @Test func `a day of the week is no name`() {
    func words(_ day: String) -> String { "we must all leave our homes by \(day) evening and take the ferry over" }
    #expect(differences(words("Saturday"), words("Sunday")) == [])
  }
}
