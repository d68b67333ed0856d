import Articles
import Foundation
import Glibc
import Testing

@testable import ReaderModel

/// A folder that is gone after the test.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "quotidian-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file, with the folders above it; its path.
  @discardableResult
  func write(_ name: String, _ text: String = "The ice is thin.") throws -> String {
    try write(name, bytes: Array(text.utf8))
  }

  @discardableResult
  func write(_ name: String, bytes: [UInt8]) throws -> String {
    let url = URL(fileURLWithPath: path).appendingPathComponent(name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return url.path
  }
}

struct InputFileTests {
  @Test func `a named pipe that has no writer is a failure, and one that has waits for it`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/pipe"
    try #require(mkfifo(path, 0o600) == 0)
    var buffer = [UInt8](repeating: 0, count: 10)
    #expect(throws: ReadFailure.nobodyWrites(path)) {
      _ = try InputFile(path: path, patienceForWriter: 100).read(into: &buffer)
    }
    let file = try InputFile(path: path, patienceForWriter: 100)
    let writer = open(path, O_WRONLY)
    let late = Thread {
      Thread.sleep(forTimeInterval: 0.3)
      _ = write(writer, "ice", 3)
      close(writer)
    }
    late.start()
    #expect(try file.read(into: &buffer) == 3)
    #expect(try file.read(into: &buffer) == 0)
  }
}

struct InputListingTests {
  private func names(_ arguments: [String]) -> [String] {
    var names: [String] = []
    InputListing().forEach(of: arguments) { result in
      switch result {
      case .success(let origin): names.append(origin.identifier)
      case .failure(let failure): names.append("\(failure)")
      }
    }
    return names
  }

  @Test func `a folder's files come by name, those below it too, hidden ones not`() throws {
    let folder = try TemporaryFolder()
    for name in ["b.txt", "a.txt", "sub/c.txt", ".hidden.txt"] { try folder.write(name) }
    #expect(names([folder.path]) == ["a", "b", "c"])
  }

  @Test func `an address is one in any case of letters`() {
    #expect(InputListing().inputs(of: ["HTTPS://A.example/x"]) == [.success(.page(address: "HTTPS://A.example/x"))])
  }

  @Test func `a host with its port is an address, unless a file is called so`() throws {
    for text in ["localhost:8000/x", "a.example:80", "127.0.0.1:8000/b.html"] {
      #expect(InputListing().inputs(of: [text]) == [.success(.page(address: text))])
    }
    for text in ["a.txt", "b:80", "c.example:x", "d.example/e:80", "e.example:99999"] {
      #expect(InputListing().inputs(of: [text]) == [.success(.file(path: text))])
    }
  }

  @Test func `a circle of links ends`() throws {
    let folder = try TemporaryFolder()
    try folder.write("sub/a.txt")
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/sub/loop", withDestinationPath: folder.path)
    #expect(names([folder.path]) == ["a"])
  }

  @Test func `a folder without files is a failure`() throws {
    let folder = try TemporaryFolder()
    #expect(names([folder.path]) == ["\(ReadFailure.emptyFolder(folder.path))"])
  }

  @Test func `arguments keep their order`() throws {
    let folder = try TemporaryFolder()
    let (second, first) = (try folder.write("b.txt"), try folder.write("a.txt"))
    #expect(names([second, "-", first]) == ["b", "-", "a"])
  }
}

struct ReaderTests {
  private func failure(_ path: String) -> ReadFailure? {
    do throws(ReadFailure) {
      let reader = Reader()
      _ = try reader.article(from: reader.document(at: path))
      return nil
    } catch {
      return error
    }
  }

  @Test func `what cannot be read says why`() throws {
    let folder = try TemporaryFolder()
    let empty = try folder.write("empty.txt", "")
    let program = try folder.write("program", bytes: [0x7F, 0x45, 0x4C, 0x46] + (0..<4000).map { UInt8($0 % 31) })
    let large = try folder.write("large.txt", bytes: Array(repeating: 65, count: DocumentReader.limit + 1))
    #expect(failure(folder.path + "/none.txt") == .missing(folder.path + "/none.txt"))
    #expect(failure(empty) == .empty(empty))
    #expect(failure(program) == .binary(program))
    #expect(failure(large) == .tooLarge(large, limit: DocumentReader.limit))
  }

  @Test func `an article is read, cleaned and analysed`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      "a.txt", "By ADA POEMAY 3, 2019\nOSLO — The ice is thin this year, the mayor of the town said on Monday.")
    let reader = Reader()
    let document = try reader.document(at: path)
    let article = try reader.article(from: document)
    #expect(article.head.authors == ["Ada Poe"])
    #expect(reader.analyse(article).quotes.count == 1)
    #expect(try reader.original(of: document).string.hasPrefix("By ADA POEMAY"))
    #expect(try reader.uncleanedArticle(from: document).text.string.hasPrefix("By ADA POEMAY"))
  }
}
