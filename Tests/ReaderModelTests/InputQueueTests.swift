import Articles
import Foundation
import ReaderModel
import Testing

struct InputQueueTests {
  /// What a queue hands out, in words.
  private func inputs(_ arguments: [String], readsRecords: Bool = false) -> [String] {
    var queue = InputQueue(arguments, readsRecords: readsRecords)
    let reader = Reader()
    var found: [String] = []
    while let input = queue.next() {
      do throws(ReadFailure) {
        switch try input.get() {
        case .origin(let origin): found.append(origin.identifier)
        case .document(let document):
          let article = try reader.uncleanedArticle(from: document)
          found.append("\(article.origin.identifier): \(article.text.string)")
        }
      } catch {
        found.append("\(error)")
      }
    }
    return found
  }

  @Test func `a line of a jsonl file is an input, among other files`() throws {
    let folder = try TemporaryFolder()
    let records = try folder.write(
      "b.jsonl",
      """
      {"id": "ice", "text": "Thin.", "title": "left alone"}

      {"text": "No name."}
      """)
    let others = [try folder.write("a.txt"), records, try folder.write("c.txt")]
    #expect(inputs(others) == ["a", "ice: Thin.", "line-3: No name.", "c"])
  }

  @Test func `a line that is no record is a failure, and those behind it are read`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.jsonl", "{\"text\": \"One.\"}\nnonsense\n{\"id\": \"x\"}\n{\"text\": \"Four.\"}")
    let found = inputs([path])
    #expect(found.count == 4)
    #expect(found[1] == "\(ReadFailure.notARecord("\(path), line 2"))")
    #expect(found[2] == "\(ReadFailure.notARecord("\(path), line 3"))")
    #expect(found[3].hasSuffix("Four."))
  }

  @Test func `a line longer than an article may be is refused, and the next one read`() throws {
    let folder = try TemporaryFolder()
    let long = "{\"text\": \"" + String(repeating: "a", count: InputReader.limit + 10) + "\"}"
    let path = try folder.write("a.jsonl", long + "\n{\"id\": \"b\", \"text\": \"Short.\"}\n")
    #expect(inputs([path]).last == "b: Short.")
    #expect(inputs([path]).first == "\(ReadFailure.tooLarge("\(path), line 1", limit: InputReader.limit))")
  }

  @Test func `any file is records when the queue is told so`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.txt", "{\"id\": \"ice\", \"text\": \"Thin.\"}")
    #expect(inputs([path], readsRecords: true) == ["ice: Thin."])
    #expect(inputs([path]) == ["a"])
  }

  @Test func `the share goes from nothing to all`() throws {
    let folder = try TemporaryFolder()
    var queue = InputQueue([try folder.write("a.txt"), try folder.write("b.txt")])
    #expect(queue.share == 0)
    _ = queue.next()
    #expect(queue.share == 0.5)
    _ = queue.next()
    #expect(queue.share == 1)
  }
}
