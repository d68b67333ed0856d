import Articles
import Testing

struct CalendarDayTests {
  @Test func `a day is written as ISO 8601 has it`() {
    #expect(CalendarDay(year: 2015, month: 1, day: 9)?.description == "2015-01-09")
    #expect(CalendarDay(year: 812, month: 12, day: 31)?.description == "0812-12-31")
  }

  @Test(arguments: [(2015, 2, 29), (2015, 13, 1), (2015, 4, 31), (2015, 0, 1), (1900, 2, 29)])
  func `there is no such day`(year: Int, month: Int, day: Int) {
    #expect(CalendarDay(year: year, month: month, day: day) == nil)
  }

  @Test func `leap years have a day more`() {
    #expect(CalendarDay(year: 2016, month: 2, day: 29) != nil)
    #expect(CalendarDay(year: 2000, month: 2, day: 29) != nil)
  }

  @Test func `earlier days come first`() throws {
    let first = try #require(CalendarDay(year: 2015, month: 12, day: 31))
    let second = try #require(CalendarDay(year: 2016, month: 1, day: 1))
    #expect(first < second)
  }
}
