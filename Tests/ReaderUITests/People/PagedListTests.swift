import Testing

@testable import ReaderUI

struct PagedListTests {
  @Test func `pages near the screen are asked for once`() {
    var list = PagedList<Int>(pageLength: 10)
    #expect(list.ask(-20..<40) == [0])
    list.take(Array(0..<10), page: 0, count: 1_000)
    #expect(list.ask(-20..<15) == [1])
    #expect(list.ask(-20..<15) == [])
    #expect(list.ask(980..<1_020) == [98, 99])
    #expect(list[9] == 9 && list[10] == nil && list.count == 1_000)
  }

  @Test func `what is refreshed shows until it is there anew`() {
    var list = PagedList<Int>(pageLength: 10)
    _ = list.ask(0..<1)
    list.take([1, 2], page: 0, count: 2)
    list.refresh()
    #expect(list[1] == 2)
    #expect(list.ask(0..<1) == [0])
  }

  @Test func `old pages are given up when there are many`() {
    var list = PagedList<Int>(pageLength: 1)
    for page in 0..<100 { list.take([page], page: page, count: 100) }
    #expect(list[0] == nil && list[99] == 99)
    #expect(list.ask(0..<1) == [0, 1])
  }
}
