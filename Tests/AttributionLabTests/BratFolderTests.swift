import Foundation
import Testing

@testable import attribution_lab

struct BratFolderTests {
  private let text = "“The ice is thin,” Ada Poe said. “Go home.” Niko Roe hopes for rain."

  @Test func `relations tie the spans of an attribution together`() throws {
    let article = try BratFolder.article(
      "ice", text: text,
      annotation: """
        T1\tContent 0 18;33 43\t“The ice is thin,” “Go home.”
        T2\tSource 19 26\tAda Poe
        T3\tCue 27 31\tsaid
        R1\tSays Arg1:T3 Arg2:T1
        R2\tBy Arg1:T3 Arg2:T2
        T4\tContent 59 67\tfor rain
        T5\tCue 53 58\thopes
        R3\tSays Arg1:T5 Arg2:T4
        A1\tDoubtful T5
        """)
    #expect(article.quotes.map(\.content) == [[[0, 18], [33, 43]], [[59, 67]]])
    #expect(article.quotes.map(\.source) == [[[19, 26]], []])
    #expect(article.quotes.map(\.kind) == ["direct", "indirect"])
  }

  @Test func `an event whose trigger is the cue does so too`() throws {
    let article = try BratFolder.article(
      "ice", text: text,
      annotation: "T1\tContent 0 18\t…\nT2\tSource 19 26\tAda Poe\nT3\tCue 27 31\tsaid\nE1\tCue:T3 Source:T2 Content:T1"
    )
    #expect(article.quotes.map(\.cue) == [[[27, 31]]])
    #expect(article.quotes.map(\.source) == [[[19, 26]]])
  }

  @Test(arguments: ["T1\tContent x 18\t…", "T1\tContent 18 3\t…", "T1\tContent 0 999\t…", "R1\tSays Arg1:T1"])
  func `a line that cannot be read is named`(line: String) {
    let error = #expect(throws: BratFolder.Failure.self) {
      try BratFolder.article("ice", text: text, annotation: "T2\tSource 19 26\tAda Poe\n" + line)
    }
    #expect(error?.description.hasPrefix("ice.ann, line 2: ") == true)
  }

  @Test func `a folder gives its articles by name, and an empty one says what is missing`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(throws: BratFolder.Failure.self) { try BratFolder(path: folder.path).articles() }
    try text.write(to: folder.appendingPathComponent("b.txt"), atomically: true, encoding: .utf8)
    try "".write(to: folder.appendingPathComponent("b.ann"), atomically: true, encoding: .utf8)
    try "".write(to: folder.appendingPathComponent("lost.ann"), atomically: true, encoding: .utf8)
    #expect(try BratFolder(path: folder.path).articles().map(\.id) == ["b"])
  }
}
