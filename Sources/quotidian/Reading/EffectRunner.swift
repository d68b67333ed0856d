import ArticleStore
import Articles
import ReaderModel
import ReaderUI

/// Does the work of effects on other threads and posts what comes of it.
struct EffectRunner: Sendable {
  private let reader: Reader
  let mailbox: Mailbox
  /// What works on the library; nil where the reader shows inputs.
  private let library: LibraryRunner?
  /// What fetches feeds for it.
  private let refreshing: RefreshRunner?

  init(reader: Reader, mailbox: Mailbox, library: ArticleDatabase?) {
    self.reader = reader
    self.mailbox = mailbox
    refreshing = library.map { RefreshRunner($0, mailbox: mailbox) }
    self.library = library.map { [reader] in LibraryRunner($0, reader, mailbox: mailbox) }
  }

  /// Begins with the library, or with inputs where there is none.
  func begin(_ arguments: [String]) {
    if let library { library.begin() } else { list(arguments) }
  }

  /// Starts the work of an effect; those that are for the terminal are not its business.
  func start(_ effect: Effect, in state: AppState) {
    switch effect {
    case .open(let entry, let request):
      let origin = state.entries[entry].origin
      if case .library(let number) = origin {
        library?.open(number, entry: entry, request: request)
      } else {
        open(origin, entry: entry, request: request)
      }
    case .loadOriginal(let origin, let request):
      if case .library(let number) = origin {
        library?.loadOriginal(number, request: request)
      } else {
        loadOriginal(origin, request: request)
      }
    case .openArticle(let number, let request): library?.open(number, entry: nil, request: request)
    case .list(let query, let request):
      let isSame = state.listQuery.filter == query.filter && state.listQuery.isSearch == query.isSearch
      library?.list(query, request: request, keepingPlace: isSame && !state.entries.isEmpty)
    case .loadRows(let numbers): library?.loadRows(numbers)
    case .loadSnippets(let numbers, let filter): library?.loadSnippets(numbers, filter: filter)
    case .loadPeople(let name, let rows, let request): library?.loadPeople(named: name, rows: rows, request: request)
    case .loadPerson(let person, let request): library?.loadPerson(person, request: request)
    case .loadQuotes(let person, let query, let rows, let request):
      library?.loadQuotes(of: person, query, rows: rows, request: request)
    case .merge(let person, let target): library?.merge(person, into: target)
    case .split(let person, let article): library?.split(person, article: article)
    case .loadLinks(let article, let request): library?.loadLinks(article, request: request)
    case .setNote(let note, let quote, let article): library?.setNote(note, quote: quote, article: article)
    case .complete(let question, let request): library?.complete(question, request: request)
    case .loadFilters: library?.loadFilters()
    case .saveFilter(let name, let filter): library?.saveFilter(named: name, filter)
    case .removeFilter(let name): library?.removeFilter(named: name)
    case .mark(let numbers, let mark): library?.mark(numbers, mark)
    case .markAllRead(let filter): library?.markAllRead(filter: filter)
    case .undo: library?.undo()
    case .keepPosition(let article, let paragraph): library?.keepPosition(article, paragraph: paragraph)
    case .loadFeeds(let request): library?.loadFeeds(request: request)
    case .unsubscribe(let feed): library?.unsubscribe(feed)
    case .refresh(let all): refreshing?.start(all ? .all : .due)
    case .refreshFeed(let feed): refreshing?.start(.only([feed]))
    case .cancelRefresh: refreshing?.cancel()
    case .openLink(let link): openLink(link)
    case .export(let analysis, let address): export(analysis, address: address)
    case .copy, .saveSettings, .redraw, .quit, .fail: break
    }
  }

  /// Waits until everything that the person did is kept.
  func finish() { library?.finish() }

  /// Lists inputs, then reads each in the background for its title.
  private func list(_ arguments: [String]) {
    let reader = reader
    let mailbox = mailbox
    Task.detached(priority: .userInitiated) {
      var entries: [ArticleEntry] = []
      InputListing().forEach(of: arguments) { result in
        switch result {
        case .success(let origin): entries.append(ArticleEntry(origin: origin))
        case .failure(let failure):
          entries.append(ArticleEntry(origin: .file(path: failure.input), state: .failed(sentence(for: failure))))
        }
      }
      mailbox.post(.entriesAdded(entries))
      guard entries.count > 1 else { return }
      for (index, entry) in entries.enumerated() where entry.state == .waiting {
        await Task.yield()
        let state: ArticleEntry.State
        do {
          let article = try reader.article(at: entry.origin)
          state = .known(
            title: article.head.title ?? article.origin.identifier, day: article.head.published,
            quotes: reader.analyse(article).limited(to: [.speech]).quotes.count)
        } catch {
          state = .failed(sentence(for: error))
        }
        mailbox.post(.entryChanged(index, state))
      }
    }
  }

  /// Reads and cleans an article, then finds its quotes.
  private func open(_ origin: Origin, entry: Int, request: Int) {
    let reader = reader
    let mailbox = mailbox
    Task.detached(priority: .userInitiated) {
      do {
        let article = try reader.article(at: origin)
        mailbox.post(.opened(request: request, entry: entry, article, address: article.head.address))
        mailbox.post(.analysed(request: request, reader.analyse(article)))
      } catch {
        mailbox.post(.openFailed(request: request, entry: entry, sentence(for: error)))
      }
    }
  }

  /// Decodes the input of an article.
  private func loadOriginal(_ origin: Origin, request: Int) {
    let reader = reader
    let mailbox = mailbox
    Task.detached(priority: .userInitiated) {
      do {
        mailbox.post(.originalLoaded(request: request, try reader.original(at: origin)))
      } catch {
        mailbox.post(.message(Message(sentence(for: error), isError: true)))
      }
    }
  }
}
