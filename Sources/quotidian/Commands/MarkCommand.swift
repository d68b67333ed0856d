import ArgumentParser
import Articles
import Queries
import ReaderModel

/// Marks articles of the library.
struct MarkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mark", abstract: "Mark articles of the library, or undo the last mark.",
    discussion: """
      quotidian mark --read feed:post before:2020 marks what the query finds; quotidian help search tells what it can \
      ask for.
      """)

  @OptionGroup var options: LibraryOptions

  /// What can be done without a name.
  enum Action: String, EnumerableFlag {
    case read, unread, star, unstar, undo

    static func help(for value: Action) -> ArgumentHelp? {
      switch value {
      case .read: "Mark as read."
      case .unread: "Mark as unread."
      case .star: "Put a star on."
      case .unstar: "Take the star off."
      case .undo: "Undo the last mark, whatever it was."
      }
    }
  }

  @Flag(exclusivity: .exclusive)
  var action: Action?

  @Option(help: "Put a tag on.", completion: LibraryCompletion.tags)
  var tag: String?

  @Option(help: "Take a tag off.", completion: LibraryCompletion.tags)
  var untag: String?

  @Flag(help: "Mark all articles; no query is needed.")
  var all = false

  @Argument(help: "What the articles must have.", completion: LibraryCompletion.query)
  var query: [String] = []

  func validate() throws {
    let count = (action == nil ? 0 : 1) + (tag == nil ? 0 : 1) + (untag == nil ? 0 : 1)
    if [tag, untag].contains(where: { $0.map(Self.tagName)?.isEmpty == true }) {
      throw ValidationError("A tag needs a name.")
    }
    guard count == 1 else { throw ValidationError("Say one thing to do: --read, --star, --tag NAME, --undo, …") }
    if action == .undo {
      guard query.isEmpty, !all else { throw ValidationError("--undo takes no query.") }
    } else if query.isEmpty != all {
      throw ValidationError("Say which articles: a query, or --all.")
    }
  }

  func run() throws {
    let query = query.joined(separator: " ")
    _ = try wording { try QueryParser.query(query) }
    let library = try options.open()
    let answer = try wording {
      guard let mark else {
        return try library.undo().map { "Undone: \($0.intent), \($0.count).\n" } ?? "There is nothing to undo.\n"
      }
      let count = try library.markAll(matching: query, mark)
      return "\(counted(count, "article")) marked.\n"
    }
    try wording { try StandardOutput.write(answer) }
  }

  /// A tag as it is kept: its words, with single blanks between them.
  private static func tagName(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// What is done; nil for undoing.
  private var mark: Mark? {
    if let tag { return .tag(Self.tagName(tag), true) }
    if let untag { return .tag(Self.tagName(untag), false) }
    switch action {
    case .read: return .read(true)
    case .unread: return .read(false)
    case .star: return .starred(true)
    case .unstar: return .starred(false)
    case .undo, nil: return nil
    }
  }
}
