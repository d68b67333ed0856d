import Testing

@testable import ReaderUI

struct PagedRowsTests {
  private struct Row: ListRow {
    let key: Int
  }

  private func ask(_ rows: inout PagedRows<Row>, _ range: Range<Int>) -> [Range<Int>] { rows.ask(range) }

  @Test func `pages near the screen are asked for once`() {
    var rows = PagedRows<Row>(pageLength: 10)
    #expect(ask(&rows, -20..<40) == [0..<10])
    rows.take((0..<10).map(Row.init), from: 0, count: 1_000)
    #expect(ask(&rows, -20..<15) == [10..<20])
    #expect(ask(&rows, -20..<15) == [])
    #expect(ask(&rows, 980..<1_020) == [980..<990, 990..<1_000])
    #expect(rows.row(at: 9)?.key == 9 && rows.row(at: 10) == nil && rows.count == 1_000)
  }

  @Test func `what is refreshed shows until it is there anew`() {
    var rows = PagedRows<Row>(pageLength: 10)
    _ = rows.ask(0..<1)
    rows.take([Row(key: 1), Row(key: 2)], from: 0, count: 2)
    rows.refresh()
    #expect(rows.row(at: 1)?.key == 2)
    #expect(ask(&rows, 0..<1) == [0..<10])
  }

  @Test func `old pages are given up when there are many`() {
    var rows = PagedRows<Row>(pageLength: 1)
    for page in 0..<100 { rows.take([Row(key: page)], from: page, count: 100) }
    #expect(rows.row(at: 0) == nil && rows.row(at: 99)?.key == 99)
    #expect(ask(&rows, 0..<1) == [0..<1, 1..<2])
  }
}
