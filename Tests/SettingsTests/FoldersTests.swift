import Screen
import Testing

@testable import Settings

struct FoldersTests {
  @Test func `the variables of XDG decide, else the home folder`() {
    let own = Folders(environment: ["HOME": "/home/ada", "XDG_CONFIG_HOME": "/etc/ada", "XDG_STATE_HOME": "/var/ada"])
    #expect(own.configuration == "/etc/ada/quotidian/config.toml")
    #expect(own.themes == "/etc/ada/quotidian/themes")
    #expect(own.panes?.hasPrefix("/var/ada/quotidian/") == true)
    #expect(Folders(environment: ["HOME": "/home/ada"]).configuration == "/home/ada/.config/quotidian/config.toml")
    #expect(Folders(environment: [:]).configuration == nil)
  }

  @Test(arguments: [
    ("theme = \"papper\"\n", "config.toml:1: there is no theme “papper”, so dusk is used; did you mean “paper”?"),
    ("\ntheme = \"own\"\n", "own.toml:1: a text stands in quotes: summary = \"x\"; dusk is used"),
  ])
  func `a theme that cannot be had is a fault of the settings, and the standard one is used`(
    text: String, fault: String
  ) throws {
    let folder = try TemporaryFolder()
    let folders = Folders(environment: ["XDG_CONFIG_HOME": folder.path])
    try Folders.write(text, to: try #require(folders.configuration))
    try Folders.write("summary = x\n", to: try #require(folders.themes) + "/own.toml")
    var configuration = try folders.readConfiguration()
    #expect(configuration.warnings.isEmpty)
    #expect(try folders.theme(of: &configuration).name == ThemeCatalog.standard)
    #expect(configuration.theme == ThemeCatalog.standard)
    #expect(configuration.warnings.map(\.brief) == [fault])
    #expect(try folders.configurationFaults() == configuration.warnings)
  }
}
