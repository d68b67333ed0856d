import ArgumentParser
import ArticleStore
import Glibc
import ReaderModel
import Settings
import Terminal
import Web

/// Opens inputs in the reader.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Open articles in the reader (this is what happens without a command).")

  @OptionGroup var options: LibraryOptions

  @Argument(
    help: "Files, folders, addresses of pages, or - for standard input; without any the library opens.",
    completion: .file())
  var inputs: [String] = []

  @Option(help: "What the inputs are: text, html or auto.")
  var type: InputOptions.InputType = .auto

  @Option(help: "The name of a theme, or the path of a theme file.", completion: LibraryCompletion.themes)
  var theme: String?

  func run() throws {
    var inputs = inputs
    let pages = try fetchedPages()
    let isOnLibrary = !pages.isEmpty || inputs.isEmpty && isatty(STDIN_FILENO) == 1
    if inputs.isEmpty, !isOnLibrary { inputs = ["-"] }
    guard isatty(STDOUT_FILENO) == 1, ProcessEnvironment.current["TERM"] != "dumb" else {
      if !pages.isEmpty { return try Self.print(pages, of: options.open()) }
      if isOnLibrary { return try ListCommand.list(options.open()) }
      return try PlainReading(
        reader: Reader(mediaType: type.mediaType), inputs: inputs,
        measure: StandardOutput.isTerminal ? min(80, TerminalWidth.current) : nil
      ).run()
    }
    let environment = ProcessEnvironment.current
    let folders = Folders(environment: environment)
    let configuration = try wording { try folders.readConfiguration() }
    let theme = try wording {
      try ThemeCatalog(folder: folders.themes).theme(named: self.theme ?? configuration.theme)
    }
    let library = try isOnLibrary ? options.open() : nil
    if let library { try wording { try Welcome.add(to: library) } }
    let waker = Waker()
    let terminal = try wording {
      try Terminal(environment: environment, theme: theme, colors: nil, waker: waker)
    }
    try ReadingSession(
      terminal: terminal, waker: waker, reader: Reader(mediaType: type.mediaType), inputs: inputs, library: library,
      first: pages.first, configuration: configuration,
      panes: PaneSettingsFile(path: folders.panes)
    ).run()
  }

  /// Fetches the pages that are named, and keeps them in the library with whatever else is named; their numbers there.
  private func fetchedPages() throws -> [Int64] {
    let addresses = inputs.filter { $0.hasPrefix("http://") || $0.hasPrefix("https://") }
    guard !addresses.isEmpty else { return [] }
    let library = try options.open()
    let web = try WebOptions()
    let articles = try addresses.map { text in
      try wording {
        let (address, given) = try WebAddress.parting(text)
        let article = try waiting {
          try await PageFetching(with: web.client).newArticle(
            at: address.text, credentials: given ?? web.credentials(of: address.text))
        }
        return try library.save([article])[0].article
      }
    }
    var queue = InputQueue(inputs.filter { !addresses.contains($0) })
    _ = try wording {
      try Adding(to: library).add(
        &queue, isAsked: { false }, report: { complain(sentence(for: $0)) }, progress: { _, _ in })
    }
    return articles
  }

  /// Prints articles of the library with their quotes.
  private static func print(_ articles: [Int64], of library: ArticleDatabase) throws {
    try wording {
      try Adding(to: library).analyse(isAsked: { false }, progress: { _, _ in })
      for (index, id) in articles.enumerated() {
        let article = ExportedArticle(stored: try library.article(id), format: .text)
        try StandardOutput.write(article.text(isFirst: index == 0))
      }
    }
  }
}
