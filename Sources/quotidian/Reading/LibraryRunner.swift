import ArticleStore
import Articles
import Dispatch
import ReaderModel
import ReaderUI

/// Does the work of effects on the library, on other threads, and posts what comes of it.
struct LibraryRunner: Sendable {
  private let library: Library
  private let reader: LibraryReader
  private let mailbox: Mailbox
  /// Writes come one after the other, in the order in which the person made them.
  private let writes = DispatchQueue(label: "library writes", qos: .userInitiated)

  /// So many articles are listed first, so that the screen need not wait for all.
  private static let firstPortion = 200
  /// How often one looks whether somebody has changed the library.
  private static let interval = Duration.seconds(1)

  init(_ library: Library, _ reader: Reader, mailbox: Mailbox) {
    self.library = library
    self.reader = LibraryReader(reader)
    self.mailbox = mailbox
  }

  /// Lists everything, finds the quotes that nobody has found yet, and goes on listing whenever the library changes.
  func begin() {
    list(filter: "", request: 0)
    let (library, mailbox, reader) = (library, mailbox, reader)
    Task.detached(priority: .utility) {
      guard let watch = try? library.watch() else { return }
      var version = watch.version()
      while true {
        try? await Task.sleep(for: Self.interval)
        let now = watch.version()
        if now != version { mailbox.post(.libraryChanged) }
        version = now
      }
    }
    DispatchQueue.global(qos: .utility).async {
      perform { try Adding(to: library, reader).analyse(isAsked: { false }, progress: { _, _ in }) }
    }
  }

  /// Lists the articles that a query finds.
  func list(filter: String, request: Int) {
    let (library, mailbox) = (library, mailbox)
    Task.detached(priority: .userInitiated) {
      perform {
        let query = try QueryParser.query(filter)
        let first = try library.articles(matching: query, limit: Self.firstPortion)
        mailbox.post(.listed(request: request, first, filter: filter))
        guard first.count == Self.firstPortion else { return }
        mailbox.post(.listed(request: request, try library.articles(matching: query), filter: filter))
      }
    }
  }

  /// Loads rows of the list.
  func loadRows(_ numbers: [Int64]) {
    let (library, mailbox) = (library, mailbox)
    Task.detached(priority: .userInitiated) {
      perform { mailbox.post(.rowsLoaded(try library.summaries(of: numbers).map(ArticleEntry.init))) }
    }
  }

  /// Opens an article.
  func open(_ number: Int64, entry: Int, request: Int) {
    let (library, mailbox, reader) = (library, mailbox, reader)
    Task.detached(priority: .userInitiated) {
      do {
        let stored = try library.article(number)
        let article = stored.analysis.article.from(.library(article: number))
        mailbox.post(.opened(request: request, entry: entry, article))
        let analysis =
          stored.summary.quoteCount == nil
          ? reader.analysis(of: article, id: number).analysis
          : AnalysedArticle(article: article, people: stored.analysis.people, quotes: stored.analysis.quotes)
        mailbox.post(.analysed(request: request, analysis))
      } catch {
        mailbox.post(.openFailed(request: request, entry: entry, sentence(for: error)))
      }
    }
  }

  /// Decodes the input of an article.
  func loadOriginal(_ number: Int64, request: Int) {
    let (library, mailbox, reader) = (library, mailbox, reader)
    Task.detached(priority: .userInitiated) {
      perform {
        let raw = try library.raw(of: number)
        mailbox.post(.originalLoaded(request: request, try reader.original(of: raw.document, form: raw.form)))
      }
    }
  }

  /// Marks articles.
  func mark(_ numbers: [Int64], _ mark: EntryMark) {
    write { try $0.mark(numbers, Mark(mark)) }
  }

  /// Marks all articles of a list as read, and says so.
  func markAllRead(filter: String) {
    let mailbox = mailbox
    write { library in
      let count = try library.markAll(matching: try QueryParser.query(filter), .read(true))
      mailbox.post(.libraryChanged)
      mailbox.post(.message(Message("\(count) marked as read; U undoes it")))
    }
  }

  /// Undoes the last mark, and says which.
  func undo() {
    let mailbox = mailbox
    write { library in
      let change = try library.undo()
      mailbox.post(.libraryChanged)
      mailbox.post(.message(Message(change.map { "undone: \($0.intent)" } ?? "nothing to undo")))
    }
  }

  /// Keeps the place in an article.
  func keepPosition(_ article: Int64, paragraph: Int) {
    write { try $0.setPosition(paragraph, in: article) }
  }

  /// Waits until all is written.
  func finish() { writes.sync {} }

  private func write(_ body: @escaping @Sendable (Library) throws -> Void) {
    let library = library
    writes.async { perform { try body(library) } }
  }

  private func perform(_ body: () throws -> Void) {
    do { try body() } catch { mailbox.post(.message(Message(sentence(for: error), isError: true))) }
  }
}

extension ArticleEntry {
  /// The row of an article of the library.
  init(_ summary: ArticleSummary) {
    self.init(
      origin: .library(article: summary.id),
      state: .known(title: summary.title, day: summary.published, quotes: summary.quoteCount),
      marks: EntryMarks(
        isRead: summary.marks.isRead, isStarred: summary.marks.isStarred, tags: summary.marks.tags,
        paragraph: summary.marks.paragraph, source: summary.source))
  }
}

extension Mark {
  /// What a mark of the list is in the library.
  fileprivate init(_ mark: EntryMark) {
    switch mark {
    case .read(let value): self = .read(value)
    case .starred(let value): self = .starred(value)
    case .tag(let tag, let value): self = .tag(tag, value)
    }
  }
}
