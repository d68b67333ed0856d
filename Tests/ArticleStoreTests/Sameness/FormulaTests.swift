import Articles
import Testing

@testable import ArticleStore

/// Phrases that many people use, cut out of what one of them said.
struct FormulaTests {
  private func isSame(_ first: String, _ second: String) -> Bool {
    Sameness(
      QuotedWords(first), by: Sameness.Voice(person: 1, isNamed: true), QuotedWords(second),
      by: Sameness.Voice(person: 2, isNamed: true)) != nil
  }

  @Test func `a phrase that says little, cut out, is nobody else’s quote`() {
    let long = "“Nobody asked the teachers whether the school can stay open, so we asked them ourselves.”"
    #expect(!isSame(long, "“the judges. Nobody asked the teachers whether the”"))
    #expect(
      !isSame("“It was never expensive enough for the farmers, so it closed.”", "“was never expensive enough for the”"))
    #expect(isSame(long, "“teachers whether the school can stay open, so we asked them ourselves”"))
  }

  @Test func `hardly any of the phrases that are cut out of quotes is taken for somebody else’s`() {
    var grammar = QuoteGrammar(seed: 3)
    let phrases = (0..<400).compactMap { _ in QuoteChange.cutAround.apply(to: grammar.quote(), &grammar) }
    let others = (0..<4_000).map { _ in "“\(grammar.quote())”" }
    var bearers: [UInt32: [Int]] = [:]
    for (place, text) in others.enumerated() {
      for run in WordRuns(soughtBy: [QuoteWord](.direct, text)).kept { bearers[run, default: []].append(place) }
    }
    var (compared, wrong) = (0, 0)
    for phrase in phrases {
      var shared: [Int: Int] = [:]
      for run in WordRuns(soughtBy: [QuoteWord](.direct, phrase)).kept {
        for place in bearers[run] ?? [] { shared[place, default: 0] += 1 }
      }
      // Those that have six words in a row.
      let candidates = shared.filter { $0.value > 3 }.keys
      compared += candidates.count
      wrong += candidates.count { isSame(phrase, others[$0]) }
    }
    print("phrases: \(phrases.count), pairs with six words in a row \(compared), taken for the same \(wrong)")
    #expect(compared > 300)
    #expect(wrong <= phrases.count / 100)
  }
}
