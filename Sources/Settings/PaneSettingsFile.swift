import ReaderUI

/// Remembers how the panes and the feeds are shown from one run to the next.
public struct PaneSettingsFile: Sendable {
  private let file: TextFile?

  /// Makes the file at a path; without one nothing is remembered.
  public init(path: String?) { file = path.map(TextFile.init) }

  /// The settings of the last run; those of a first run when there are none or they make no sense.
  public func read() -> PaneSettings {
    var settings = PaneSettings()
    guard let contents = try? file?.read(), let table = try? TOMLReader.table(of: contents.text) else {
      return settings
    }
    func number(_ key: String, _ range: ClosedRange<Int>, _ standard: Int) -> Int {
      guard let number = table[key]?.integer, range.contains(number) else { return standard }
      return number
    }
    settings.articlesWidth = number("articles-width", PaneSettings.articlesWidths, settings.articlesWidth)
    settings.quotesWidth = number("quotes-width", PaneSettings.quotesWidths, settings.quotesWidth)
    settings.measure = number("measure", PaneSettings.measures, settings.measure)
    settings.articlesHidden = table["articles-hidden"]?.boolean ?? false
    settings.quotesHidden = table["quotes-hidden"]?.boolean ?? false
    settings.groupedByPerson = table["grouped-by-person"]?.boolean ?? false
    settings.feeds = FeedViewSettings.view(of: table)
    return settings
  }

  /// Remembers settings; what cannot be written is forgotten, because reading goes on without it.
  public func write(_ settings: PaneSettings) {
    try? file?.write(
      """
      articles-width = \(settings.articlesWidth)
      quotes-width = \(settings.quotesWidth)
      measure = \(settings.measure)
      articles-hidden = \(settings.articlesHidden)
      quotes-hidden = \(settings.quotesHidden)
      grouped-by-person = \(settings.groupedByPerson)
      \(FeedViewSettings.lines(of: settings.feeds))
      """)
  }
}
