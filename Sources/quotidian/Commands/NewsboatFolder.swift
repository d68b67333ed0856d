import Articles
import Feeds
import Foundation
import Newsboat
import ReaderModel
import ReaderUI
import Settings

/// What newsboat has of a person: `urls`, `config` and `cache.db`.
struct NewsboatFolder {
  private let urls: String
  private let config: String?
  private let cache: String?

  /// Finds it: in a folder, where a file `urls` of one lies, or for the word `newsboat` where newsboat keeps it; nil where
  /// the input is something else.
  init?(_ input: String) {
    let files = FileManager.default
    let home = ProcessEnvironment.current["HOME"] ?? "/"
    func base(_ variable: String, _ standard: String) -> String {
      (ProcessEnvironment.current[variable].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "\(home)/\(standard)")
        + "/newsboat"
    }
    let configFolder = base("XDG_CONFIG_HOME", ".config")
    var places: [(config: String, data: String)] = []
    if input == "newsboat", !files.fileExists(atPath: input) {
      places = [(configFolder, base("XDG_DATA_HOME", ".local/share")), ("\(home)/.newsboat", "\(home)/.newsboat")]
    } else {
      let folder =
        (input as NSString).lastPathComponent == "urls" ? (input as NSString).deletingLastPathComponent : input
      let path = folder.isEmpty ? "." : folder
      // A folder of settings has its articles elsewhere.
      places = [(path, files.fileExists(atPath: path + "/cache.db") ? path : base("XDG_DATA_HOME", ".local/share"))]
      if path != configFolder { places[0].data = path }
    }
    guard let place = places.first(where: { files.fileExists(atPath: $0.config + "/urls") }) else { return nil }
    func existing(_ path: String) -> String? { files.fileExists(atPath: path) ? path : nil }
    urls = place.config + "/urls"
    config = existing(place.config + "/config")
    cache = existing(place.data + "/cache.db")
  }

  /// Takes all of it over, and tells what came of it.
  func takeOver(into library: Library, runsPrograms: Bool, _ progress: inout Progress) throws {
    let web = try WebOptions()
    let text = String(decoding: try Data(contentsOf: URL(filePath: urls)), as: UTF8.self)
    let list = NewsboatSubscriptions(text)
    let configuration = try config.map { String(decoding: try Data(contentsOf: URL(filePath: $0)), as: UTF8.self) }
      .map { NewsboatConfiguration($0) }
    var line = progress
    let tally = try TakingOver(into: library).run(
      ImportCommand.withoutPasswords(SubscriptionList(subscriptions: list.subscriptions)).subscriptions, cache: cache,
      keptDays: configuration?.keptDays
    ) { done, all in line.show(done: done, share: Double(done) / Double(max(1, all))) }
    line.hide()
    var told = [Self.summary(tally, hasCache: cache != nil)]
    told += keepView(configuration?.feedView, hiddenCount: list.hiddenCount)
    told += try takeFilters(list, configuration, library)
    for program in list.programs where runsPrograms {
      try web.programs.allow(program.address)
      try library.subscribe(
        NewFeed(
          address: program.address, name: program.title, folders: program.tags.first.map { [$0] } ?? [],
          tags: program.tags))
      told.append("takes what a program prints: \(program.address)")
    }
    for program in list.programs where !runsPrograms {
      let name = program.title.map { "“\($0)” (\(program.address))" } ?? program.address
      complain("\(name) is left out: it is a program; quotidian import --programs takes it, and then it is run.")
    }
    for line in list.leftOut { complain("\(urls): “\(line)” is left out: it is no address of the web.") }
    if let configuration { told += try write(configuration) }
    try StandardOutput.write(told.map { $0 + "\n" }.joined())
  }

  private static func summary(_ tally: TakingOver.Tally, hasCache: Bool) -> String {
    var parts = ["subscribed to \(counted(tally.feeds, "feed"))"]
    if tally.knownFeeds > 0 { parts.append("\(tally.knownFeeds.grouped) were there already") }
    if hasCache {
      parts.append("\(counted(tally.articles, "article")) taken over, \(tally.knownArticles.grouped) there already")
      parts.append("\(tally.read.grouped) read, \(tally.flagged.grouped) flagged, \(tally.deleted.grouped) deleted")
    }
    return "newsboat: " + parts.joined(separator: "; ") + "."
  }

  /// Saves query feeds and named filters as filters; those that no query asks for are told.
  private func takeFilters(
    _ list: NewsboatSubscriptions, _ configuration: NewsboatConfiguration?, _ library: Library
  ) throws -> [String] {
    let known = Set(try library.savedFilters().map { $0.name.lowercased() })
    var saved: [String] = []
    func save(_ name: String, _ query: String) throws {
      guard !known.contains(name.lowercased()) else { return }
      try library.saveFilter(name, query: query)
      saved.append(name)
    }
    for query in list.queries {
      do {
        try save(query.name, try NewsboatFilter.query(query.filter))
      } catch NewsboatFilter.Failure.unknown(let part) {
        complain("the query feed “\(query.name)” is left out: no query asks for \(part).")
      } catch NewsboatFilter.Failure.unreadable {
        complain("the query feed “\(query.name)” is left out: “\(query.filter)” is no filter.")
      }
    }
    for filter in configuration?.filters ?? [] { try save(filter.name, filter.query) }
    return saved.isEmpty ? [] : ["saved as filters: \(saved.joined(separator: ", "))."]
  }

  /// Has the feeds shown as they are there; answers what is to be told of that.
  private func keepView(_ view: FeedView?, hiddenCount: Int) -> [String] {
    guard view != nil || hiddenCount > 0 else { return [] }
    let panes = PaneSettingsFile(path: Folders(environment: ProcessEnvironment.current).panes)
    var (settings, told) = (panes.read(), [String]())
    if let view { (settings.feeds.order, settings.feeds.hidesRead) = (view.order, view.hidesRead) }
    if hiddenCount > 0 {
      settings.feeds.folded.insert([NewsboatSubscriptions.hidden])
      told.append(
        "\(counted(hiddenCount, "feed")) with a tag ! that hides from newsboat’s list: in the folder "
          + "\(NewsboatSubscriptions.hidden), which is folded.")
    }
    panes.write(settings)
    if view?.hidesRead == true { told.append("feeds without news are hidden; L in their list shows them.") }
    return told
  }

  /// Writes the settings where there are none yet, else beside them.
  private func write(_ configuration: NewsboatConfiguration) throws -> [String] {
    var told: [String] = []
    if let path = Folders(environment: ProcessEnvironment.current).configuration {
      let isThere = FileManager.default.fileExists(atPath: path)
      let target = isThere ? path.replacing("config.toml", with: "newsboat.toml") : path
      try Folders.write(configuration.text, to: target)
      told.append(
        isThere
          ? "settings: written to \(target); take from it what you want into config.toml."
          : "settings: written to \(target).")
    }
    if !configuration.leftOut.isEmpty {
      told.append("left out of its settings:")
      told += configuration.leftOut.map { "  line \($0.line), \($0.name): \($0.reason)" }
    }
    return told
  }
}
