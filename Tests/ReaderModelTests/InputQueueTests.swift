import Articles
import Cleaning
import Foundation
import Glibc
import Testing

@testable import ReaderModel

struct InputQueueTests {
  /// What a queue hands out, in words.
  private func inputs(_ arguments: [String], mediaType: MediaType? = nil) async -> [String] {
    // Where much runs at once it takes long until the writer has its turn.
    let queue = InputQueue(arguments, mediaType: mediaType, patienceForWriter: 50_000)
    let reader = Reader()
    var found: [String] = []
    while let input = await queue.next() {
      do {
        let document = try input.get()
        let article = try reader.uncleanedArticle(from: document)
        found.append(article.origin.identifier + (document.mediaType == .record ? ": \(article.text.string)" : ""))
      } catch {
        found.append("\(error)")
      }
    }
    return found
  }

  @Test func `a line of a jsonl file is an input, among other files`() async throws {
    let folder = try TemporaryFolder()
    let records = try folder.write(
      "b.jsonl",
      """
      {"id": "ice", "text": "Thin.", "title": "left alone"}

      {"text": "No name."}
      """)
    let others = [try folder.write("a.txt"), records, try folder.write("c.txt")]
    #expect(await inputs(others) == ["a", "ice: Thin.", "line-3: No name.", "c"])
  }

  @Test func `a line that is no record is a failure, and those behind it are read`() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.jsonl", "{\"text\": \"One.\"}\nnonsense\n{\"id\": \"x\"}\n{\"text\": \"Four.\"}")
    let found = await inputs([path])
    #expect(found.count == 4)
    #expect(found[1] == "\(ReadFailure.notARecord("\(path), line 2"))")
    #expect(found[2] == "\(ReadFailure.notARecord("\(path), line 3"))")
    #expect(found[3].hasSuffix("Four."))
  }

  @Test func `a line longer than an article may be is refused, and the next one read`() async throws {
    let folder = try TemporaryFolder()
    let long = "{\"text\": \"" + String(repeating: "a", count: DocumentReader.limit + 10) + "\"}"
    let path = try folder.write("a.jsonl", long + "\n{\"id\": \"b\", \"text\": \"Short.\"}\n")
    #expect(await inputs([path]).last == "b: Short.")
    #expect(await inputs([path]).first == "\(ReadFailure.tooLarge("\(path), line 1", limit: DocumentReader.limit))")
  }

  @Test func `a file that begins with a record is records, whatever it is called`() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      "dump", "\n{\"id\": \"ice\", \"text\": \"Thin.\"}\nnonsense\n{\"id\": \"b\", \"text\": \"Two.\"}")
    #expect(
      await inputs([path]) == ["ice: Thin.", "\(ReadFailure.notARecord("\(path), line 3"))", "b: Two."])
    let others = ["{curly} begins a text.", "{\"name\": \"no text\"}", "{", "  "]
    for text in others { #expect(!ArticleCleaner.isRecords(Array(text.utf8)), "\(text)") }
  }

  @Test func `any file is records when the queue is told so`() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.txt", "{\"id\": \"ice\", \"text\": \"Thin.\"}")
    #expect(await inputs([path], mediaType: .record) == ["ice: Thin."])
    #expect(await inputs([path]) == ["a"])
  }

  @Test func `the share goes from nothing to all`() async throws {
    let folder = try TemporaryFolder()
    let queue = InputQueue([try folder.write("a.txt"), try folder.write("b.txt")])
    _ = await queue.next()
    #expect(await queue.share == 0.5)
    _ = await queue.next()
    #expect(await queue.share == 1)
  }

  @Test func `a file of records without any is a failure`() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("empty.jsonl", "\n \n")
    #expect(await inputs([path]) == ["\(ReadFailure.noRecords(path))"])
  }

  @Test func `an address is fetched when its turn comes, and is a failure where nothing fetches`() async throws {
    let address = "https://post.example/ice"
    let queue = InputQueue([address]) {
      RawDocument(origin: .page(address: $0), text: "<p>Thin.</p>", mediaType: .page)
    }
    #expect(try await queue.next()?.get().origin == .page(address: address))
    #expect(await queue.next() == nil)
    #expect(await inputs([address]) == ["\(ReadFailure.missing(address))"])
  }

  /// A named pipe in a folder of its own.
  private func pipe(in folder: TemporaryFolder) throws -> String {
    let path = folder.path + "/pipe"
    try #require(mkfifo(path, 0o600) == 0)
    return path
  }

  @Test(.timeLimit(.minutes(5))) func `a named pipe that nobody writes to is given up when the task is`() async throws {
    let folder = try TemporaryFolder()
    let queue = InputQueue([try pipe(in: folder)], patienceForWriter: 50_000)
    let task = Task { await queue.next() == nil }
    try await Task.sleep(for: .milliseconds(200))
    task.cancel()
    #expect(await task.value)
    withExtendedLifetime(folder) {}
  }

  @Test(.timeLimit(.minutes(5))) func `a named pipe is read once somebody writes, to the end and once`() async throws {
    let folder = try TemporaryFolder()
    let path = try pipe(in: folder)
    let task = Task { await inputs([path]) }
    try await Task.sleep(for: .milliseconds(100))
    // Opened for both, it does not wait for the reader.
    let descriptor = open(path, O_RDWR)
    let text = Array("The ice is thin.".utf8)
    #expect(write(descriptor, text, text.count) == text.count)
    try await Task.sleep(for: .milliseconds(200))
    close(descriptor)
    #expect(await task.value == ["pipe"])
  }
}
