import ArgumentParser
import Articles
import Glibc
import ReaderModel

/// The inputs of a command that prints, and how they are to be taken.
struct InputOptions: ParsableArguments {
  @Argument(
    help: "Files, folders with all files below them, addresses of pages, or - for standard input.", completion: .file())
  var inputs: [String] = []

  @Option(help: "How to print: text, json, jsonl, tsv, csv or markdown.")
  var format: OutputFormat = .text

  @Option(help: "What the inputs are: text, html, jsonl (an object with a field “text” a line) or auto.")
  var type: InputType = .auto

  /// What an input is.
  enum InputType: String, CaseIterable, ExpressibleByArgument {
    case text
    case html
    case jsonl
    case auto

    /// What cleaning takes them for; nil where it is to find out.
    var mediaType: MediaType? {
      switch self {
      case .text: .text
      case .html: .page
      case .jsonl: .record
      case .auto: nil
      }
    }
  }

  /// The documents of the inputs; pages are fetched when their turn comes.
  func queue() throws -> InputQueue {
    let pages = InputPages(tellsOfMissing: true)
    return InputQueue(try named(), mediaType: type.mediaType) { try await pages.document(at: $0) }
  }

  /// The inputs, or standard input where none is named and something is piped in.
  private func named() throws -> [String] {
    if !inputs.isEmpty { return inputs }
    guard isatty(STDIN_FILENO) == 0 else {
      throw ValidationError("There is nothing to read: name files or folders, or - for standard input.")
    }
    return ["-"]
  }

  /// The cells of a line on a terminal; nil elsewhere, as other programs want a paragraph on one line.
  var measure: Int? { StandardOutput.isTerminal ? min(80, TerminalWidth.current) : nil }
}
