import Testing

@testable import ForeignText

struct MarkupNestingTests {
  private func name(_ text: String) -> TagName { TagName(text) }

  @Test func `start tags beyond the limit are refused with their end tags`() {
    var nesting = MarkupNesting(limit: 2)
    let opened = ["div", "div", "div"].map { nesting.opens(name($0)) }
    #expect(opened == [true, true, false])
    let closed = ["div", "div", "div"].map { nesting.closes(name($0)) }
    #expect(closed == [false, true, true])
  }

  @Test func `elements that others close do not nest`() {
    var nesting = MarkupNesting(limit: 1)
    let opened = ["p", "p", "li", "li", "br", "div"].map { nesting.opens(name($0)) }
    #expect(opened.allSatisfy { $0 })
  }

  @Test func `an end tag that matches nothing closes nothing`() {
    var nesting = MarkupNesting(limit: 2)
    _ = nesting.opens(name("div"))
    _ = nesting.closes(name("span"))
    _ = nesting.closes(name("section"))
    let opened = ["div", "div"].map { nesting.opens(name($0)) }
    #expect(opened == [true, false])
  }

  @Test func `the end of an outer element closes the inner ones`() {
    var nesting = MarkupNesting(limit: 3)
    for tag in ["div", "span", "em"] { _ = nesting.opens(name(tag)) }
    _ = nesting.closes(name("div"))
    let opened = ["div", "div", "div"].map { nesting.opens(name($0)) }
    #expect(opened == [true, true, true])
  }
}
