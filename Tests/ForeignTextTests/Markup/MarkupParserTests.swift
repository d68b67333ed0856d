import Testing

@testable import ForeignText

struct MarkupParserTests {
  @Test(arguments: [
    "<div></x></x></x>", "<b><div></b>", "<table><td><div></table>", "<p><b a=1><p><i b=2>", "</div><div><span>",
    "<a><b></a><i></b>",
    "<select><div>", "<svg><div>", "<math><mi><div>",
  ])
  func `end tags that match nothing do not nest deeper`(part: String) throws {
    let page = String(repeating: part, count: 20_000) + "<p>The end.</p>"
    let tree: MarkupTree
    do { tree = try MarkupParser.tree(of: Array(page.utf8)) } catch MarkupFailure.tooInvolved { return }
    var depths = [Int](repeating: 0, count: tree.nodes.count)
    for node in tree.indices.dropFirst() { depths[node] = depths[tree.parent(node)] + 1 }
    #expect(depths.max() ?? 0 < 4 * MarkupFilter.deepest)
  }

  @Test func `what is beyond the limits is refused`() {
    let limits = MarkupLimits(bytes: 100_000, memory: 1 << 20, seconds: 10)
    #expect(throws: MarkupFailure.tooLarge(limit: 100_000)) {
      try MarkupParser.tree(of: [UInt8](repeating: 0x61, count: 100_001), limits: limits)
    }
    #expect(throws: MarkupFailure.tooInvolved) {
      try MarkupParser.tree(of: Array(String(repeating: "<p>x", count: 20_000).utf8), limits: limits)
    }
  }
}
