import Cleaning
import Foundation
import Testing

@testable import attribution_lab

/// Written pages as the project keeps them.
struct PackedPagesTests {
  private static let line = WrittenPage.Line(
    id: "set/a",
    text: [
      ["boilerplate", "Menu"], ["", "\n"], ["title", "Canal Freezes Slowly"], ["", "\n\n"],
      ["report", "The canal froze early\nthis year."], ["report", "“We skated,” said Ada Poe."],
      ["report", "It thawed."], ["report", "Nobody was hurt."], ["report", "That was all."], ["", "\n"],
    ])

  @Test func `a page is the same when it is written and read`() throws {
    let page = try WrittenPage(Self.line)
    #expect(page.line == Self.line)
    #expect(page.text.hasPrefix("Menu\nCanal Freezes Slowly\n\nThe canal"))
    #expect(page.parts.map(\.kind).prefix(3) == [.boilerplate, .title, .report])
  }

  @Test func `a stretch of no kind is no page's`() throws {
    #expect(throws: WrittenPage.Failure.notAPage("b")) {
      try WrittenPage(WrittenPage.Line(id: "b", text: [["nothing", "Menu"]]))
    }
  }

  @Test func `a report that several pages print is one report`() throws {
    let page = try WrittenPage(Self.line)
    let reports = Report.all(in: [page, page])
    #expect(reports.map(\.title) == ["Canal Freezes Slowly"])
    #expect(reports.first?.paragraphs.first == "The canal froze early this year.")
    #expect(reports.first?.paragraphs.count == 5)
  }

  @Test func `pages whose names begin so are left out`() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "pages-\(UUID().uuidString).jsonl")
    defer { try? FileManager.default.removeItem(at: path) }
    let lines = try ["one/a", "one/b", "two/a"].map { id in
      try JSONEncoder().encode(WrittenPage.Line(id: id, text: Self.line.text)) + Data("\n".utf8)
    }
    try Data(lines.joined()).write(to: path)
    #expect(try WrittenPage.read(path.path, without: ["one/"]).map(\.id) == ["two/a"])
    #expect(try WrittenPage.read(path.path).count == 3)
  }
}
