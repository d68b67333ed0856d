import ArgumentParser
import Glibc
import ReaderModel
import ReaderUI
import Settings
import Terminal

/// Opens inputs in the reader, or the library.
struct ReadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Open articles in the reader (this is what happens without a command).",
    discussion: "What is opened is not kept; the key + keeps it in the library, and so does quotidian add.")

  @OptionGroup var options: LibraryOptions

  @Argument(
    help: "Files, folders, addresses of pages, or - for standard input; without any the library opens.",
    completion: .file())
  var inputs: [String] = []

  @Option(help: "What the inputs are: text, html, jsonl (an object with a field “text” a line) or auto.")
  var type: InputOptions.InputType = .auto

  @Option(help: "The name of a theme, or the path of a theme file.", completion: LibraryCompletion.themes)
  var theme: String?

  @Flag(help: "Write line by line, for screen readers: one column, and the cursor behind what is selected.")
  var plain = false

  /// Whether the reader shows on the terminal; elsewhere articles are printed.
  var drawsOnTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
  /// Whether it writes there line by line.
  private var isPlain: Bool { plain || ProcessEnvironment.current["TERM"] == "dumb" }

  func validate() throws {
    // Options before a command make its name that of an input.
    guard let first = inputs.first, Quotidian.commandNames.contains(first), access(first, F_OK) != 0 else { return }
    throw ValidationError("“\(first)” is a command, which stands before its options: quotidian \(first) …")
  }

  init() {}

  /// The command of arguments that are nothing but inputs, if any; nil where there are others.
  ///
  /// The parser looks through all commands for that, which takes longer than everything else up to the first screen.
  init?(plainly arguments: [String]) {
    guard arguments.allSatisfy({ $0 == "-" || !$0.isEmpty && !$0.hasPrefix("-") }) else { return nil }
    // Names of commands are made of small letters.
    if let first = arguments.first, first.utf8.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }) {
      guard first != "help", !Quotidian.commandNames.contains(first) else { return nil }
    }
    (inputs, type, theme, plain) = (arguments, .auto, nil, false)
    options = LibraryOptions()
    options.library = nil
  }

  /// The inputs that are being read already.
  @MainActor private static var begun: AwaitedInputs?

  /// Begins to read the inputs, before anything else is made ready.
  @MainActor func begin() { Self.begun = AwaitedInputs(queue) }

  // The terminal belongs to the program's first thread.
  @MainActor func run() async throws {
    let isOnLibrary = inputs.isEmpty && isatty(STDIN_FILENO) == 1
    guard drawsOnTerminal else {
      if isOnLibrary { return try ListCommand.list(options.open()) }
      return try await PlainReading(
        queue: queue, measure: StandardOutput.isTerminal ? min(80, TerminalWidth.current) : nil
      ).run()
    }
    let library =
      try isOnLibrary
      ? options.open(makes: true) : wording { try Library.temporary(keepingIn: options.path()) }
    if isOnLibrary { try wording { try Welcome.add(to: library) } }
    let waker = Waker()
    let mailbox = Mailbox(waker: waker)
    let environment = ProcessEnvironment.current
    let folders = Folders(environment: environment)
    var configuration = try wording { try folders.readConfiguration() }
    // A terminal is asked whether it shows pictures when somebody wants one.
    if !isPlain {
      configuration.preferences.pictures = .terminal
    } else if configuration.pictureProgram != nil {
      configuration.preferences.pictures = .program
    }
    try wording { try library.follow(configuration.rules) }
    let runner = EffectRunner(library, mailbox: mailbox, configuration)
    // Inputs are read while the terminal is made ready.
    runner.begin(isOnLibrary ? nil : Self.begun ?? AwaitedInputs(queue))
    // One that is asked for here and cannot be had is refused; in the settings it is a fault like others.
    let theme = try wording {
      try self.theme.map { try ThemeCatalog(folder: folders.themes).theme(named: $0) }
        ?? folders.theme(of: &configuration)
    }
    let terminal: any ReadingTerminal = try wording {
      if isPlain { return PlainTerminal(try LineTerminal(waker: waker)) as any ReadingTerminal }
      return try Terminal(environment: environment, theme: theme, colors: nil, waker: waker)
    }
    runner.beginReloading()
    try ReadingSession(
      terminal: terminal, subject: isOnLibrary ? .library : .inputs, mailbox: mailbox, runner: runner,
      configuration: configuration,
      panes: PaneSettingsFile(path: folders.panes)
    ).run()
  }

  /// The documents of the inputs; pages are fetched when their turn comes.
  private var queue: InputQueue {
    // The reader shows it with the article.
    let pages = InputPages(tellsOfMissing: !drawsOnTerminal)
    return InputQueue(inputs.isEmpty ? ["-"] : inputs, mediaType: type.mediaType) { try await pages.document(at: $0) }
  }
}
