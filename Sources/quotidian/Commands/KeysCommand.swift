import ArgumentParser
import ReaderUI
import Settings

/// Prints the keys of the reader.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Print the keys of the reader, those of your configuration included.")

  @Option(help: "How to print: text, tsv, csv or markdown.")
  var format: OutputFormat = .text

  func validate() throws {
    if [.json, .jsonl].contains(format) { throw ValidationError("Keys are printed as text, tsv, csv or markdown.") }
  }

  func run() throws {
    let configuration = try wording { try Folders(environment: ProcessEnvironment.current).readConfiguration() }
    try wording { try StandardOutput.write(KeyReference(bindings: configuration.bindings).text(format)) }
    complain(of: configuration.warnings)
  }
}
