import ArgumentParser
import Glibc
import ReaderModel
import Terminal

/// The program.
@main
struct Quotidian: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quotidian",
    abstract: "A news reader for the terminal that shows who said what.",
    discussion: """
      quotidian FILE… opens articles, folders of articles, or standard input (-) in the reader. Where the output is \
      no terminal, they are printed with their quotes instead.
      """,
    version: versionLine,
    subcommands: [
      ReadCommand.self, AddCommand.self, ListCommand.self, SearchCommand.self, PeopleCommand.self, SaidCommand.self,
      VariantsCommand.self,
      ExportCommand.self, ImportCommand.self, MarkCommand.self, FiltersCommand.self, ReindexCommand.self,
      CheckCommand.self, SubscribeCommand.self, UnsubscribeCommand.self, FeedsCommand.self, RefreshCommand.self,
      QuotesCommand.self, CleanCommand.self, ThemesCommand.self, KeysCommand.self,
      ConfigCommand.self, RulesCommand.self, DownloadsCommand.self, SyncCommand.self,
    ],
    defaultSubcommand: ReadCommand.self)

  /// The version of the program, as hosts are told.
  static let version = "0.1.0"

  /// What `--version` prints: the program, and the engine whose version the articles of a library carry.
  static let versionLine = "quotidian \(version) (engine \(Engine.version))"

  /// Runs the command that the arguments name.
  @MainActor static func main() async {
    // Whoever writes beyond the limit of file sizes shall be told so, and not be killed.
    signal(SIGXFSZ, SIG_IGN)
    let plain = isatty(STDOUT_FILENO) == 1 ? ReadCommand(plainly: arguments) : nil
    if plain?.inputs.isEmpty == false { plain?.begin() }
    do {
      var command: any ParsableCommand = if let plain { plain } else { try parseAsRoot(arguments) }
      if (command as? ReadCommand)?.drawsOnTerminal == true { Terminal.holdSignals() }
      if var command = command as? any AsyncParsableCommand { try await command.run() } else { try command.run() }
      endAtOnce()
    } catch {
      endAtOnce()
      end(with: error)
    }
  }

  /// Ends with what went wrong, said as the rest is said: behind the name of the program.
  private static func end(with error: any Error) -> Never {
    let (status, message) = (exitCode(for: error), fullMessage(for: error))
    // Help and the version are no errors, and go where output goes.
    guard !status.isSuccess, !message.isEmpty else { exit(withError: error) }
    let text = message.hasPrefix("Error: ") ? String(message.dropFirst("Error: ".count)) : message
    let bytes = Array("quotidian: \(text)\n".utf8)
    write(STDERR_FILENO, bytes, bytes.count)
    Glibc.exit(status.rawValue)
  }

  /// The arguments, in which the short way to ask for the version is the long one.
  private static var arguments: [String] {
    let given = Array(CommandLine.arguments.dropFirst())
    return given == ["-v"] || given == ["-V"] ? ["--version"] : given
  }

  /// The names of the commands.
  static var commandNames: [String] { configuration.subcommands.compactMap { $0.configuration.commandName } }

  /// Makes the end of the process the end of its threads, once what was printed is written.
  ///
  /// The thread of the transfers and those of tasks run to the last; the libraries that they are in must not be taken
  /// down under them, which `exit` does otherwise. It has to be the last that asks to be called, as the last is called
  /// first.
  private static func endAtOnce() {
    on_exit(
      { status, _ in
        fflush(nil)
        _exit(status)
      }, nil)
  }
}
