import Articles
import Queries
import ReaderModel
import ReaderUI

/// Does the work of effects on the library, on other threads, and posts what comes of it.
struct LibraryRunner: Sendable {
  let library: Library
  let mailbox: Mailbox

  /// So many articles are listed first, so that the screen need not wait for all.
  private static let firstPortion = 128
  /// No more rows than these fill a screen.
  private static let mostShown = 64
  /// How often one looks whether somebody has changed the library.
  private static let interval = Duration.seconds(1)

  init(_ library: Library, mailbox: Mailbox) {
    self.library = library
    self.mailbox = mailbox
  }

  /// Lists what is to show first, takes inputs in, finds the quotes that nobody has found yet, and goes on listing whenever the
  /// library changes.
  func begin(_ inputs: AwaitedInputs?, listing first: ListQuery) {
    let (library, mailbox) = (library, mailbox)
    Task.detached(priority: .userInitiated) {
      if let inputs { await takeIn(inputs) } else { list(first, request: 0, keepingPlace: false) }
      do {
        if try await library.analyse() > 0, library.isTemporary { mailbox.post(.libraryChanged) }
        // What an older program left; nobody waits for it.
        Task.detached(priority: .utility) {
          let areNew = ((try? library.recogniseQuotes()) ?? false, (try? library.recogniseReports()) ?? false)
          if areNew.0 || areNew.1 { mailbox.post(.libraryChanged) }
        }
        if try await library.analyseBehind() > 0, library.isTemporary { mailbox.post(.libraryChanged) }
      } catch {
        mailbox.post(.message(Message(sentence(for: error), isError: true)))
      }
    }
    Task.detached(priority: .utility) {
      for await _ in library.changes(every: Self.interval) { mailbox.post(.libraryChanged) }
    }
  }

  /// Takes inputs into the library; the first article is opened as soon as it is there.
  private func takeIn(_ inputs: AwaitedInputs) async {
    var failures: [String] = []
    var first: Int64?
    func tell(_ saved: Intake.Saved) {
      if first == nil {
        first = saved.outcome.article
        // Whether the person's own library has it is known later.
        let summary = saved.summary.with(isKept: !library.isTemporary)
        mailbox.begin(with: Mailbox.First(article: saved.article, address: saved.address, summary: summary))
      }
    }
    let intake = Intake(into: library)
    do {
      if let saved = try await intake.addFirst(of: inputs, report: { failures.append(sentence(for: $0)) }) {
        tell(saved)
        // What follows takes no processor from it.
        await mailbox.waitUntilFirstShows()
        mailbox.post(.libraryChanged)
      }
      _ = try await intake.add(
        inputs.rest,
        saved: { articles in
          if let saved = articles.first { tell(saved) }
          mailbox.post(.libraryChanged)
        }, report: { failures.append(sentence(for: $0)) })
    } catch {
      failures.append(sentence(for: error))
    }
    mailbox.post(.inputsEnded(failures: failures))
    // The person's own library may first have to be brought up to date, for which neither the first article nor its quotes
    // shall wait; where it cannot be opened, whoever keeps something in it is told.
    Task.detached(priority: .utility) { [library, mailbox, first] in
      if let first { _ = try? await library.analysedArticle(first) }
      if (try? library.recognise()) ?? 0 > 0 { mailbox.post(.libraryChanged) }
    }
  }

  /// Lists the articles that a query finds, and counts those that are unread.
  ///
  /// The first come before the rest, unless a list shows already in which a place is to be kept.
  func list(_ wanted: ListQuery, request: Int, keepingPlace: Bool) {
    answer { library, mailbox in
      let query: Query
      do throws(QueryFailure) {
        query = try QueryParser.query(wanted.filter)
      } catch {
        let complaint = Prompt.Complaint(problem(in: error), at: error.span)
        return mailbox.post(.listRefused(request: request, wanted, complaint, suggestion: error.suggestion))
      }
      let order = wanted.order
      let first = keepingPlace ? [] : try library.articles(matching: query, by: order, limit: Self.firstPortion)
      func rows(_ articles: [Int64]) throws -> [Int64] {
        wanted.joinsReports ? try library.firstOfReports(among: articles) : articles
      }
      if !keepingPlace {
        // With the rows that fill a screen, so that it is drawn once and at once.
        let shown = try rows(first)
        mailbox.post(
          .rowsLoaded(try library.summaries(of: shown.prefix(Self.mostShown), namingAgencies: wanted.joinsReports)),
          .listed(request: request, shown, wanted))
      }
      if keepingPlace || first.count == Self.firstPortion {
        mailbox.post(.listed(request: request, try rows(library.articles(matching: query, by: order)), wanted))
      }
      // What is only opened waits for nobody to read it.
      guard !library.isTemporary else { return }
      mailbox.post(
        .counted(
          request: request,
          unread: try library.unreadCount(matching: wanted.filter, joiningReports: wanted.joinsReports)))
    }
  }

  /// Finds what is unread of a list, in its order.
  func findUnread(of list: ListQuery, request: Int) {
    answer { library, mailbox in
      let unread = Query.field(.isMark, .choice("unread"))
      let query = try QueryParser.query(list.filter)
      let found = try library.articles(matching: query == .all ? unread : .and([query, unread]), by: list.order)
      mailbox.post(
        .unreadFound(request: request, list.joinsReports ? try library.firstOfReports(among: found) : found))
    }
  }

  /// Loads rows of the list.
  func loadRows(_ numbers: [Int64]) {
    answer { library, mailbox in mailbox.post(.rowsLoaded(try library.summaries(of: numbers, namingAgencies: true))) }
  }

  /// Finds the words around what a search found.
  func loadSnippets(_ numbers: [Int64], filter: String) {
    answer { library, mailbox in
      mailbox.post(.snippetsLoaded(filter: filter, try library.snippets(of: numbers, for: filter)))
    }
  }

  /// Opens an article, and finds its quotes where nobody has yet.
  func open(_ number: Int64, request: Int, isReading: Bool = true) {
    let (library, mailbox) = (library, mailbox)
    Task.detached(priority: .userInitiated) {
      do {
        var stored = try library.article(number)
        mailbox.post(.opened(request: request, stored.analysis.article, address: stored.address))
        func annotate() throws {
          var annotations = try Self.annotations(of: stored, in: library)
          if isReading { annotations.mark { $0.isRead = true } }
          mailbox.post(.annotated(request: request, annotations))
        }
        let isQuick = try library.lacksCare(number)
        if isQuick { mailbox.post(.rereading(request: request)) }
        // Marks and the key that keeps an article need not wait for its quotes.
        try annotate()
        if library.lacksQuotes(stored) {
          stored = try await library.analysedArticle(number)
          try annotate()
        }
        mailbox.post(.analysed(request: request, stored.analysis))
        guard isQuick else { return }
        // What was found at first stays where nothing better can be found.
        let careful = try? await library.carefullyAnalysedArticle(number)
        mailbox.post(.analysed(request: request, careful?.analysis ?? stored.analysis))
        guard let careful else { return }
        stored = careful
        try annotate()
      } catch {
        mailbox.post(.openFailed(request: request, sentence(for: error)))
      }
    }
  }

  /// Looks up what the library knows of an article besides its text and quotes.
  func loadAnnotations(_ number: Int64, request: Int) {
    answer { library, mailbox in
      mailbox.post(
        .annotated(request: request, try Self.annotations(of: try library.article(number), in: library)))
    }
  }

  /// Finds what was changed in an article.
  func loadChanges(of number: Int64, request: Int) {
    answer { library, mailbox in
      mailbox.post(.changesLoaded(request: request, try library.changes(of: number)))
    }
  }

  /// Decodes the input of an article.
  func loadOriginal(_ number: Int64, request: Int) {
    answer { library, mailbox in
      mailbox.post(.originalLoaded(request: request, try library.original(of: number)))
    }
  }

  private static func annotations(of stored: StoredArticle, in library: Library) throws -> ArticleAnnotations {
    let summary = try library.summaries(of: [stored.summary.id]).first ?? stored.summary
    return ArticleAnnotations(
      summary, persons: stored.persons, notes: stored.notes,
      changeCount: try library.changeCount(of: stored.summary.id),
      enclosures: try library.enclosures(of: stored.summary.id))
  }

  /// Keeps articles in the person's own library.
  func keep(_ numbers: [Int64]) {
    let (library, mailbox) = (library, mailbox)
    Task.detached(priority: .userInitiated) {
      do {
        try await library.keep(numbers)
        mailbox.post(.libraryChanged)
        mailbox.post(.done(.kept(numbers.count)))
      } catch {
        mailbox.post(.message(Message(sentence(for: error), isError: true)))
      }
    }
  }

  /// Marks articles.
  func mark(_ numbers: [Int64], _ mark: Mark, withReports: Bool) {
    let mailbox = mailbox
    write { library in
      try library.mark(withReports ? library.wholeReports(of: numbers) : numbers, mark)
      // What was read before the mark was written may come to the screen behind it.
      mailbox.post(.rowsLoaded(try library.summaries(of: numbers, namingAgencies: true)))
    }
  }

  /// Marks all articles of a list as read, and says so.
  func markAllRead(filter: String) {
    let mailbox = mailbox
    write { library in
      let count = try library.markAll(matching: filter, .read(true))
      mailbox.post(.libraryChanged)
      mailbox.post(.done(.markedRead(count)))
    }
  }

  /// Undoes the last mark, and says which.
  func undo() {
    let mailbox = mailbox
    write { library in
      let change = try library.undo()
      mailbox.post(.libraryChanged)
      mailbox.post(.done(.undid(change)))
      // What came back has no quotes yet, and is no row with others of its report.
      Task.detached(priority: .userInitiated) {
        guard let count = try? await library.analyse() else { return }
        if count > 0 { mailbox.post(.libraryChanged) }
        _ = try? await library.analyseBehind()
      }
    }
  }

  /// Keeps the place in an article.
  func keepPosition(_ article: Int64, paragraph: Int) {
    write { try $0.setPosition(paragraph, in: article) }
  }

  /// Waits until all is written.
  func finish() { library.finish() }

  /// Reads on another thread and posts what comes of it.
  func answer(_ body: @escaping @Sendable (Library, Mailbox) throws -> Void) {
    let (library, mailbox) = (library, mailbox)
    Task.detached(priority: .userInitiated) { perform { try body(library, mailbox) } }
  }

  /// Writes after everything that was to be written before.
  func write(_ body: @escaping @Sendable (Library) throws -> Void) {
    library.perform { library in perform { try body(library) } }
  }

  private func perform(_ body: () throws -> Void) {
    do { try body() } catch { mailbox.post(.message(Message(sentence(for: error), isError: true))) }
  }
}
