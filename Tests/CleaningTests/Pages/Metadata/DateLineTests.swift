import Articles
import Testing

@testable import Cleaning

struct DateLineTests {
  @Test(arguments: [
    "4 พฤษภาคม 2564", "๔ พฤษภาคม ๒๕๖๔", "4 พ.ค. 64", "วันที่ 4 พฤษภาคม พ.ศ. 2564 เวลา 10.00 น.", "04/05/2564",
    "2564-05-04",
    "4 במאי 2021", "令和3年5月4日", "民國110年5月4日", "4 tháng 5, 2021", "ngày 4 tháng 5 năm 2021", "०४ मई २०२१",
    "৪ মে ২০২১", "4. мај 2021.", "4. mája 2021", "2021. gada 4. maijs", "4. maí 2021", "2021eko maiatzaren 4a",
    "4 Bealtaine 2021", "4 أيار 2021", "٤ مايو ٢٠٢١", "۱۴ اردیبهشت ۱۴۰۰", "4 مئی 2021", "4 մայիսի 2021", "4 მაისი 2021",
    "4 мамыр 2021", "4 மே 2021", "Tue May  4 10:00:00 CEST 2021", "4-May-21", "4 May ’21",
  ])
  func `days of other languages and calendars are read`(line: String) {
    #expect(DateLine(line, order: .dayFirst).days.map(\.day.description) == ["2021-05-04"])
  }

  @Test func `a month of two words is one`() {
    #expect(DateLine("4 كانون الثاني 2021", order: .dayFirst).days.map(\.day.description) == ["2021-01-04"])
  }

  @Test func `what Croatians call October is the November of Poles`() {
    #expect(DateLine("4. listopada 2021.", order: .dayFirst).days.map(\.day.month) == [10])
    #expect(DateLine("4 listopada 2021", order: .dayFirst).days.map(\.day.month) == [11])
  }

  @Test(arguments: ["In 2564 rooms", "4 rooms 64", "May 4 people", "1400 اردیبهشت", "64 พ.ค. 4"])
  func `what has numbers is no day for that`(line: String) {
    #expect(DateLine(line, order: .dayFirst).days.isEmpty)
  }

  @Test(arguments: [(1399, 12, 30, "2021-03-20"), (1403, 1, 1, "2024-03-20"), (1357, 11, 22, "1979-02-11")])
  func `days of the Iranian calendar are those of ours`(year: Int, month: Int, day: Int, expected: String) {
    #expect(ForeignCalendar.day(solarYear: year, month: month, day: day)?.description == expected)
  }
}
