import ArgumentParser
import ReaderUI
import Settings

/// Prints the keys of the reader.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Print the keys of the reader, those of your configuration included.")

  @Option(help: "How to print: text, tsv, csv or markdown.")
  var format: OutputFormat = .text

  func run() throws {
    let bindings = try wording { try Folders(environment: ProcessEnvironment.current).readConfiguration() }.bindings
    try wording { try StandardOutput.write(KeyReference(bindings: bindings).text(format)) }
  }
}
