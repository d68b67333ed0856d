import Articles
import Testing

@testable import ArticleStore

struct QuoteWordTests {
  private func hashes(_ text: String, _ kind: QuoteKind = .direct) -> [UInt64] {
    [QuoteWord](kind, text).map(\.hash)
  }

  private func words(_ text: String, _ kind: QuoteKind) -> [String] {
    let text = IndexedText(text)
    return [QuoteWord](kind, Statement(text: text)).map { text[$0.span] }
  }

  @Test(arguments: [
    ("“We won’t pay.”", "we will not pay"), ("It cannot hold!", "it can not hold"), ("Élan vital", "elan VITAL"),
    ("the colour of labour", "the color of labor"), ("we organise, travelled", "we organize traveled"),
    ("the centre’s defence", "the center's defense"), ("10,000 people", "10000 people"), ("five per cent", "5%"),
    ("the U.S. army", "the US army"), ("[W]e will stay", "We will stay"), ("long-term plans", "long term plans"),
    ("a grey programme", "a gray program"), ("salt & oil", "salt and oil"),
    ("Müller’s paediatrics", "Muller pediatrics"), ("twelve hundred boats", "1,200 boats"),
    ("twenty-five boats", "25 boats"), ("one thousand two hundred boats", "1200 boats"),
    ("a hundred boats", "100 boats"), ("five hundred thousand boats", "500,000 boats"),
  ])
  func `print gives one word several forms`(first: String, second: String) {
    #expect(hashes(first) == hashes(second))
    #expect(!hashes(first).isEmpty)
  }

  @Test(arguments: [
    ("two, hundred boats", "200 boats"), ("twenty five", "25"), ("five two", "52"), ("won 20-5", "won 25"),
    ("in 2000 two hundred came", "in 2200 came"), ("in 2000 300 came", "in 2300 came"),
    ("we were", "we're"), ("four years", "for years"), ("does it", "des it"), ("he can", "he can’t"), ("one", "once"),
  ])
  func `other words stay others`(first: String, second: String) {
    #expect(hashes(first) != hashes(second))
  }

  @Test func `of a mixed quote the marked parts count, of an indirect one nothing`() {
    #expect(words("the plan was “a disaster” and that nobody “here” paid", .mixed) == ["a", "disaster", "here"])
    #expect(words("it \"costs a lot\" now", .mixed) == ["costs", "a", "lot"])
    #expect(words("he’s ‘not amused’ at all", .mixed) == ["not", "amused"])
    #expect(words("cost too much” to build", .mixed) == ["cost", "too", "much"])
    #expect(words("it has “come to stay", .mixed) == ["come", "to", "stay"])
    #expect(words("it costs a lot", .indirect) == [])
  }

  @Test func `what editors put into brackets is not the speaker’s`() {
    #expect(words("“We will [soon] build it [the bridge].”", .direct) == ["We", "will", "build", "it"])
  }

  @Test func `the cue of a statement is no word of it`() {
    let statement = Statement(text: IndexedText("denied “any part in it”"), cues: [TextSpan(0, 6)])
    #expect([QuoteWord](.mixed, statement).count == 4)
  }
}
