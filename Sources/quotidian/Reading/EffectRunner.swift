import Articles
import ReaderModel
import ReaderUI
import Settings

/// Does the work of effects on other threads and posts what comes of it.
struct EffectRunner: Sendable {
  let mailbox: Mailbox
  /// What works on the library.
  private let library: LibraryRunner
  /// What fetches feeds for it; nil for a temporary one, which has none.
  private let refreshing: RefreshRunner?

  /// What fetches sounds and films.
  private let downloading: DownloadRunner
  /// The picture that was fetched last.
  let lastPicture = LastPicture()
  /// What the person has set.
  let configuration: Configuration

  init(_ library: Library, mailbox: Mailbox, _ configuration: Configuration = Configuration()) {
    self.mailbox = mailbox
    self.configuration = configuration
    let downloading = DownloadRunner(library, mailbox: mailbox, configuration)
    refreshing =
      library.isTemporary ? nil : RefreshRunner(library, mailbox: mailbox, configuration) { downloading.goOn() }
    self.library = LibraryRunner(library, mailbox: mailbox)
    self.downloading = downloading
  }

  /// Fetches feeds by itself from now on.
  func beginReloading() {
    refreshing?.beginReloading()
    downloading.goOn()
  }

  /// Begins with the list of the library, and takes inputs into it where there are some.
  func begin(_ inputs: AwaitedInputs?) { library.begin(inputs, listing: .first(configuration.preferences)) }

  /// Starts the work of an effect; those that are for the terminal are not its business.
  func start(_ effect: Effect) {
    switch effect {
    case .open(let article, let request):
      library.open(article, request: request, isReading: configuration.preferences.reading == .open)
    case .loadOriginal(let article, let request): library.loadOriginal(article, request: request)
    case .loadChanges(let article, let request): library.loadChanges(of: article, request: request)
    case .list(let query, let request, let keepingPlace):
      library.list(query, request: request, keepingPlace: keepingPlace)
    case .findUnread(let query, let request): library.findUnread(of: query, request: request)
    case .loadRows(let numbers): library.loadRows(numbers)
    case .loadSnippets(let numbers, let filter): library.loadSnippets(numbers, filter: filter)
    case .loadPeople(let name, let rows, let request): library.loadPeople(named: name, rows: rows, request: request)
    case .loadPerson(let person, let request): library.loadPerson(person, request: request)
    case .loadQuotes(let people, let filter, let rows, let request):
      library.loadQuotes(of: people, filter, rows: rows, request: request)
    case .merge(let person, let target): library.merge(person, into: target)
    case .split(let person, let article): library.split(person, article: article)
    case .loadAnnotations(let article, let request): library.loadAnnotations(article, request: request)
    case .setNote(let note, let quote, let article): library.setNote(note, quote: quote, article: article)
    case .loadHistory(let person, let filter, let request):
      library.loadHistory(of: person, filter, request: request)
    case .loadDiffering(let person, let filter, let request):
      library.loadDiffering(of: person, filter, request: request)
    case .loadTopic(let filter, let quotes, let request): library.loadTopic(filter, quotes, request: request)
    case .loadVariants(let place, let request): library.loadVariants(of: place, request: request)
    case .loadVersions(let article, let request): library.loadVersions(of: article, request: request)
    case .countArticles(let places): library.countArticles(of: places)
    case .complete(let question, let request): library.complete(question, request: request)
    case .loadFilters: library.loadFilters()
    case .saveFilter(let name, let filter): library.saveFilter(named: name, filter)
    case .removeFilter(let name): library.removeFilter(named: name)
    case .mark(let numbers, let mark, let withReports): library.mark(numbers, mark, withReports: withReports)
    case .markAllRead(let filter): library.markAllRead(filter: filter)
    case .undo: library.undo()
    case .keepPosition(let article, let paragraph): library.keepPosition(article, paragraph: paragraph)
    case .loadFeeds(let request): library.loadFeeds(request: request)
    case .unsubscribe(let feed): library.unsubscribe(feed)
    case .refresh(let all): refreshing?.start(all ? .all : .due)
    case .refreshFeeds(let feeds): refreshing?.start(.only(feeds))
    case .subscribe(let address, let folders): refreshing?.subscribe(to: address, folders: folders)
    case .changeFeeds(let changes, let intent): library.changeFeeds(changes, intent: intent)
    case .setFullText(let value, let feed): refreshing?.setFullText(value, of: feed)
    case .toggleFullText(let article, let address): refreshing?.toggleFullText(of: article, at: address)
    case .delete(let articles, let withReports): library.delete(articles, withReports: withReports)
    case .cancelRefresh: refreshing?.cancel()
    case .openLink(let link, let program): openLink(link, with: program)
    case .export(let article): library.export(article, into: configuration.exportFolder)
    case .keep(let articles): library.keep(articles)
    case .pipe(let article, let form, let line): library.pipe(article, form, to: line, pauses: true)
    case .page(let article): library.pipe(article, .text, to: configuration.pager, pauses: false)
    case .bookmark(let article): library.bookmark(article, with: configuration.bookmarkCommand)
    case .loadEnclosures(let article): library.loadEnclosures(of: article)
    case .loadDownloads: library.loadDownloads()
    case .download(let file, let title): downloading.add(file, title: title)
    case .removeDownload(let download): downloading.remove(download)
    case .play(let target):
      let words = LibraryRunner.words(of: configuration.player) + [target]
      mailbox.post(.programReady(ProgramRun(.words(words), setting: "player")))
    case .loadPicture, .runInTerminal, .notify, .copy, .saveSettings, .redraw, .quit, .fail: break
    }
  }

  /// Waits until everything that the person did is kept.
  func finish() { library.finish() }
}
