import Articles
import Screen

/// Everything that the screen depends on.
public struct AppState: Equatable, Sendable {
  /// The size of the terminal.
  public var size: Size
  /// The list of articles.
  public var entries = ArticleList()
  /// What the list of the library shows.
  public var listQuery = ListQuery()
  /// How many articles of the list nobody has read; nil until they are counted.
  public var unread: Int?
  /// The selected row of the list.
  public var selectedEntry = 0
  /// The first row of the list that shows.
  public var entriesTop = 0
  /// The article that is being read.
  public var open: OpenArticle?
  /// The pane that takes the keys.
  public var focus: Pane = .articles
  /// How the panes are set.
  public var settings: PaneSettings
  /// Whether quotes of thoughts are listed with those of speech.
  public var showsThoughts = false
  /// Which key runs which command.
  public var bindings: KeyBindings
  /// What lies over the panes.
  public var overlay: Overlay?
  /// What is being typed in the status line.
  public var prompt: Prompt?
  /// What was typed before, the newest last.
  public var histories: [Prompt.Purpose: [String]] = [:]
  /// Where one has gone to from the panes, the last on top.
  public var screens: [LibraryScreen] = []
  /// The saved filters, once they are loaded.
  public var savedFilters: [FilterEntry]?
  /// What the status line tells.
  public var message: Message?
  /// The fetching of feeds that is going on.
  public var refresh: RefreshProgress?
  /// Whether that was asked to stop.
  var isRefreshCancelled = false
  /// The number that was typed before a command.
  public var typedNumber: Int?
  /// The number of the newest request; answers to others are dropped.
  public var request = 0
  /// The number of the newest request for a list of the library.
  public var listRequest = 0
  /// The number of the newest request of a screen.
  var screenRequest = 0
  /// The number of the newest request for what could be typed.
  var completionRequest = 0
  /// What was asked with it.
  var completionQuestion: CompletionQuestion?
  /// The quote that is to be shown as soon as its article is there.
  var jump: Jump?
  /// Whether an article has been asked for and is not there yet.
  public var isOpening = false

  /// Where the reading of other articles stopped.
  public var places: [Origin: Place] = [:]

  /// A place in an article that is not open.
  public struct Place: Equatable, Sendable {
    /// The offset of the first scalar that showed; negative for the head.
    let offset: Int
    /// The selected quote.
    let quote: Int?
  }

  /// What lies over the panes.
  public enum Overlay: Equatable, Sendable {
    /// Keys and what they do, from a first line on.
    case help(top: Int)
    /// The people of the article, with the selected row.
    case people(selected: Int)
    /// The saved filters, with the selected row.
    case filters(selected: Int)
    /// The question whether to give up a feed.
    case unsubscribing(FeedRow)
  }

  /// Makes the state of a reader with an empty list.
  public init(
    size: Size, settings: PaneSettings = PaneSettings(), bindings: KeyBindings = .standard
  ) {
    self.size = size
    self.settings = settings
    self.bindings = bindings
  }

  /// Where the panes lie now.
  public var layout: PaneLayout { PaneLayout(size: size, settings: settings, focus: focus) }

  /// The lines that an entry of the list takes: with the words that a search found it is one more.
  var entryHeight: Int { listQuery.isSearch ? 3 : 2 }

  /// The measure of body text that fits now.
  var bodyMeasure: Int {
    let width = (layout[.body] ?? Rect(x: 0, y: 0, width: size.width, height: size.height)).width
    return min(settings.measure, max(2, width - BodyPane.gutter - 1))
  }

  /// The rows of text that the body pane shows.
  var bodyHeight: Int { max(1, (layout[.body]?.height ?? size.height - 1) - 1) }
}
