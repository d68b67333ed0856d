import Articles
import Foundation
import GRDB
import Queries
import Testing

@testable import ArticleStore

struct RecoveryTests {
  private let folder: String
  private let path: String

  init() throws {
    folder = NSTemporaryDirectory() + "quotidian-" + UUID().uuidString
    path = folder + "/library.sqlite"
    let library = try ArticleDatabase(path: path)
    for number in 1...300 {
      let id = try library.keep(
        newArticle(
          "Lea Wu: The ice is \(number) millimetres thick, and that on a day on which nobody had asked for it.",
          title: "Ice \(number)", identifier: "\(number)"))
      if number % 10 == 0 { try library.mark([id], .starred(true)) }
    }
    try library.saveFilter("ice", query: "ice")
    try library.database.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
  }

  private func overwrite(at offset: Int, count: Int) throws {
    let file = try #require(FileHandle(forUpdatingAtPath: path))
    try file.seek(toOffset: UInt64(offset))
    try file.write(contentsOf: Data((0..<count).map { UInt8(truncatingIfNeeded: $0 &* 151 | 0x80) }))
    try file.close()
  }

  /// Damages a tenth of the file behind the pages that describe its tables.
  private func spoilATenth() throws {
    let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
    try overwrite(at: size * 7 / 10 / 4096 * 4096, count: size / 10)
  }

  @Test func `of a library a tenth of which is damaged the rest is saved, and the damaged file is kept`() throws {
    try spoilATenth()
    let before = try Data(contentsOf: URL(filePath: path))
    let recovery = try LibraryRecovery.recover(path, at: Date(timeIntervalSince1970: 1_600_000_000))
    #expect(recovery.setAside == path + ".damaged-2020-09-13")
    #expect(try Data(contentsOf: URL(filePath: recovery.setAside)) == before)
    let library = try ArticleDatabase(path: path)
    #expect(recovery.articles > 150)
    #expect(try library.articleCount() == recovery.articles)
    #expect(try library.check() == [])
    for id in try library.articles() {
      let article = try library.article(id)
      #expect(article.isRaw || article.analysis.article.text.string.contains("millimetres thick"))
    }
  }

  @Test func `of a library with a damaged first page nothing is lost but what that page described`() throws {
    try overwrite(at: 100, count: 3900)
    let failure = #expect(throws: LibraryFailure.self) { _ = try ArticleDatabase(path: path) }
    #expect(failure == .damaged(path))
    _ = try LibraryRecovery.recover(path)
    #expect(try ArticleDatabase(path: path).check() == [])
  }

  @Test func `a sound library comes through whole`() throws {
    let recovery = try LibraryRecovery.recover(path)
    #expect(recovery.articles == 300)
    let library = try ArticleDatabase(path: path)
    #expect(try library.articles(matching: QueryParser.query("is:starred")).count == 30)
    #expect(try library.savedFilters().map(\.name) == ["ice"])
    #expect(try library.people(limit: 9)[0].quoteCount == 300)
    #expect(try library.articlesToAnalyse(engine: 1) == [])
  }

  @Test func `what was written last and is not in the file yet is saved too`() throws {
    let library = try ArticleDatabase(path: path)
    try library.keep(newArticle("Jon Roe: It is in the log.", identifier: "last"))
    let recovery = try LibraryRecovery.recover(path)
    #expect(recovery.articles == 301)
  }

  @Test func `a second damaged file has a name of its own`() throws {
    let day = Date(timeIntervalSince1970: 1_600_000_000)
    let first = try LibraryRecovery.recover(path, at: day)
    let second = try LibraryRecovery.recover(path, at: day)
    #expect(first.setAside != second.setAside)
    #expect(second.articles == 300)
  }
}
