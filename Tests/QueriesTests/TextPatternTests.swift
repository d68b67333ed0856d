import Testing

@testable import Queries

struct TextPatternTests {
  @Test(arguments: [
    ("^thin", "Thin ice", true), ("ice$", "Thin ice", true), ("^ice", "Thin ice", false), ("n.ez$", "José Núez", true),
    ("caf.$", "At the café", true), ("[^x]$", "x é", true), ("É", "café", true), ("a.*b", "a ü b", true),
    ("(ice|snow) [0-9]+", "snow 12", true), ("", "anything", true), ("", "", true), ("^$", "", true),
    ("^second", "first\n\nsecond", true), ("first.*second", "first\nsecond", false),
  ])
  func `a regular expression finds what it says in a line, whatever the language of the program`(
    pattern: String, text: String, isFound: Bool
  ) throws {
    #expect(try #require(TextPattern(pattern)).isFound(in: text) == isFound)
  }

  @Test func `a long line is looked through to its end`() throws {
    let text = String(repeating: "ünd ", count: 2_000) + "zebra"
    #expect(try #require(TextPattern("d zebra$")).isFound(in: text))
    #expect(try !#require(TextPattern("^zebra")).isFound(in: text))
    #expect(try #require(TextPattern("x")).isFound(in: String(repeating: "ü", count: 3_000) + "x"))
  }

  @Test(arguments: [
    "(", "[", "a{2,1}", "((a{99}){99}){99}", "(a*)\\1", String(repeating: "a", count: 501),
    "(" + String(repeating: "a?b?c?", count: 50) + "){999}",
    "(a?b?c?d?e?f?g?h?i?j?k?l?m?n?o?p?q?r?s?t?u?v?w?x?y?z?){999}",
    String(repeating: "(", count: 250) + "a" + String(repeating: "){9}", count: 60),
  ])
  func `what is none, or takes too much, is refused`(pattern: String) {
    #expect(TextPattern(pattern) == nil)
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["[a-z].*zebra", "(.*)(.*)(.*)zebra", "(a|b|ab)*c", "((a*)*)*z"])
  func `what is allowed ends, however long the text is`(pattern: String) throws {
    let text = String(repeating: "abab lorem ipsum dolor ", count: 4_000)
    #expect(try !#require(TextPattern(pattern)).isFound(in: text))
  }

  @Test func `what is allowed and repeats much is read`() throws {
    let pattern = "(" + String(repeating: "a?b?", count: 12) + "){90}"
    #expect(TextPattern(pattern)?.isFound(in: "ab") == true)
  }
}
