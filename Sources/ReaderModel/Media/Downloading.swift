import ArticleStore
import Articles
import Foundation
import Web

/// Fetches the files that wait for it, some at once, each from where it stopped.
///
/// What has come stays in its file whatever happens to the program.
public struct Downloading: Sendable {
  private let library: Library
  private let client: WebClient
  private let folder: String
  private let atOnce: Int
  private let sentence: @Sendable (any Error) -> String

  /// How often it is kept and told how far it is.
  private static let interval = Duration.milliseconds(500)
  /// No file takes longer.
  private static let longest = Duration.seconds(24 * 3_600)

  /// Makes the fetching of files into a folder.
  public init(
    of library: Library, with client: WebClient, into folder: String, atOnce: Int,
    sentence: @escaping @Sendable (any Error) -> String
  ) {
    self.library = library
    self.client = client
    self.folder = folder
    self.atOnce = atOnce
    self.sentence = sentence
  }

  /// Fetches everything that waits, also what comes to wait meanwhile; answers how many came, and how many did not.
  ///
  /// - Throws: `LibraryFailure`.
  public func run(progress: @escaping @Sendable (Download) -> Void) async throws -> (done: Int, failed: Int) {
    var begun: Set<Int64> = []
    var (done, failed) = (0, 0)
    return try await withThrowingTaskGroup(of: Bool?.self) { group in
      var atWork = 0
      while true {
        let waiting = try library.database.downloads().reversed().filter {
          $0.state == .waiting && !begun.contains($0.id)
        }
        for download in waiting.prefix(max(0, atOnce - atWork)) where !Task.isCancelled {
          begun.insert(download.id)
          atWork += 1
          group.addTask { try await self.fetch(download, progress) }
        }
        guard atWork > 0, let came = try await group.next() else { return (done, failed) }
        atWork -= 1
        if came == true { done += 1 } else if came == false { failed += 1 }
      }
    }
  }

  /// Fetches one; whether it came, nil where it goes on elsewhere or later.
  private func fetch(_ download: Download, _ progress: @escaping @Sendable (Download) -> Void) async throws -> Bool? {
    var current = download
    let file: DownloadFile
    do {
      guard let opened = try DownloadFile(of: download, in: folder) else { return nil }
      file = opened
    } catch {
      try library.database.save(download.with(state: .failed, failure: sentence(error)))
      return false
    }
    current = current.with(file)
    try library.database.save(current)
    let (database, start) = (library.database, current)
    let telling = Task {
      while !Task.isCancelled {
        try await Task.sleep(for: Self.interval)
        let now = start.with(file)
        try database.save(now)
        progress(now)
      }
    }
    defer { telling.cancel() }
    let outcome = await result(of: current, file)
    telling.cancel()
    _ = await telling.result
    current = current.with(file)
    switch outcome {
    case .success:
      try file.finish()
      current = current.with(state: .done)
    case .failure(WebFailure.cancelled): break
    case .failure(let failure): current = current.with(state: .failed, failure: sentence(failure))
    }
    try library.database.save(current)
    progress(current)
    return current.state == .waiting ? nil : current.state == .done
  }

  private func result(of download: Download, _ file: DownloadFile) async -> Result<Void, any Error> {
    do {
      // What was whole when the program ended needs nothing more.
      if file.isWhole { return .success(()) }
      let address = try WebAddress(download.address)
      let status = try await client.download(
        WebRequest(address, for: .file), from: file.resumePoint, within: Self.longest, into: file)
      if let failure = file.failure { throw failure }
      guard 200...299 ~= status else { throw status == 410 ? RefreshFailure.gone : RefreshFailure.status(status) }
      let (received, length, _) = file.progress
      if let length, received < length { throw DownloadFailure.cutShort(received: received, length: length) }
      return .success(())
    } catch {
      return .failure(file.failure ?? error)
    }
  }
}

extension Download {
  /// The same as far as its file has come.
  fileprivate func with(_ file: DownloadFile) -> Download {
    let (received, length, tag) = file.progress
    return Download(
      id: id, address: address, title: title, mediaType: mediaType, path: file.path, entityTag: tag,
      received: received, length: length, state: state, failure: failure)
  }

  fileprivate func with(state: State, failure: String? = nil) -> Download {
    Download(
      id: id, address: address, title: title, mediaType: mediaType, path: path, entityTag: entityTag,
      received: received, length: length, state: state, failure: failure)
  }
}

extension Library {
  /// The sounds, films and files of an article.
  ///
  /// - Throws: `LibraryFailure`.
  public func enclosures(of article: Int64) throws(LibraryFailure) -> [Enclosure] {
    try database.enclosures(of: article)
  }

  /// Everything that is fetched or was, the newest first.
  ///
  /// - Throws: `LibraryFailure`.
  public func downloads() throws(LibraryFailure) -> [Download] { try database.downloads() }

  /// Has a file fetched by whoever runs `Downloading`.
  ///
  /// - Throws: `LibraryFailure`.
  public func download(_ file: Enclosure, title: String) throws(LibraryFailure) {
    try database.download(file, title: title)
  }

  /// Forgets a download, and takes away what has come of one that is not whole.
  ///
  /// - Throws: `LibraryFailure`.
  public func removeDownload(_ id: Int64) throws(LibraryFailure) {
    let path = try database.downloads().first { $0.id == id && $0.state != .done }?.path
    try database.removeDownload(id)
    if let path { unlink(path + ".part") }
  }
}
