import Foundation

/// The commands of the program as ArgumentParser describes them to tools (`--experimental-dump-help`).
struct CommandTree: Decodable {
  /// A command.
  struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let shouldDisplay: Bool
    let arguments: [Argument]?
    let subcommands: [Command]?

    /// What is told of: options that are hidden are for the program itself.
    var shownArguments: [Argument] { arguments?.filter(\.shouldDisplay) ?? [] }
  }

  /// An argument, an option or a flag.
  struct Argument: Decodable {
    enum Kind: String, Decodable {
      case positional, option, flag
    }

    struct Name: Decodable {
      enum Kind: String, Decodable {
        case long, short, longWithSingleDash
      }

      let kind: Kind
      let name: String
    }

    let kind: Kind
    let preferredName: Name?
    let valueName: String?
    let abstract: String?
    let defaultValue: String?
    let isOptional: Bool
    let isRepeating: Bool
    let shouldDisplay: Bool
  }

  let command: Command

  /// Asks the program.
  static func ofProgram() throws -> CommandTree {
    let run = try ProgramRun(["--experimental-dump-help"])
    return try JSONDecoder().decode(CommandTree.self, from: Data(run.output.utf8))
  }
}
