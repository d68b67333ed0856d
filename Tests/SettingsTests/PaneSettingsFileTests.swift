import ReaderUI
import Testing

@testable import Settings

struct PaneSettingsFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `what was set is remembered`() throws {
    let file = PaneSettingsFile(path: "\(folder.path)/state/panes.toml")
    #expect(file.read() == PaneSettings())
    var settings = PaneSettings()
    settings.articlesWidth = 30
    settings.measure = 60
    settings.quotesHidden = true
    settings.groupedByPerson = true
    file.write(settings)
    #expect(file.read() == settings)
  }

  @Test(arguments: [
    FeedView.Row.feed(12), .folder(["World", "Asia \"and\" Oceania"]), .filter("late\\night"), nil,
  ])
  func `how the feeds were shown is remembered`(selected: FeedView.Row?) throws {
    let file = PaneSettingsFile(path: "\(folder.path)/state/panes.toml")
    var settings = PaneSettings()
    settings.feeds.order = .unread
    settings.feeds.hidesRead = true
    settings.feeds.folded = [["World"], ["World", "A/B"]]
    settings.feeds.selected = selected
    file.write(settings)
    #expect(file.read() == settings)
  }

  @Test func `what makes no sense is as on a first run`() throws {
    let path = try folder.write("panes.toml", "articles-width = 9000\nmeasure = \"wide\"\nquotes-hidden = true\n")
    var settings = PaneSettings()
    settings.quotesHidden = true
    #expect(PaneSettingsFile(path: path).read() == settings)
  }

  @Test func `a folder that cannot be made keeps nobody from reading`() throws {
    let file = PaneSettingsFile(path: "\(try folder.write("file", ""))/panes.toml")
    file.write(PaneSettings())
    #expect(file.read() == PaneSettings())
  }
}
