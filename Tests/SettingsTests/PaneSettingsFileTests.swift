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
