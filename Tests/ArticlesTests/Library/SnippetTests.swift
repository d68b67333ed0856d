import Testing

@testable import Articles

struct SnippetTests {
  @Test func `marks stand around what was found`() {
    let snippet = Snippet(IndexedText("thin ice, no ice"), matches: [TextSpan(5, 8), TextSpan(13, 16)])
    #expect(snippet.marked(("[", "]")) == "thin [ice], no [ice]")
    #expect(Snippet(IndexedText("snow"), matches: []).marked(("[", "]")) == "snow")
  }
}
