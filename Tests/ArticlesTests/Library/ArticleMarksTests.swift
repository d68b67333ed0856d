import Testing

@testable import Articles

struct ArticleMarksTests {
  @Test func `a mark changes only what it says`() {
    let marks = ArticleMarks(isRead: true, paragraph: 3, tags: ["snow"])
    #expect(marks.with(.starred(true)) == ArticleMarks(isRead: true, isStarred: true, paragraph: 3, tags: ["snow"]))
    #expect(marks.with(.read(false)) == ArticleMarks(isRead: false, paragraph: 3, tags: ["snow"]))
  }

  @Test func `tags stay in order, each once`() {
    let marks = ArticleMarks(tags: ["snow"]).with(.tag("ice", true)).with(.tag("snow", true))
    #expect(marks.tags == ["ice", "snow"])
    #expect(marks.with(.tag("snow", false)).tags == ["ice"])
    #expect(marks.with(.tag("thaw", false)) == marks)
  }
}
