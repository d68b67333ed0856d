import Articles
import ReaderModel
import ReaderUI
import Settings
import Synchronization

/// Fetches sounds and films while the person reads, and tells how far they are.
final class DownloadRunner: Sendable {
  private let library: Library
  private let mailbox: Mailbox
  private let configuration: Configuration
  private let running = Mutex<Task<Void, Never>?>(nil)

  /// The first screen and the first keys come before what was begun another day.
  private static let patience = Duration.seconds(2)

  init(_ library: Library, mailbox: Mailbox, _ configuration: Configuration) {
    self.library = library
    self.mailbox = mailbox
    self.configuration = configuration
  }

  /// Goes on with what was begun before.
  func goOn() {
    guard !library.isTemporary else { return }
    Task.detached(priority: .utility) { [self] in
      try? await Task.sleep(for: Self.patience)
      if (try? library.downloads().contains { $0.state == .waiting }) == true { start() }
    }
  }

  /// Fetches one more.
  func add(_ file: Enclosure, title: String) {
    library.perform { [self] library in
      do {
        try library.download(file, title: title)
        mailbox.post(.downloadsLoaded(try library.downloads()))
        start()
      } catch {
        mailbox.post(.message(Message(sentence(for: error), isError: true)))
      }
    }
  }

  /// Gives one up, or forgets one that is there.
  func remove(_ download: Int64) {
    library.perform { [self] library in
      do {
        try library.removeDownload(download)
        mailbox.post(.downloadsLoaded(try library.downloads()))
      } catch {
        mailbox.post(.message(Message(sentence(for: error), isError: true)))
      }
    }
  }

  private func start() {
    running.withLock { running in
      guard running == nil else { return }
      running = Task.detached(priority: .utility) { [self] in
        await run()
        self.running.withLock { $0 = nil }
        // What was added as the last one ended waits for nobody else.
        if (try? library.downloads().contains { $0.state == .waiting && $0.received == 0 }) == true { start() }
      }
    }
  }

  private func run() async {
    do {
      let downloading = try Downloading(of: library, configuration)
      let (library, mailbox) = (library, mailbox)
      let outcome = try await downloading.run { _ in
        if let all = try? library.downloads() { mailbox.post(.downloadsLoaded(all)) }
      }
      let parts =
        (outcome.done > 0 ? ["\(outcome.done.grouped) fetched"] : [])
        + (outcome.failed > 0 ? ["\(outcome.failed.grouped) failed"] : [])
      if !parts.isEmpty {
        mailbox.post(.message(Message("downloads: " + parts.joined(separator: ", "), isError: outcome.done == 0)))
      }
    } catch {
      mailbox.post(.message(Message(sentence(for: error), isError: true)))
    }
  }
}

extension Downloading {
  /// The fetching of files as the person has set it.
  init(of library: Library, _ configuration: Configuration) throws {
    let web = try WebOptions()
    self.init(
      of: library, with: web.client, into: try PersonalFolder(configuration.downloadFolder).path,
      atOnce: configuration.downloadsAtOnce, sentence: { sentence(for: $0) })
  }
}

extension LibraryRunner {
  /// Loads the sounds, films and files of an article.
  func loadEnclosures(of article: Int64) {
    answer { library, mailbox in mailbox.post(.enclosuresLoaded(article, try library.enclosures(of: article))) }
  }

  /// Loads what is fetched.
  func loadDownloads() {
    answer { library, mailbox in mailbox.post(.downloadsLoaded(try library.downloads())) }
  }
}
