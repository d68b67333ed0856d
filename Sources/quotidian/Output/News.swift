import Articles
import ReaderModel
import Screen
import Settings

/// Tells of the articles that came in since a moment, as the person wants to be told.
struct News {
  let library: Library
  let configuration: Configuration
  /// The newest article of that moment.
  private let newest: Int64

  /// So many titles are named.
  private static let mostTitles = 3
  /// So many characters a sentence has at most.
  private static let longest = 200

  /// Begins at the moment.
  init(_ library: Library, _ configuration: Configuration) throws {
    self.library = library
    self.configuration = configuration
    newest = try library.newestArticle()
  }

  /// Whether the person wants to be told at all.
  private var isWanted: Bool { configuration.notifyCommand != nil || configuration.notifiesTerminal != .none }

  /// The sentence about what is new; nil where nothing is that the person wants to be told of.
  func sentence() throws -> String? {
    guard isWanted else { return nil }
    let articles = try library.articles(matching: "is:unread (\(filter))", after: newest)
    guard !articles.isEmpty else { return nil }
    let titles = try library.summaries(of: articles.prefix(Self.mostTitles)).map(\.title)
    let rest = articles.count > titles.count ? " …" : ""
    let text =
      articles.count == 1
      ? titles.joined() : "\(counted(articles.count, "new article")): \(titles.joined(separator: "; "))\(rest)"
    return PlainText.harmless(String(text.prefix(Self.longest)))
  }

  private var filter: String { configuration.notifyFilter.isEmpty ? "is:unread" : configuration.notifyFilter }

  /// Has the person's program tell of it, which gets the sentence as one word that no shell sees.
  func tell(_ sentence: String) {
    guard let command = configuration.notifyCommand else { return }
    // No option of the program begins as a title may.
    let harmless = sentence.hasPrefix("-") ? " \(sentence)" : sentence
    _ = BackgroundProgram(words: LibraryRunner.words(of: command) + [harmless]).run()
  }
}
