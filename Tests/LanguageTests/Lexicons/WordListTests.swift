import Language
import Testing

struct WordListTests {
  private let list: WordList = ["the", "these", "été", "naïve", "internationalisation of everything there is"]

  @Test(arguments: ["the", "these", "été", "naïve", "internationalisation of everything there is"])
  func `a word of the list is in it`(word: String) {
    #expect(list.contains(word))
  }

  @Test(arguments: ["", "t", "toe", "those", "The", "theme", "naive", "internationalisation of nothing that there is"])
  func `a word with the same ends or length is not in it`(word: String) {
    #expect(!list.contains(word))
  }

  @Test func `it has the words that a set of all of them has`() {
    let words = Set((0..<400).map { String($0 &* 7919, radix: 36) })
    let list = WordList(words)
    for number in 0..<4000 {
      let word = String(number &* 7919, radix: 36)
      #expect(list.contains(word) == words.contains(word))
    }
  }
}
