import Testing

@testable import ForeignText

struct MonthTests {
  @Test(arguments: [("january", 1), ("jan", 1), ("sept", 9), ("sep", 9), ("december", 12), ("may", 5)])
  func `English names, whole or short`(word: String, number: Int) { #expect(Month.number(word) == number) }

  @Test(arguments: ["", "ja", "janua", "mayor", "marsch", "monday"])
  func `other words are no English name`(word: String) { #expect(Month.number(word) == nil) }

  @Test(arguments: [
    ("januar", 1), ("févr", 2), ("márc", 3), ("апреля", 4), ("maggio", 5), ("juin", 6), ("juillet", 7), ("août", 8),
    ("settembre", 9), ("października", 10), ("νοέ", 11), ("dezember", 12),
  ])
  func `names of other languages`(word: String, number: Int) { #expect(Month.number(beginning: word) == number) }

  @Test(arguments: ["", "mon", "sat", "tuesday", "pm"])
  func `days of the week are no months`(word: String) { #expect(Month.number(beginning: word) == nil) }

  @Test func `days of the week are known by their names`() {
    #expect(Weekday.isName("thursday") && Weekday.isName("thurs") && Weekday.isName("thu"))
    #expect(!Weekday.isName("thirsty") && !Weekday.isName("mo"))
  }
}
