import Articles
import Testing

@testable import ArticleStore

struct SnippetMarksTests {
  @Test func `what the full-text search marks becomes spans, and lines become one`() {
    let snippet = Snippet(marked: "thin \u{1}ice\u{2}\n\nno \u{1}ice\u{2}")
    #expect(snippet == Snippet(IndexedText("thin ice no ice"), matches: [TextSpan(5, 8), TextSpan(12, 15)]))
  }

  @Test func `a mark without its other half marks nothing`() {
    #expect(Snippet(marked: "ice\u{2} and \u{1}snow").matches == [])
  }
}
