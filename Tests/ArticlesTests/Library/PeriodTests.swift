import Testing

@testable import Articles

struct PeriodTests {
  private func days(_ text: String) -> [String?]? {
    Period(text).map { [$0.from?.description, $0.before?.description] }
  }

  @Test func `a year, a month and a day are times`() {
    #expect(days("2019") == ["2019-01-01", "2020-01-01"])
    #expect(days("2019-03") == ["2019-03-01", "2019-04-01"])
    #expect(days("2019-12") == ["2019-12-01", "2020-01-01"])
    #expect(days("2019-02-28") == ["2019-02-28", "2019-03-01"])
    #expect(days("2019-12-31") == ["2019-12-31", "2020-01-01"])
  }

  @Test(arguments: ["2018..2020-06", "2018 .. 2020-06", "2018–2020-06", "2018 to 2020-06"])
  func `two of them are the time from the start of one to the end of the other`(text: String) {
    #expect(days(text) == ["2018-01-01", "2020-07-01"])
  }

  @Test func `one end may be open`() {
    #expect(days("2018..") == ["2018-01-01", nil])
    #expect(days("..2018") == [nil, "2019-01-01"])
  }

  @Test(arguments: ["", "..", "soon", "2019-13", "2020..2018", "2018..2019..2020", "2019-02-30", "20x9"])
  func `anything else is none`(text: String) {
    #expect(days(text) == nil)
  }

  @Test func `a time between two days reads as it would be typed`() {
    let (first, next) = (CalendarDay("2019-01-01"), CalendarDay("2020-03-01"))
    #expect(Period(from: first, before: next)?.text == "2019-01-01..2020-02-29")
    #expect(Period(from: first, before: nil)?.text == "2019-01-01..")
    #expect(Period(from: nil, before: CalendarDay("2020-01-01")) == Period("..2019-12-31"))
    #expect(Period(from: nil, before: nil) == nil)
  }
}
