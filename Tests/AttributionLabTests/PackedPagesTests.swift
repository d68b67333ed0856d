import Articles
import Cleaning
import Foundation
import Language
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

  private static let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources/attribution-lab/Written/pages.jsonl.gz").path

  @Test func `the project holds pages enough of outlets enough to learn from`() throws {
    let pages = try WrittenPage.read(Self.project)
    #expect(pages.count > 1000)
    #expect(Set(pages.map { $0.id.prefix { $0 != "/" } }).count > 8)
    #expect(Report.all(in: pages).count > 150)
  }

  @Test func `the same pages of the project give the same weights`() throws {
    let pages = Array(try WrittenPage.read(Self.project).prefix(12))
    func file() throws -> [UInt8] {
      let examples = pages.map { PieceExample($0, PieceSequence(IndexedText($0.text))) }
      let (pieces, _) = PieceTraining(examples: examples, rounds: 2).weights { _ in }
      var model = ModelWriter()
      model.add(.pieces, labels: PieceLabel.count, pieces.rows, limit: 1000)
      return model.file()
    }
    let first = try file()
    #expect(try file() == first)
    #expect(first.count > 1000)
  }
}
