import Foundation
import Testing

@testable import quotidian

struct NewFileTests {
  @Test(arguments: [
    ("A Canal Freezes at Last", "a-canal-freezes-at-last"), ("../../etc/passwd", "etc-passwd"),
    ("“It’s ice,” she said…", "its-ice-she-said"), ("Überfluß 今日", "überfluß-今日"), ("\u{1B}[31m\0", "31m"),
    ("…", "article"), ("", "article"),
    (String(repeating: "ice ", count: 60), String(repeating: "ice-", count: 29) + "ice"),
  ])
  func `a file is named after a title`(title: String, name: String) {
    #expect(NewFile.name(of: title) == name)
  }

  @Test func `no file is written over`() throws {
    let fixture = try Fixture()
    let paths = try ["one", "two"].map {
      try NewFile(titled: "Ice", extension: "md", text: $0, folder: fixture.folder).path
    }
    #expect(paths.map { $0.split(separator: "/").last } == ["ice.md", "ice-2.md"])
    #expect(try paths.map { try String(contentsOfFile: $0, encoding: .utf8) } == ["one", "two"])
  }

  @Test func `a folder that is not there is told`() {
    #expect(throws: NewFile.Failure(path: "/nowhere/ice.md", code: 2)) {
      try NewFile(titled: "Ice", extension: "md", text: "", folder: "/nowhere")
    }
  }
}
