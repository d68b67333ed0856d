import Queries
import Testing

struct TextPatternTests {
  @Test(arguments: [
    ("^thin", "Thin ice", true), ("ice$", "Thin ice", true), ("^ice", "Thin ice", false), ("n.ez$", "José Núez", true),
    ("caf.$", "At the café", true), ("[^x]$", "x é", true), ("É", "café", true), ("a.*b", "a ü b", true),
    ("(ice|snow) [0-9]+", "snow 12", true), ("", "anything", true),
  ])
  func `a regular expression finds what it says, whatever the language of the program`(
    pattern: String, text: String, isFound: Bool
  ) throws {
    #expect(try #require(TextPattern(pattern)).isFound(in: text) == isFound)
  }

  @Test(arguments: ["(", "[", "a{2,1}", "((a{99}){99}){99}", "(a*)\\1", String(repeating: "a", count: 1_001)])
  func `what is none, or takes too much, is refused`(pattern: String) {
    #expect(TextPattern(pattern) == nil)
  }
}
