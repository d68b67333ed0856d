import Testing

@testable import ReaderUI

struct ScrollingListTests {
  private struct Row: ListRow {
    let key: Int
  }

  private func list(_ keys: Range<Int>) -> ScrollingList<LoadedRows<Row>> {
    ScrollingList(LoadedRows(keys.map(Row.init)))
  }

  @Test func `moving stays within the list`() {
    var list = list(0..<10)
    let hasMoved = list.move(.moveUp, page: 4)
    #expect(hasMoved && list.selected == 0)
    for command in [Command.pageDown, .pageDown, .pageDown] { _ = list.move(command, page: 4) }
    let isMove = list.move(.star, page: 4)
    #expect(list.selected == 9 && !isMove)
  }

  @Test func `the selected row shows, the list moving as little as possible`() {
    var list = list(0..<10)
    list.select(5)
    list.reveal(rows: 3)
    #expect(list.visible(height: 3) == 3..<6)
    list.select(4)
    list.reveal(rows: 3)
    #expect(list.top == 3)
  }

  @Test func `the selection stays on its row when others come, and the screen with it unless the start shows`() {
    var list = list(5..<10)
    list.select(2)
    list.change { $0.all = (0..<10).map(Row.init) }
    #expect(list.selectedRow?.key == 7 && list.top == 0)
    list.reveal(rows: 3)
    list.change { $0.all = (-5..<10).map(Row.init) }
    #expect(list.selected == 12 && list.top == 10)
    list.change { $0.all = [Row(key: 1)] }
    #expect(list.selected == 0)
  }

  @Test func `a list of which nothing is known has no rows`() {
    var list = ScrollingList(LoadedRows<Row>())
    #expect(list.place == nil && list.selectedRow == nil && list.visible(height: 10).isEmpty)
    list.change { $0.all = [] }
    #expect(list.place == "0")
  }
}
