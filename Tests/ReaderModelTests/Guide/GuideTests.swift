import Foundation
import Testing

/// The example of the guide is the code that is compiled here, and does what the guide says.
struct GuideTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let ice = """
    Thin Ice

    By Ada Poe
    Jan. 9, 2019

    HAMAR — The canal froze on Monday. “We have waited so long for this,” said Lea Wu, the mayor.

    The police said that two skaters had been treated for broken wrists.
    """

  private static let snow = """
    Deep Snow

    By Ada Poe
    Jan. 10, 2019

    HAMAR — It snowed on Tuesday. “Nobody has asked me,” said Lea Wu, the mayor, at the bridge.
    """

  @Test func `the guide shows the code that is compiled`() throws {
    let here = URL(filePath: #filePath)
    let code = try String(
      contentsOf: here.deletingLastPathComponent().appending(path: "WhoSaidWhat.swift"), encoding: .utf8)
    let root = URL(filePath: #filePath + "/../../../..").standardized
    let guide = try String(
      contentsOf: root.appending(path: "Sources/ReaderModel/ReaderModel.docc/WhoSaidWhat.md"), encoding: .utf8)
    #expect(guide.contains("```swift\n\(code)```\n"))
    #expect(code.split(separator: "\n").count <= 40)
  }

  @Test func `who said what in a file`() throws {
    let lines = try whoSaidWhat(in: try folder.write("ice.txt", Self.ice))
    #expect(
      lines == [
        "Lea Wu: “We have waited so long for this,”",
        "the police: that two skaters had been treated for broken wrists",
      ])
  }

  @Test func `what one person said in a library`() async throws {
    let files = [try folder.write("ice.txt", Self.ice), try folder.write("snow.txt", Self.snow)]
    let said = try await whatWasSaid(by: "lea wu", in: files, library: folder.path + "/library.sqlite")
    #expect(
      said == [
        "2019-01-10, Deep Snow: “Nobody has asked me,”",
        "2019-01-09, Thin Ice: “We have waited so long for this,”",
      ])
  }
}
