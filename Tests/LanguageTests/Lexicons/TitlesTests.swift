import Language
import Testing

struct TitlesTests {
  @Test func `titles tell the gender`() {
    #expect(Titles.gender(of: "ms.") == .woman)
    #expect(Titles.gender(of: "mr.") == .man)
    #expect(Titles.gender(of: "senator") == nil)
  }

  @Test(arguments: ["vice-president", "secretary-general", "co-founder", "ex-minister"])
  func `compounds of titles are titles`(word: String) { #expect(Titles.contains(word)) }

  @Test(arguments: ["table", "monday", "roe"])
  func `other words are none`(word: String) { #expect(!Titles.contains(word)) }
}
