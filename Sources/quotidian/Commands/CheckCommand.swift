import ArgumentParser
import Articles
import ReaderModel

/// Verifies the library and repairs it.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Verify the library and repair what can be repaired.",
    discussion: """
      Indexes and counts that are wrong are made anew. Of a library whose file is damaged, everything that can be read \
      goes into a new one; the damaged file is kept beside it.
      """)

  @OptionGroup var options: LibraryOptions

  func run() async throws {
    var library = try options.open()
    var findings: [LibraryFinding] = []
    do {
      findings = try library.check()
    } catch LibraryFailure.damaged(let path) {
      library = try options.recover(path)
    } catch {
      throw WordedError(description: sentence(for: error))
    }
    do { try await library.analyse() } catch { throw WordedError(error) }
    try wording {
      let count = try library.articleCount()
      let lines = findings.map { "Mended: \(sentence(for: $0))\n" }.joined()
      try StandardOutput.write(lines + "The library is sound: \(counted(count, "article")).\n")
    }
  }
}
