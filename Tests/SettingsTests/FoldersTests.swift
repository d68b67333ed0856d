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
}
