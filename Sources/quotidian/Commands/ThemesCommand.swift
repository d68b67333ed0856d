import ArgumentParser
import Screen
import Settings
import Terminal

/// Shows the themes.
struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes", abstract: "Preview the themes, in this terminal's colours.")

  @Argument(help: "The themes to show; all of them where none is named.", completion: LibraryCompletion.themes)
  var names: [String] = []

  func run() throws {
    let environment = ProcessEnvironment.current
    let catalog = ThemeCatalog(folder: Folders(environment: environment).themes)
    let depth = StandardOutput.isTerminal ? TerminalType.colorDepth(environment: environment) : nil
    var failed = false
    for name in names.isEmpty ? catalog.names : names {
      do {
        let preview = ThemePreview(theme: try catalog.theme(named: name), depth: depth)
        try StandardOutput.write(preview.text)
      } catch {
        complain(sentence(for: error))
        failed = true
      }
    }
    if failed { throw ExitCode.failure }
  }
}
