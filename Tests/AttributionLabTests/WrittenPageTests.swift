import Cleaning
import Foundation
import Testing

@testable import attribution_lab

/// Pages that somebody wrote, with what each of their parts is beside them.
struct WrittenPageTests {
  private func page() throws -> WrittenPage {
    let folder = FileManager.default.temporaryDirectory.appending(path: "written-\(UUID().uuidString)")
    for part in ["in", "gold"] {
      try FileManager.default.createDirectory(at: folder.appending(path: part), withIntermediateDirectories: true)
    }
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("Menu\nCanal Freezes\nSlowly\nA cold week\nThe canal froze early\nthis year.\nShare\n".utf8)
      .write(to: folder.appending(path: "in/a.txt"))
    let gold = """
      {"title": "Canal Freezes Slowly", "stream": [["nav", "Menu"], ["title", "Canal Freezes Slowly"],
      ["title", "A cold week"], ["body", "The canal froze early this year."], ["boiler", "Share"]]}
      """
    try Data(gold.utf8).write(to: folder.appending(path: "gold/a.json"))
    return try #require(try WrittenPage.read(folder: folder.path).first)
  }

  @Test func `each part stands where its text does, wherever its lines are broken`() throws {
    let page = try page()
    #expect(page.parts.map(\.kind) == [.boilerplate, .title, .standfirst, .report, .boilerplate])
    let scalars = Array(page.text.unicodeScalars)
    let texts = page.parts.map { String(String.UnicodeScalarView(scalars[$0.range])) }
    #expect(texts[1] == "Canal Freezes\nSlowly")
    #expect(texts[3] == "The canal froze early\nthis year.")
  }
}
