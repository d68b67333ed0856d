import Language
import Testing

struct TokenizerTests {
  private func words(_ text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return Tokenizer().tokens(of: scalars, in: 0..<scalars.count).map(\.text)
  }

  @Test func `a full stop ends a sentence and is a token`() {
    #expect(words("It rained. She left.") == ["It", "rained", ".", "She", "left", "."])
  }

  @Test(arguments: ["Mr.", "U.S.", "J.", "Sept.", "a.m.", "Inc."])
  func `a stop that shortens a word belongs to it`(word: String) {
    #expect(words("\(word) x").first == word)
  }

  @Test(arguments: ["R-S.C.", "D-N.Y.", "R-Ky.", "anti-U.S."])
  func `a stop that shortens what follows a hyphen belongs to the word too`(word: String) {
    #expect(words("(\(word)) x") == ["(", word, ")", "x"])
  }

  @Test func `a stop behind a hyphenated word ends the sentence`() {
    #expect(words("It is high-tech. Go.") == ["It", "is", "high-tech", ".", "Go", "."])
  }

  @Test func `I at a sentence's end is no initial`() {
    #expect(words("So did I.") == ["So", "did", "I", "."])
  }

  @Test func `a possessive ending is a token of its own, a contraction is not`() {
    #expect(words("Oslo’s mayor didn’t") == ["Oslo", "'s", "mayor", "didn't"])
  }

  @Test func `numbers keep their marks`() {
    #expect(words("$1,200.50 at 10:30 on 3-4") == ["$", "1,200.50", "at", "10:30", "on", "3-4"])
  }

  @Test(arguments: ["N3.4", "P2,600.50", "Sh1,200"])
  func `an amount of money is one number with the letters before it`(amount: String) {
    #expect(words("It cost \(amount) million.") == ["It", "cost", amount, "million", "."])
  }

  @Test func `an age owns as a word does`() {
    #expect(words("The 38-year-old’s mother") == ["The", "38-year-old", "'s", "mother"])
  }

  @Test func `hyphens join and dashes part`() {
    #expect(words("well-known—they say") == ["well-known", "—", "they", "say"])
  }

  @Test func `names on the web are one word`() {
    #expect(words("at example.com.") == ["at", "example.com", "."])
  }

  @Test func `two apostrophes are one quotation mark`() {
    let scalars = Array("''Go,'' he".unicodeScalars)
    let tokens = Tokenizer().tokens(of: scalars, in: 0..<scalars.count)
    #expect(tokens.map(\.text) == ["''", "Go", ",", "''", "he"])
    #expect(tokens[0].kind == .quotationMark && tokens[0].range == 0..<2)
  }

  @Test func `offsets count scalars`() {
    let scalars = Array("👩‍🚀 é!".unicodeScalars)
    let tokens = Tokenizer().tokens(of: scalars, in: 0..<scalars.count)
    #expect(tokens.last?.range == scalars.count - 1..<scalars.count)
  }
}
