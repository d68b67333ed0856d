import ArgumentParser
import Settings
import Glibc
import ReaderModel
import Terminal

/// Opens inputs in the reader.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Open articles in the reader (this is what happens without a command).")

  @OptionGroup var options: LibraryOptions

  @Argument(help: "Files, folders, or - for standard input; without any the library opens.")
  var inputs: [String] = []

  @Option(help: "What the inputs are: text, html or auto.")
  var type: InputOptions.InputType = .auto

  @Option(help: "The name of a theme, or the path of a theme file.")
  var theme: String?

  func run() throws {
    var inputs = inputs
    let isOnLibrary = inputs.isEmpty && isatty(STDIN_FILENO) == 1
    if inputs.isEmpty, !isOnLibrary { inputs = ["-"] }
    guard isatty(STDOUT_FILENO) == 1, ProcessEnvironment.current["TERM"] != "dumb" else {
      if isOnLibrary { return try ListCommand.list(options.open()) }
      return try PlainReading(
        reader: Reader(type: type.document), inputs: inputs,
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
      terminal: terminal, waker: waker, reader: Reader(type: type.document), inputs: inputs, library: library,
      configuration: configuration,
      panes: PaneSettingsFile(path: folders.panes)
    ).run()
  }
}
