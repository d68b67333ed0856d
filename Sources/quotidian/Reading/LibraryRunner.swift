import Queries
import ArticleStore
import Articles
import Dispatch
import ReaderModel
import ReaderUI

/// Does the work of effects on the library, on other threads, and posts what comes of it.
struct LibraryRunner: Sendable {
  let library: ArticleDatabase
  let mailbox: Mailbox
  private let reader: LibraryReader
  /// Writes come one after the other, in the order in which the person made them.
  private let writes = DispatchQueue(label: "library writes", qos: .userInitiated)

  /// So many articles are listed first, so that the screen need not wait for all.
  private static let firstPortion = 200
  /// How often one looks whether somebody has changed the library.
  private static let interval = Duration.seconds(1)

  init(_ library: ArticleDatabase, _ reader: Reader, mailbox: Mailbox) {
    self.library = library
    self.reader = LibraryReader(reader)
    self.mailbox = mailbox
  }

  /// Lists everything, finds the quotes that nobody has found yet, and goes on listing whenever the library changes.
  func begin() {
    list(ListQuery(), request: 0)
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

  /// Lists the articles that a query finds, and counts those that are unread.
  ///
  /// The first come before the rest, unless a list shows already in which a place is to be kept.
  func list(_ wanted: ListQuery, request: Int, keepingPlace: Bool = false) {
    answer { library, mailbox in
      let query: Query
      do throws(QueryFailure) {
        query = try QueryParser.query(wanted.filter)
      } catch {
        let complaint = Prompt.Complaint(problem(in: error), at: error.span)
        return mailbox.post(.listRefused(request: request, wanted, complaint, suggestion: error.suggestion))
      }
      let order = ArticleOrder(rawValue: wanted.order.rawValue) ?? .date
      let first = keepingPlace ? [] : try library.articles(matching: query, by: order, limit: Self.firstPortion)
      if !keepingPlace { mailbox.post(.listed(request: request, first, wanted)) }
      if keepingPlace || first.count == Self.firstPortion {
        mailbox.post(.listed(request: request, try library.articles(matching: query, by: order), wanted))
      }
      let unread = Query.field(.isMark, .choice("unread"))
      let count = try library.articleCount(matching: query == .all ? unread : .and([query, unread]))
      mailbox.post(.counted(request: request, unread: count))
    }
  }

  /// Loads rows of the list.
  func loadRows(_ numbers: [Int64]) {
    answer { library, mailbox in
      mailbox.post(.rowsLoaded(try library.summaries(of: numbers).map(ArticleEntry.init)))
    }
  }

  /// Finds the words around what a search found.
  func loadSnippets(_ numbers: [Int64], filter: String) {
    answer { library, mailbox in
      let snippets = try library.snippets(of: numbers, for: try QueryParser.query(filter))
      mailbox.post(
        .snippetsLoaded(
          filter: filter, snippets.mapValues { ReaderUI.Snippet($0.text, matches: $0.matches) }))
    }
  }

  /// Opens an article, of a row of the list where it has one; what nobody has cleaned yet is cleaned for it.
  func open(_ number: Int64, entry: Int?, request: Int) {
    let (library, mailbox, reader) = (library, mailbox, reader)
    Task.detached(priority: .userInitiated) {
      do {
        let stored = try library.article(number)
        let raw = stored.isRaw ? try library.revision(of: number) : nil
        let cleaned = try raw.map { try reader.article(from: $0.document) }
        let article = (cleaned?.titled(stored.summary.title) ?? stored.analysis.article).from(.library(article: number))
        mailbox.post(.opened(request: request, entry: entry, article, address: stored.address))
        let analysis =
          stored.isRaw || stored.summary.quoteCount == nil
          ? reader.analysis(of: article, id: number).analysis
          : AnalysedArticle(article: article, people: stored.analysis.people, quotes: stored.analysis.quotes)
        var links = ArticleLinks(stored)
        // To open an article is to read it.
        links.marks?.isRead = true
        mailbox.post(.linked(request: request, links))
        mailbox.post(.analysed(request: request, analysis))
      } catch {
        mailbox.post(.openFailed(request: request, entry: entry, sentence(for: error)))
      }
    }
  }

  /// Looks up what else the library knows of an article.
  func loadLinks(_ number: Int64, request: Int) {
    answer { library, mailbox in
      mailbox.post(.linked(request: request, ArticleLinks(try library.article(number))))
    }
  }

  /// Decodes the input of an article.
  func loadOriginal(_ number: Int64, request: Int) {
    let reader = reader
    answer { library, mailbox in
      let raw = try library.raw(of: number)
      mailbox.post(.originalLoaded(request: request, try reader.original(of: raw.document)))
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

  /// Reads on another thread and posts what comes of it.
  func answer(_ body: @escaping @Sendable (ArticleDatabase, Mailbox) throws -> Void) {
    let (library, mailbox) = (library, mailbox)
    Task.detached(priority: .userInitiated) { perform { try body(library, mailbox) } }
  }

  /// Writes after everything that was to be written before.
  func write(_ body: @escaping @Sendable (ArticleDatabase) throws -> Void) {
    let library = library
    writes.async { perform { try body(library) } }
  }

  private func perform(_ body: () throws -> Void) {
    do { try body() } catch { mailbox.post(.message(Message(sentence(for: error), isError: true))) }
  }
}

extension Article {
  /// The same article with a title, unless it has one.
  fileprivate func titled(_ title: String) -> Article {
    var head = head
    head.title = head.title ?? title
    return Article(
      origin: origin, head: head, text: text, paragraphs: paragraphs, removed: removed, links: links)
  }
}
